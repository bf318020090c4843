// The pieces of schemas for what the caller sends: strict, since a wrong value costs money or fails late.
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { describeFormats, describeRange, formatted, numeric, sentInt64 } from '../../generator/kernel/schemas.ts';

/** The messages of a refusal; none when the value is accepted. */
function complain(schema: z.ZodType, value: unknown): string[] {
  return schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];
}

describe('formatted', () => {
  const media = formatted(['url', 'base64'], z.string().min(1));

  it('accepts any of its formats, and the empty text where nothing else is asked', () => {
    expect(['https://a', 'AAAA'].flatMap((text) => complain(media, text))).toEqual([]);
    expect(complain(formatted(['url']), '')).toEqual([]);
  });

  it.each([
    ['not a url', ['must be an http or https URL or raw base64 without a data: prefix']],
    ['data:image/png;base64,AAAA', ['remove the data: prefix; send the base64 text alone']],
    ['', ['Too small: expected string to have >=1 characters']],
    [7, ['Invalid input: expected string, received number']],
  ])('refuses %j', (value, messages) => {
    expect(complain(media, value)).toEqual(messages);
  });
});

describe('numeric', () => {
  it.each([
    ['5', []],
    ['-1', ['must be from 3 to 15']],
    ['2', ['must be from 3 to 15']],
    ['3', []],
    ['15', []],
    ['16', ['must be from 3 to 15']],
    ['', []],
    ['5.0', ['must be a whole number in quotes']],
    ['+5', ['must be a whole number in quotes']],
    [' 5', ['must be a whole number in quotes']],
    ['1234567890123456', ['must be a whole number in quotes', 'must be from 3 to 15']],
    [5, ['Invalid input: expected string, received number']],
  ])('a whole number from 3 to 15 in quotes: %j gives %j', (value, messages) => {
    expect(complain(numeric('integer', 3, 15), value)).toEqual(messages);
  });

  it.each([
    ['0.5', []],
    ['-2', ['must be at least 0']],
    ['1e3', ['must be a decimal number in quotes']],
    ['.5', ['must be a decimal number in quotes']],
  ])('a decimal number from 0 in quotes: %j gives %j', (value, messages) => {
    expect(complain(numeric('decimal', 0), value)).toEqual(messages);
  });

  it('without limits takes any number of its form', () => {
    expect(complain(numeric('integer'), '-999999999999999')).toEqual([]);
  });
});

describe('a 64-bit whole number', () => {
  it('is kept in the form in which it was given', () => {
    expect(['12', 12, 12n].map((value) => sentInt64().parse(value))).toEqual(['12', 12, 12n]);
  });

  it('is refused with what to send instead', () => {
    expect(complain(sentInt64(), 2 ** 60)).toEqual(['this number has lost digits; send a bigint or a text of digits']);
    expect(complain(sentInt64(), 'abc')).toEqual([
      'must be a 64-bit whole number: a bigint, a text of digits, or a number below 2^53',
    ]);
  });
});

it('ranges and formats are told in words', () => {
  expect([describeRange(3, 15), describeRange(3), describeRange(undefined, 15)]).toEqual([
    'from 3 to 15',
    'at least 3',
    'at most 15',
  ]);
  expect(describeFormats(['url', 'base64'])).toBe('an http or https URL or raw base64 without a data: prefix');
});
