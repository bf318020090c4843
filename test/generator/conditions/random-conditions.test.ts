// The register's own rules use only a part of the language; random conditions use all of it, each operator inside every other.
import { expect, it } from 'vitest';
import { compareConditions } from './compare-conditions.ts';

it('2,500 random well-typed conditions are accepted, and their code decides bodies as the interpreter does', () => {
  const { holds, broken, undecided } = compareConditions(3, { numRuns: 2500, seed: 20260329 });
  expect(Math.min(holds, broken, undecided)).toBeGreaterThan(1250);
});
