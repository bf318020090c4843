// The comparison of test/generator/conditions on more and deeper conditions, with a new seed each time; a failure prints its seed.
import { expect, it } from 'vitest';
import { compareConditions } from '../generator/conditions/compare-conditions.ts';

it.each([
  [3, 40_000],
  [4, 10_000],
])('random conditions of depth %i decide bodies as the interpreter does', (depth, numRuns) => {
  const { holds, broken, undecided } = compareConditions(depth, { numRuns });
  expect(Math.min(holds, broken, undecided)).toBeGreaterThan(numRuns / 10);
});
