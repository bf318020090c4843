// The reader of YAML gives the same nodes as that of JSON; what YAML has besides must not cost more than what is written.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { readJson } from '../../../../generator/compare/document/read-json.ts';
import { readYaml } from '../../../../generator/compare/document/read-yaml.ts';
import {
  printPointer,
  readEntry,
  type SourceNode,
  toJson,
  type Unreadable,
} from '../../../../generator/compare/document/source-node.ts';

function readGood(text: string): SourceNode {
  const node = readYaml(text);
  if (node.kind === 'unreadable') throw new Error(node.message);
  return node;
}

function refuse(text: string): Pick<Unreadable, 'message' | 'offset'> | 'read' {
  const node = readYaml(text);
  return node.kind === 'unreadable' ? { message: node.message, offset: node.offset } : 'read';
}

describe('YAML', () => {
  it('is read as the JSON that it was written from', () => {
    fc.assert(
      // With maps it takes over what they have, which is tested below.
      fc.property(
        fc.json({ maxDepth: 4 }).filter((text) => !text.includes('"<<":')),
        (text) => {
          const written = stringify(JSON.parse(text));
          expect(toJson(readGood(written))).toEqual(JSON.parse(text));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('takes JSON as it is', () => {
    const text = '{ "a": [1, { "b": "c" }], "d": null }';
    const json = readJson(text);
    expect(toJson(readGood(text))).toEqual(json.kind === 'unreadable' ? undefined : toJson(json));
  });

  it('has keys that are numbers, as status codes are', () => {
    expect(toJson(readGood('responses:\n  200: { description: ok }\n'))).toEqual({
      responses: { '200': { description: 'ok' } },
    });
  });

  it('has nodes that stand where their anchor is', () => {
    const node = readGood('base: &base { type: string }\nuse: *base\n');
    const [base, use] = [readEntry(node, 'base'), readEntry(node, 'use')];
    expect(use).toBe(base);
    expect(use === undefined ? '' : printPointer(use)).toBe('#/base');
  });

  it('has maps that take over what another one has', () => {
    const text = 'base: &b { a: 1, b: 2 }\nother: &o { c: 3, b: 4 }\nuse: { <<: [*b, *o], a: 9 }\n';
    expect(toJson(readGood(text))).toMatchObject({ use: { a: 9, b: 2, c: 3 } });
  });

  it('loses no key that only looks like that', () => {
    const text = '{ "<<": false, "a": { "<<": [{ "b": 1 }, 2] } }';
    expect(toJson(readGood(text))).toEqual(JSON.parse(text));
  });

  it('costs what is written, however often aliases repeat it', () => {
    const levels = Array.from(
      { length: 60 },
      (_, level) =>
        `l${level}: &l${level} [${
          level === 0
            ? 'x'
            : Array(9)
                .fill(`*l${level - 1}`)
                .join(', ')
        }]`,
    );
    expect(readGood(levels.join('\n')).kind).toBe('map');
  });

  it('may hold an alias inside its own anchor', () => {
    const node = readGood('a: &a { b: *a }\n');
    expect(readEntry(readEntry(node, 'a'), 'b')).toBe(readEntry(node, 'a'));
  });
});

describe('what is refused', () => {
  it.each([
    ['an open quote', 'a: "b\n', 'it is no YAML: missing closing "quote', 6],
    ['a key twice', 'a: 1\na: 2\n', 'a key stands twice in its map', 5],
    ['a key that is a list', '? [a]\n: 1\n', 'a key is no plain value', 0],
    ['an alias of nothing', 'a: *b\n', 'an alias names no anchor above it', 3],
    ['several documents', 'a: 1\n---\nb: 2\n', 'the file holds several documents', 5],
  ])('%s', (_what, text, message, offset) => {
    expect(refuse(text)).toEqual({ message, offset });
  });

  it.each([
    ['lists in a line', '['.repeat(100_000)],
    ['maps in a line', '{a: '.repeat(50_000)],
    ['lists of lists', '- '.repeat(100_000)],
    ['lists by indent', Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
  ])('%s that are nested too deep', (_what, text) => {
    expect(refuse(text)).toMatchObject({ message: 'nested deeper than 200 levels' });
  });

  it('a million tags, without a minute of thinking', () => {
    expect(refuse('!a '.repeat(200_000))).toMatchObject({ message: 'it is no YAML: a node can have at most one tag' });
  });
});
