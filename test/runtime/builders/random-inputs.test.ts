// Whatever a builder of the real register is given, it refuses, or makes a body that kling check accepts and that nothing forbids.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patterns } from '../../../generated/builders.ts';
import { buildBody } from '../../../generated/kernel/builders.ts';
import { findQuarantined } from '../../../generated/kernel/quarantine.ts';
import { quarantine } from '../../../generated/quarantine.ts';
import { checkPayload } from '../../../runtime/check/check-payload.ts';
import { readOperations } from '../../properties/contract.ts';
import { bodiesOf } from '../../properties/payloads.ts';
import { inputOf } from './inputs.ts';

const OPERATIONS = readOperations();

/** The least input of a pattern with a few keys replaced by random values of the request or by anything at all. */
function inputsOf(name: string, id: string): fc.Arbitrary<unknown> {
  const operation = OPERATIONS.find((candidate) => candidate.id === id);
  if (operation === undefined) throw new Error(`${id} has no rules`);
  const good = inputOf(name);
  const keys = [...new Set([...Object.keys(good), ...Object.keys(operation.scope.self)])];
  const anything = fc.dictionary(fc.constantFrom(...keys, 'other', '__proto__'), fc.anything({ withBigInt: true }), {
    maxKeys: 2,
  });
  const replaced = fc
    .tuple(bodiesOf(operation.scope.self, operation.words), fc.subarray(keys, { maxLength: 3 }))
    .map(([random, chosen]) => ({
      ...good,
      ...Object.fromEntries(Object.entries(random).filter(([key]) => chosen.includes(key))),
    }));
  return fc.oneof(
    { weight: 12, arbitrary: replaced },
    { weight: 2, arbitrary: anything.map((more) => ({ ...good, ...more })) },
    { weight: 1, arbitrary: fc.anything({ withBigInt: true }) },
  );
}

describe.each(patterns.map((pattern) => [pattern.name, pattern] as const))('%s', (name, pattern) => {
  it('answers every input with a refusal or with a sound body', () => {
    const { operation } = pattern;
    const scope = quarantine[operation.id];
    const counts = { built: 0, refused: 0 };
    fc.assert(
      fc.property(inputsOf(name, operation.id), (input) => {
        const built = buildBody<unknown>(pattern, input);
        counts[built.kind] += 1;
        if (built.kind === 'refused') {
          expect(built.refusals).not.toEqual([]);
          return;
        }
        const answer = checkPayload({ operation: operation.id, body: built.body });
        expect(answer).toMatchObject({ valid: true, issues: [], class: built.class });
        expect(scope === undefined ? [] : findQuarantined(scope, built.body)).toEqual([]);
      }),
      { numRuns: 500, seed: 20260329 },
    );
    expect(Math.min(counts.built, counts.refused)).toBeGreaterThan(15);
  });
});
