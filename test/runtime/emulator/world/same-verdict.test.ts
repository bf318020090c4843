// What the validator accepts the emulated service accepts, and what it refuses is refused by the same rows.
import { describe, expect, it } from 'vitest';
import { compareVerdicts } from './compare-verdicts.ts';
import { CALLABLE } from './random-calls.ts';

describe('on 200 random calls the validator and the emulated service agree', () => {
  it.each(CALLABLE.map((operation) => [operation.id, operation] as const))('%s', (_id, operation) => {
    const { accepted } = compareVerdicts(operation, { numRuns: 200, seed: 6 });
    expect(accepted).toBeGreaterThan(0);
  });
});
