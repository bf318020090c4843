// The JSON reader with places agrees with the plain parser on what JSON is, refuses what that one takes in silence, and knows where everything stands.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../generator/kernel/json.ts';
import { type JsonNode, readJson } from '../../../generator/read/json-document.ts';
import { locateKey, locateValue } from '../../../generator/read/locate-json.ts';

function readRoot(text: string): JsonNode {
  const read = readJson(text);
  if (read.kind === 'broken') throw new Error(`${read.at}: ${read.message}`);
  return read.root;
}

const BROKEN: readonly (readonly [text: string, at: number, message: string])[] = [
  ['', 0, 'a value is expected'],
  ['{"a": 1, "a": 2}', 9, 'the key stands twice in its object'],
  ['{"a": 1, "\\u0061": 2}', 9, 'the key stands twice in its object'],
  ['{a: 1}', 1, 'a key in quotes is expected'],
  ['{"a" 1}', 5, 'a colon is expected'],
  ['{"a": 1', 7, 'a comma or the end of the object is expected'],
  ['{"a": 1,}', 8, 'a key in quotes is expected'],
  ['[1, ]', 4, 'a value is expected'],
  ['[1', 2, 'a comma or the end of the list is expected'],
  ['"abc', 0, 'the text is never closed'],
  ['"a\u0001"', 0, 'the text holds a control character or an unknown escape'],
  ['[01]', 2, 'a comma or the end of the list is expected'],
  ['1 2', 2, 'nothing is expected after the value'],
  ['NaN', 0, 'a value is expected'],
  ['1e999', 0, 'the number is too large'],
  ['9'.repeat(65), 0, 'the number has more than 64 characters'],
  ['['.repeat(100_000), 33, 'nested deeper than 32 levels'],
  ['{"a":'.repeat(100_000), 165, 'nested deeper than 32 levels'],
];

describe('readJson', () => {
  it('gives what the parser of the kernel gives', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(readRoot(text).value).toEqual(parseJson(text));
      }),
    );
  });

  it('takes no text that the plain parser refuses', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\u00e9"',
      '"\\x"',
      '01',
      '-',
      '1e5',
      '1.',
      'true',
      'nul',
      ' ',
      '\n',
      '"\n"',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
        const text = parts.join('');
        if (readJson(text).kind === 'read') expect(() => JSON.parse(text)).not.toThrow();
      }),
      { numRuns: 5000 },
    );
  });

  it('keeps the digits of whole numbers beyond 2^53', () => {
    expect(readRoot('[9007199254740993, 9007199254740991, 1e30, -9007199254740993]').value).toEqual([
      9007199254740993n,
      9007199254740991,
      1e30,
      -9007199254740993n,
    ]);
  });

  it('makes an own key of __proto__ and changes no prototype', () => {
    const { value } = readRoot('{"__proto__": {"a": 1}}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.entries(value as object)).toEqual([['__proto__', { a: 1 }]]);
  });

  it.each(BROKEN.map(([text, at, message]) => ({ text, at, message, name: text.slice(0, 24) })))(
    'refuses $name',
    ({ text, at, message }) => {
      expect(readJson(text)).toEqual({ kind: 'broken', at, message });
    },
  );
});

describe('places', () => {
  const TEXT = '{ "a": [1, { "b~/": "x" }],\n  "c": null }';
  const root = readRoot(TEXT);
  const show = ({ start, end }: { start: number; end: number }): string => TEXT.slice(start, end);

  it.each<readonly [path: readonly PropertyKey[], value: string, key: string]>([
    [['a'], '[1, { "b~/": "x" }]', '"a"'],
    [['a', 0], '1', '1'],
    [['a', 1, 'b~/'], '"x"', '"b~/"'],
    [['c'], 'null', '"c"'],
  ])('of %j are those of the value and of its key', (path, value, key) => {
    expect([show(locateValue(root, path)), show(locateKey(root, path))]).toEqual([value, key]);
  });

  it('of what is missing are the beginning of what would hold it', () => {
    expect(locateValue(root, ['a', 1, 'z'])).toEqual({ start: 11, end: 12 });
    expect(locateValue(root, ['toString'])).toEqual({ start: 0, end: 1 });
  });
});
