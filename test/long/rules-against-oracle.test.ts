// The same comparison as in test/properties, on many more bodies and with a new seed each time; a failure prints its seed.
import { describe, expect, it } from 'vitest';
import { compareRules, listSilent } from '../properties/compare-rules.ts';
import { readOperations } from '../properties/contract.ts';

describe('emitted rules and the oracle agree on 20,000 random bodies', () => {
  it.each(readOperations().map((operation) => [operation.id, operation] as const))(
    '%s, and each rule both holds and is broken',
    (_id, operation) => {
      expect(listSilent(compareRules(operation, { numRuns: 20_000 }))).toEqual([]);
    },
  );
});
