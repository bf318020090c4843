// What the scanner says of JSON texts and of broken ones; whether a text is JSON at all it must say as JSON.parse does.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JsonListener, scanJson } from '../../../../runtime/check/json/scan-json.ts';

const NOBODY: JsonListener = { enter() {}, leave() {}, name() {}, scalar() {} };

function listEvents(text: string): string[] {
  const events: string[] = [];
  const problem = scanJson(text, {
    enter: (kind, start) => events.push(`${kind} ${start}`),
    leave: (end) => events.push(`leave ${end}`),
    name: (name, start, end) => events.push(`name ${name} ${start}-${end}`),
    scalar: (start, end) => events.push(`scalar ${text.slice(start, end)}`),
  });
  return problem === undefined ? events : [...events, `${problem.offset}: ${problem.message}`];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('a JSON text', () => {
  it('is told in order with its places', () => {
    expect(listEvents('{ "a": [1, "x"], "b": {} }')).toEqual([
      'object 0',
      'name a 2-5',
      'array 7',
      'scalar 1',
      'scalar "x"',
      'leave 15',
      'name b 17-20',
      'object 22',
      'leave 24',
      'leave 26',
    ]);
  });

  it('may begin with a byte order mark', () => {
    expect(scanJson('\uFEFF{}', NOBODY)).toBeUndefined();
  });

  it('may be nested more deeply than any stack', () => {
    const depth = 1_000_000;
    expect(scanJson('['.repeat(depth) + ']'.repeat(depth), NOBODY)).toBeUndefined();
  });
});

describe('a broken text', () => {
  it.each([
    ['', '0: the text ends; a value is expected'],
    ['{"a":1', '6: the text ends; a comma or } is expected'],
    ['{"a" 1}', '5: found 1; a colon is expected after the name'],
    ['{"a":1 "b":2}', '7: found "; a comma or } is expected'],
    ['[1 2]', '3: found 2; a comma or ] is expected'],
    ['{"a":1,}', '6: the last comma is one too many'],
    ['[1,\n]', '2: the last comma is one too many'],
    ['{a:1}', '1: a: a name stands in double quotes'],
    ["{'a':1}", '1: texts and names stand in double quotes'],
    ['{“a”:1}', '1: “ is no quotation mark of JSON; write "; a name in double quotes or } is expected'],
    ['{"a":True}', '5: True is no JSON; write true'],
    ['{"a":None}', '5: None is no JSON; write null'],
    ['{"a":std}', '5: std: a value is expected; a text stands in double quotes'],
    ['{} {}', '3: found {; nothing more is expected after the value'],
    ['{"a":"x\ny"}', '5: the text is not closed in its line; a line break in it is written \\n'],
    ['{"a":"x}', '5: the text is never closed; a " is missing'],
    ['{"a":"\\x"}', '6: no escape; a backslash in a text is written \\\\'],
    ['{"a":"\t"}', '6: found the character U+0009 in a text; write it as an escape'],
    ['{"a":1} // why', '8: JSON has no comments'],
    ['{\u00a0"a":1}', '1: found the character U+00A0; a name in double quotes or } is expected'],
    ['[01]', '2: found 1; a comma or ] is expected'],
  ])('%j is explained at its place', (text, said) => {
    expect(listEvents(text).at(-1)).toBe(said);
  });
});

describe('for any text', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '1',
    '-',
    '0',
    '.5',
    'e3',
    'true',
    'nul',
    'null',
    ' ',
    '\n',
    '\\',
    '\\u00',
    'é',
    '\u2028',
  );
  const nearly = fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join(''));
  const broken = fc.tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 })).map(([text, at, put]) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + put + text.slice(place + 1);
  });

  it('it is JSON for the scanner if and only if it is for JSON.parse', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), nearly, broken, fc.string()), (text) => {
        expect(scanJson(text, NOBODY) === undefined).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });
});
