// A broken text is told by its place and by what is expected there; a column alone where there is one line.
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../../generated/kernel/json.ts';
import { explainBroken } from '../../../../runtime/check/json/explain-broken.ts';

function explain(text: string): string {
  try {
    parseJson(text);
  } catch (error) {
    return explainBroken(text, error);
  }
  return 'it is JSON';
}

describe('a broken text', () => {
  it.each([
    ['', 'column 1: the text ends; a value is expected'],
    ['{"a":1', 'column 7: the text ends; a comma or } is expected'],
    ['{"a":1,\n"b":True}', 'line 2, column 5: True is no JSON; write true'],
    ['{\r\n  a: 1\r\n}\n', 'line 2, column 3: a: a name stands in double quotes'],
  ])('%j is told with its place', (text, said) => {
    expect(explain(text)).toBe(said);
  });
});

it('what the parser refuses although it is JSON is told in the words of the parser', () => {
  expect(explainBroken('[]', new RangeError('too much'))).toBe('too much');
});
