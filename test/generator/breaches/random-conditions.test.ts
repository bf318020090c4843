// Random conditions use all of the language, each operator inside every other: what is written out for valid requests must say what the rule says.
import { expect, it } from 'vitest';
import { randomConditions } from '../conditions/random-conditions.ts';
import { compareBreaches } from './compare-breaches.ts';

it('5000 random conditions are broken by the same valid requests as rules and as breaches', () => {
  const { broken, kept, notWritten } = compareBreaches(randomConditions(3), { numRuns: 5000, seed: 20260329 });
  expect(Math.min(broken, kept)).toBeGreaterThan(2500);
  expect(notWritten).toBe(0);
});
