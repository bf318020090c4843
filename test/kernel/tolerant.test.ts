// What services really send is read by the same forms in compiled checks as in zod's pieces.
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { receivedInt64, receivedInteger, receivedNumber, receivedNumericText } from '../../generator/kernel/schemas.ts';
import { readInt64, readNumber, readNumericText, readParameter, readWhole } from '../../generator/kernel/tolerant.ts';

const VALUES: readonly unknown[] = [
  ...['', '0', '-0', '7', '007', '5.0', '5.041', '-1.5', '1e3', ' 1', '9223372036854775807', 'text'],
  ...[0, -0, 7, 1.5, 1e21, 2 ** 53, 2 ** 53 - 1, Number.NaN, Number.NEGATIVE_INFINITY],
  ...[9007199254740993n, true, null, undefined, [], {}, Object('7')],
];

const PAIRS: readonly (readonly [string, (value: unknown) => unknown, z.ZodType])[] = [
  ['readNumber', readNumber, receivedNumber()],
  ['readWhole', readWhole, receivedInteger()],
  ['readNumericText', readNumericText, receivedNumericText()],
  ['readInt64', readInt64, receivedInt64()],
];

describe('each value is read as its schema reads it, and undefined where that refuses it', () => {
  it.each(PAIRS)('%s', (_name, read, schema) => {
    expect(VALUES.map(read)).toEqual(VALUES.map((value) => schema.safeParse(value).data));
    expect(VALUES.map(read).filter((value) => value !== undefined).length).toBeGreaterThan(5);
  });
});

it.each([
  ['30', 30],
  ['-2.5', -2.5],
  ['true', true],
  ['false', false],
  ['yes', 'yes'],
  ['1e3', '1e3'],
  [7, 7],
  [undefined, undefined],
])('a parameter %j is read as %j', (value, read) => {
  expect(readParameter(value)).toBe(read);
});
