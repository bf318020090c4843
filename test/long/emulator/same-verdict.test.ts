// The comparison of test/runtime/emulator/world on 10,000 calls an operation, with a new seed each time; a failure prints its seed.
import { describe, expect, it } from 'vitest';
import { compareVerdicts } from '../../runtime/emulator/world/compare-verdicts.ts';
import { CALLABLE } from '../../runtime/emulator/world/random-calls.ts';

describe('on 10,000 random calls the validator and the emulated service agree', () => {
  it.each(CALLABLE.map((operation) => [operation.id, operation] as const))('%s', (_id, operation) => {
    const { accepted, refused } = compareVerdicts(operation, { numRuns: 10_000 });
    // Of a query by id nothing can be wrong but its absence, which is another path.
    expect(Math.min(accepted, operation.path.endsWith('{id}') ? 200 : refused)).toBeGreaterThan(100);
  });
});
