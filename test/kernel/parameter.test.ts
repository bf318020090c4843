// Parameters of a path or query travel as text: a text that is a number or a truth value is as good as the value itself.
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { parameter } from '../../generator/kernel/schemas.ts';

describe('a parameter', () => {
  it.each([
    ['30', 30],
    [30, 30],
    ['-2.5', -2.5],
    ['0', 0],
  ])('%j is the number %d', (value, number) => {
    expect(parameter(z.number()).parse(value)).toBe(number);
  });

  it.each([
    ['true', true],
    ['false', false],
    [true, true],
  ])('%j is the truth value %s', (value, truth) => {
    expect(parameter(z.boolean()).parse(value)).toBe(truth);
  });

  it.each(['', ' 30', '3e1', '0x10', '1234567890123456', 'yes', null, undefined])('%j is neither', (value) => {
    expect(parameter(z.number()).safeParse(value).success).toBe(false);
    expect(parameter(z.boolean()).safeParse(value).success).toBe(false);
  });

  it('keeps the limits of its number', () => {
    expect(parameter(z.int().lte(500)).safeParse('501').success).toBe(false);
    expect(parameter(z.int()).safeParse('1.5').success).toBe(false);
  });
});
