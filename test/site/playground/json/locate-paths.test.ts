// Where the values of paths stand in a text.
import { describe, expect, it } from 'vitest';
import { toJsonPath } from '../../../../generated/kernel/paths.ts';
import { indexLines } from '../../../../runtime/check/json/line-index.ts';
import { parseJsonPath } from '../../../../site/src/playground/json/json-path.ts';
import { locatePaths } from '../../../../site/src/playground/json/locate-paths.ts';

const TEXT = '{ "shots": [{ "index": 1 }, { "index": 2 }],\n  "__proto__": "x" }';

function show(path: readonly (string | number)[]): string[] {
  const [found] = locatePaths(TEXT, [path]).paths;
  const { value, name, depth } = found ?? { value: { start: 0, end: 0 }, name: undefined, depth: -1 };
  return [`${depth}`, TEXT.slice(value.start, value.end), name === undefined ? '' : TEXT.slice(name.start, name.end)];
}

describe('a path', () => {
  it.each([
    [
      ['shots', 1, 'index'],
      ['3', '2', '"index"'],
    ],
    [
      ['shots', 0],
      ['2', '{ "index": 1 }', ''],
    ],
    [['__proto__'], ['1', '"x"', '"__proto__"']],
    [[], ['0', TEXT, '']],
  ] as const)('%j is found with its name', (path, found) => {
    expect(show(path)).toEqual(found);
  });

  it('that is not there is found as far as it goes', () => {
    expect(show(['shots', 1, 'prompt', 'x'])).toEqual(['2', '{ "index": 2 }', '']);
    expect(show(['constructor'])).toEqual(['0', TEXT, '']);
  });

  it('is the last one where a name stands twice, and the double is told', () => {
    const text = '{"a":1,"a":2}';
    const { paths, doubles } = locatePaths(text, [['a']]);
    expect(paths[0]?.value).toEqual({ start: 11, end: 12 });
    expect(doubles).toEqual([{ name: 'a', start: 7, end: 10 }]);
  });

  it.each([[['a', 0, 'b']], [['a-b', 'c"d', '']], [['$x', 12]]])('%j is read back from what issues write', (steps) => {
    expect(parseJsonPath(toJsonPath(steps))).toEqual({ root: 'request', steps });
  });

  it('names its root', () => {
    expect(parseJsonPath('$given.seconds')).toEqual({ root: 'given', steps: ['seconds'] });
    expect(parseJsonPath('$["given"]')).toEqual({ root: 'request', steps: ['given'] });
    expect(parseJsonPath('nowhere')).toBeUndefined();
  });
});

describe('an offset', () => {
  it('is a line and a column', () => {
    const lines = indexLines('ab\n\ncd');
    expect([0, 2, 3, 4, 6].map((offset) => lines.locate(offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 3, column: 3 },
    ]);
    expect(lines.count).toBe(3);
  });
});
