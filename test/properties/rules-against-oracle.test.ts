// Every emitted rule against the independent CEL interpreter: the compiler, the kernel and the view may not agree on a common mistake.
import { describe, expect, it } from 'vitest';
import { compareRules, listSilent } from './compare-rules.ts';
import { readOperations } from './contract.ts';

describe('emitted rules and the oracle agree on 4000 random bodies', () => {
  it.each(readOperations().map((operation) => [operation.id, operation] as const))(
    '%s, and each rule both holds and is broken',
    (_id, operation) => {
      const tallies = compareRules(operation, { numRuns: 4000, seed: 20260329 });
      expect(listSilent(tallies)).toEqual([]);
    },
  );
});
