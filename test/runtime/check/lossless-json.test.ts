// Element ids go beyond 2^53, so JSON is read and written without losing a digit; everything else is as JSON.parse has it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson, stringifyJson } from '../../../generated/kernel/json.ts';
import { ask } from './tell.ts';

describe('reading', () => {
  it.each([
    ['9007199254740991', 9007199254740991],
    ['9007199254740992', 9007199254740992n],
    ['9007199254740993', 9007199254740993n],
    ['-9007199254740993', -9007199254740993n],
    ['829836802793406551', 829836802793406551n],
    ['9223372036854775807', 9223372036854775807n],
    ['123456789012345678901234567890', 123456789012345678901234567890n],
    ['1234567890123456.5', 1234567890123456.5],
    ['0.1234567890123456', 0.1234567890123456],
    ['1e20', 1e20],
    ['1.0', 1],
    ['-0.5', -0.5],
    ['"829836802793406551"', '829836802793406551'],
    ['true', true],
    ['null', null],
  ])('%s gives %s', (text, value) => {
    expect(parseJson(text)).toEqual(value);
  });

  it('keeps digits at any depth, and only where they would be lost', () => {
    const text = '{"a":[{"id":829836802793406551,"n":7},[1.5,-829836802793406551]],"t":"829836802793406551"}';
    expect(parseJson(text)).toEqual({
      a: [{ id: 829836802793406551n, n: 7 }, [1.5, -829836802793406551n]],
      t: '829836802793406551',
    });
  });

  it('keeps a key named __proto__ as a key', () => {
    const value = parseJson('{"__proto__":{"id":829836802793406551}}');
    expect(Object.keys(Object(value))).toEqual(['__proto__']);
    expect(stringifyJson(value)).toBe('{"__proto__":{"id":829836802793406551}}');
  });

  it.each(['', '{', '[1,]', '{"a":829836802793406551', '01', '829836802793406551n', "{'a':1}"])(
    'refuses %j as JSON.parse does',
    (text) => {
      expect(() => parseJson(text)).toThrow(SyntaxError);
    },
  );
});

describe('writing', () => {
  it.each([
    [829836802793406551n, '829836802793406551'],
    [-9007199254740993n, '-9007199254740993'],
    [{ element_list: [{ element_id: 9223372036854775807n }] }, '{"element_list":[{"element_id":9223372036854775807}]}'],
    ['829836802793406551', '"829836802793406551"'],
    [[0.1, 1e21, 5, null, true], '[0.1,1e+21,5,null,true]'],
  ])('%s', (value, text) => {
    expect(stringifyJson(value)).toBe(text);
  });

  it('indents like JSON.stringify', () => {
    expect(stringifyJson({ id: 829836802793406551n }, 2)).toBe('{\n  "id": 829836802793406551\n}');
  });
});

describe('reading and writing', () => {
  it('keeps every integer literal, wherever it stands', () => {
    const literal = fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }).map(String);
    const leaf = fc.oneof(
      literal,
      fc.string().map((text) => JSON.stringify(text)),
      literal.map((digits) => JSON.stringify(digits)),
      fc.constantFrom('true', 'false', 'null', '0.5', '-1.25'),
    );
    const { json } = fc.letrec<{ json: string }>((tie) => ({
      json: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('json'), { maxLength: 4 }).map((items) => `[${items.join(',')}]`),
        fc
          .dictionary(fc.string({ minLength: 1 }).filter(isNoIndex), tie('json'), { maxKeys: 4 })
          .map((fields) => `{${Object.entries(fields).map(([key, text]) => `${JSON.stringify(key)}:${text}`)}}`),
      ),
    }));
    fc.assert(
      fc.property(json, (text) => {
        expect(stringifyJson(parseJson(text))).toBe(text);
      }),
    );
  });

  it('agrees with JSON.parse wherever no digit is at stake', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!/\d{16}/.test(text));
        expect(parseJson(text)).toEqual(JSON.parse(text));
      }),
    );
  });
});

/** Objects put keys that are array indexes first; that moves text around and loses nothing. */
function isNoIndex(key: string): boolean {
  return !/^\d+$/.test(key);
}

it('an element id of 18 digits passes from JSON through the check', () => {
  const text =
    '{"prompt":"a","model_name":"kling-v3-omni","aspect_ratio":"1:1","element_list":[{"element_id":829836802793406551}]}';
  expect(ask('omniVideo.create', parseJson(text)).issues).toEqual([]);
  expect(ask('omniVideo.create', JSON.parse(text)).issues.map(({ path }) => path)).toEqual([
    '$.element_list[0].element_id',
  ]);
});
