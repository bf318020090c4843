// Members are set in a text without touching the rest of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../../generated/kernel/json.ts';
import { formatText, setMember } from '../../../../site/src/playground/edit/edit-text.ts';

function apply(text: string, name: string, value: unknown): string | undefined {
  const edit = setMember(text, name, value);
  return edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

describe('a member', () => {
  it.each([
    ['', 'a', 1, '{\n  "a": 1\n}'],
    ['{ }', 'a', 1, '{\n  "a": 1\n}'],
    ['{"a":1,"b":2}', 'a', 'x', '{"a":"x","b":2}'],
    ['{"a":1}', 'b', [2], '{"a":1, "b": [\n  2\n]}'],
    ['{\n\t"a": { "b": 1 }\n}', 'c', true, '{\n\t"a": { "b": 1 },\n\t"c": true\n}'],
    ['{\n  "a": 1\n}', 'b', { c: 1 }, '{\n  "a": 1,\n  "b": {\n    "c": 1\n  }\n}'],
    ['{"b":1,"2":2}', 'c', 3, '{"b":1,"2":2, "c": 3}'],
  ])('of %j is set', (text, name, value, expected) => {
    expect(apply(text, name, value)).toBe(expected);
  });

  it.each(['[1]', '"x"', '{"a":', '{"a":1,}'])('of %j cannot be set', (text) => {
    expect(apply(text, 'a', 1)).toBeUndefined();
  });

  it('of any object is set, and no other changes', () => {
    const text = fc
      .dictionary(fc.string(), fc.jsonValue())
      .chain((value) =>
        fc.constantFrom(JSON.stringify(value), JSON.stringify(value, null, 2), JSON.stringify(value, null, '\t')),
      );
    fc.assert(
      fc.property(text, fc.string(), fc.jsonValue(), (before, name, value) => {
        const expected = { ...JSON.parse(before), [name]: value };
        expect(JSON.parse(apply(before, name, value) ?? '')).toEqual(JSON.parse(JSON.stringify(expected)));
      }),
    );
  });
});

describe('formatting', () => {
  it('keeps large numbers', () => {
    const text = formatText('{"id":829836802793406551}') ?? '';
    expect(text).toBe('{\n  "id": 829836802793406551\n}');
    expect(parseJson(text)).toEqual({ id: 829836802793406551n });
  });

  it('leaves a broken text alone', () => {
    expect(formatText('{"id":')).toBeUndefined();
  });
});
