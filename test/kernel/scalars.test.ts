// What single values must be: the tests that schemas and compiled checks share.
import { describe, expect, it } from 'vitest';
import {
  countCharacters,
  isAtLeast,
  isAtMost,
  isDecimalText,
  isInt64,
  isNothing,
  isNumber,
  isRawBase64,
  isWebUrl,
  isWhole,
  isWholeText,
} from '../../generator/kernel/scalars.ts';

describe('isWebUrl', () => {
  it.each([
    'http://a',
    'https://example.com/a.png?b=c#d',
    'HTTPS://EXAMPLE.COM',
    'https://localhost:8080/x',
    'https://例え.jp/ü',
  ])('%s is one', (text) => {
    expect(isWebUrl(text)).toBe(true);
  });

  it.each([
    '',
    'example.com',
    'ftp://a/b',
    'https:/a',
    'https://',
    'https://a b',
    'javascript:alert(1)',
    ' https://a',
    'data:image/png;base64,AAAA',
  ])('%j is none', (text) => {
    expect(isWebUrl(text)).toBe(false);
  });
});

describe('isRawBase64', () => {
  it.each(['AA==', 'AAA=', 'AAAA', 'AA', 'AAA', '+/9a', 'iVBORw0KGgo='])('%s is it', (text) => {
    expect(isRawBase64(text)).toBe(true);
  });

  it.each([
    '',
    'A',
    'AAAAA',
    '=',
    '==',
    'AAAA\n',
    'AA AA',
    'data:image/png;base64,AAAA',
    '-_9a',
    'AA=A',
    'AA=',
    'AAAA=',
    'AAAA==',
  ])('%j is not', (text) => {
    expect(isRawBase64(text)).toBe(false);
  });

  it('takes 64 characters and no other', () => {
    const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
    const taken = units.filter((unit) => isRawBase64(`AA${unit}A`));
    expect(taken.join('')).toBe('+/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
  });
});

describe('isInt64', () => {
  it.each([
    '9223372036854775807',
    '-9223372036854775808',
    9223372036854775807n,
    Number.MAX_SAFE_INTEGER,
    -7,
    '007',
    '0000000000000000007',
  ])('%s is one', (value) => {
    expect(isInt64(value)).toBe(true);
  });

  it.each([
    '9223372036854775808',
    '-9223372036854775809',
    9223372036854775808n,
    2 ** 53,
    1.5,
    Number.NaN,
    '',
    '+7',
    '7 ',
    '0x7',
    true,
    null,
    '-',
    undefined,
    {},
  ])('%s is none', (value) => {
    expect(isInt64(value)).toBe(false);
  });
});

describe('numbers', () => {
  it('are finite, and whole ones have lost no digits', () => {
    const values = [0, -0, 1.5, 2 ** 53, 2 ** 53 - 1, Number.NaN, Number.POSITIVE_INFINITY, '1', 1n, null];
    expect(values.filter(isNumber)).toEqual([0, -0, 1.5, 2 ** 53, 2 ** 53 - 1]);
    expect(values.filter(isWhole)).toEqual([0, -0, 2 ** 53 - 1]);
  });

  it('in quotes have one form', () => {
    const texts = ['0', '-0', '7', '-12', '007', '1.5', '.5', '1.', '+1', ' 1', '1e3', '', '1234567890123456'];
    expect(texts.filter(isWholeText)).toEqual(['0', '-0', '7', '-12']);
    expect(texts.filter(isDecimalText)).toEqual(['0', '-0', '7', '-12', '007', '1.5']);
  });
});

describe('length', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['é😀', 2],
    ['\ud83d', 1],
    ['\ude00\ud83d', 2],
  ])('%j has its characters counted as code points: %d', (text, count) => {
    expect(countCharacters(text)).toBe(count);
    expect([...text]).toHaveLength(count);
  });

  it.each(['', 'a', 'ab', 'abc', '😀', 'a😀', '😀😀', '😀😀😀', 'abcdef'])(
    'of %j is at most and at least what it is',
    (text) => {
      const count = countCharacters(text);
      const limits = [0, 1, 2, 3, 4, 5, 6, 7];
      expect(limits.filter((limit) => isAtMost(text, limit))).toEqual(limits.filter((limit) => count <= limit));
      expect(limits.filter((limit) => isAtLeast(text, limit))).toEqual(limits.filter((limit) => count >= limit));
    },
  );
});

it('nothing is one of no values', () => {
  expect([undefined, null, '', 0].some(isNothing)).toBe(false);
});
