// The comparisons of test/properties and test/generator/breaches on many more bodies and conditions, with a new seed each time; a failure prints its seed.
import { describe, expect, it } from 'vitest';
import { compileContract } from '../../generator/compile-contract.ts';
import { readPages } from '../../generator/read/read-pages.ts';
import { compareBreaches } from '../generator/breaches/compare-breaches.ts';
import { randomConditions } from '../generator/conditions/random-conditions.ts';
import { compareChecks, listParts, loadFrom, loadTwins } from '../properties/checks/compare-checks.ts';
import { REPOSITORY } from '../vendors/project.ts';

describe('on 5000 random and hostile bodies schema and compiled check agree', () => {
  const { model } = compileContract(readPages(REPOSITORY, 'register'));
  it.each(listParts(model))('%s', async (_name, operation, part) => {
    const twins = await loadTwins(loadFrom(REPOSITORY), operation, part);
    const { accepted, refused } = compareChecks(part, twins, { numRuns: 5000 });
    expect(Math.min(accepted, refused)).toBeGreaterThan(200);
  });
});

it.each([
  [3, 40_000],
  [5, 10_000],
])('random conditions of depth %i are broken by the same requests as rules and as breaches', (depth, numRuns) => {
  const { broken, kept, notWritten } = compareBreaches(randomConditions(depth), { numRuns });
  expect(Math.min(broken, kept)).toBeGreaterThan(numRuns / 2);
  // Few grow too long to be written.
  expect(notWritten).toBeLessThan(numRuns / 100);
});
