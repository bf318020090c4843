// The pieces of schemas for what the service sends: tolerant, since an answer was paid for before it is read.
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  absentable,
  openEnum,
  receivedInt64,
  receivedInteger,
  receivedNumber,
  receivedNumericText,
} from '../../generator/kernel/schemas.ts';

const REFUSED = Symbol('refused');

function read(schema: z.ZodType, value: unknown): unknown {
  const { success, data } = schema.safeParse(value);
  return success ? data : REFUSED;
}

describe('receivedInt64 gives digits, whatever form they came in', () => {
  it.each([
    [9223372036854775807n, '9223372036854775807'],
    ['9223372036854775807', '9223372036854775807'],
    [7, '7'],
    [1.5, REFUSED],
    [null, REFUSED],
    [true, REFUSED],
  ])('%s', (value, text) => {
    expect(read(receivedInt64(), value)).toBe(text);
  });
});

describe('receivedNumericText gives a text', () => {
  it.each([
    ['5.041', '5.041'],
    [5.041, '5.041'],
    ['', ''],
    [null, REFUSED],
    [true, REFUSED],
  ])('%s', (value, text) => {
    expect(read(receivedNumericText(), value)).toBe(text);
  });
});

describe('receivedNumber and receivedInteger read numbers in quotes', () => {
  it.each([
    [0, 0, 0],
    ['0', 0, 0],
    ['0.0', 0, 0],
    ['-12', -12, -12],
    [1.5, 1.5, REFUSED],
    ['1.5', 1.5, REFUSED],
    ['', REFUSED, REFUSED],
    ['1e3', REFUSED, REFUSED],
    ['abc', REFUSED, REFUSED],
    [null, REFUSED, REFUSED],
    [true, REFUSED, REFUSED],
  ])('%j', (value, number, integer) => {
    expect(read(receivedNumber(), value)).toBe(number);
    expect(read(receivedInteger(), value)).toBe(integer);
  });
});

describe('openEnum', () => {
  it.each([
    ['succeed', 'succeed'],
    ['brand-new', 'brand-new'],
    ['', ''],
    [1, REFUSED],
    [null, REFUSED],
  ])('%j', (value, text) => {
    expect(read(openEnum(['submitted', 'succeed']), value)).toBe(text);
  });
});

describe('absentable', () => {
  const schema = z.looseObject({
    note: absentable(z.string()),
    size: absentable(z.array(z.string()), 'string'),
    code: absentable(z.string(), 'number'),
  });

  it.each([
    ['a value is kept', { note: 'a', size: ['b'], code: 'c' }, { note: 'a', size: ['b'], code: 'c' }],
    ['a missing key stays missing', {}, {}],
    ['null is read as absent', { note: null, size: null, code: null }, {}],
    ['the JSON type it is known to be replaced by is read as absent', { size: '', code: 0 }, {}],
  ])('%s', (_outcome, body, result) => {
    expect(schema.parse(body)).toEqual(result);
  });

  it.each([{ note: 7 }, { size: 7 }, { size: [7] }, { code: true }])('any other type is refused: %j', (body) => {
    expect(read(schema, body)).toBe(REFUSED);
  });
});
