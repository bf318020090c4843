// Two prices for one request would be a guess, so whatever is sent, at most one row of the register may apply.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Undecided } from '../../../generated/kernel/conditions.ts';
import type { Price, PriceScope } from '../../../generated/kernel/prices.ts';
import { buildView } from '../../../generated/kernel/view.ts';
import { prices } from '../../../generated/prices.ts';
import { estimatePayload } from '../../../runtime/cost/estimate-payload.ts';
import { type JoinedOperation, readOperations } from '../../properties/contract.ts';
import { bodiesOf } from '../../properties/payloads.ts';

const OPERATIONS = readOperations().filter(({ id }) => prices[id] !== undefined);
const ROUTES = OPERATIONS.filter(({ id }) => /^(text2video|image2video|omniVideo)\.create$/.test(id));

function scopeOf(operation: JoinedOperation): PriceScope {
  const scope = prices[operation.id];
  if (scope === undefined) throw new Error(`${operation.id} has no prices`);
  return scope;
}

/** The prices that surely apply, broken values or not. */
function listSure(operation: JoinedOperation, body: unknown, given: unknown): string[] {
  const scope = scopeOf(operation);
  const [self, facts] = [buildView(scope.view, body).view, buildView(scope.given, given).view];
  const applies = (price: Price): boolean => {
    try {
      return price.applies(self, facts);
    } catch (error) {
      if (!(error instanceof Undecided)) throw error;
      return false;
    }
  };
  return scope.prices.filter(applies).map(({ id }) => id);
}

describe('of any body at all', () => {
  it.each(OPERATIONS.map((operation) => [operation.id, operation] as const))(
    '%s has at most one price, and often has one',
    (_id, operation) => {
      const { scope, words } = operation;
      let priced = 0;
      const facts = bodiesOf(scope.given, words);
      fc.assert(
        fc.property(bodiesOf(scope.self, words), facts, (body, given) => {
          const sure = listSure(operation, body, given);
          expect(sure.slice(1)).toEqual([]);
          priced += sure.length;
        }),
        { numRuns: 2500, seed: 20260329 },
      );
      expect(priced).toBeGreaterThan(100);
    },
  );
});

const GOOD: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'text2video.create': { model_name: 'kling-v3', prompt: 'rain' },
  'image2video.create': { model_name: 'kling-v3', prompt: 'rain', image: 'iVBORw0KGgo=' },
  'omniVideo.create': { model_name: 'kling-v3-omni', prompt: 'rain', aspect_ratio: '16:9' },
};

describe('of a valid body', () => {
  it.each(ROUTES.map((operation) => [operation.id, operation] as const))(
    '%s has one price, or says why it has none',
    (id, operation) => {
      const keys = Object.keys(operation.scope.self);
      const bodies = fc
        .tuple(bodiesOf(operation.scope.self, operation.words), fc.subarray(keys, { maxLength: 4 }))
        .map(([random, chosen]) => ({
          ...GOOD[id],
          ...Object.fromEntries(Object.entries(random).filter(([key]) => chosen.includes(key))),
        }));
      const counts = { invalid: 0, priced: 0, unknown: 0 };
      fc.assert(
        fc.property(bodies, (body) => {
          const cost = estimatePayload({ operation: id, body });
          if (cost.kind === 'invalid') {
            counts.invalid += 1;
            return;
          }
          const { estimate } = cost;
          if (estimate.kind === 'free') throw new Error('a create is not free');
          counts[estimate.kind] += 1;
          if (estimate.kind === 'unknown') expect(['no-price', 'missing-facts']).toContain(estimate.why);
          else expect(Number(estimate.units)).toBeCloseTo(Number(estimate.price.units) * estimate.quantity, 9);
        }),
        { numRuns: 2000, seed: 20260329 },
      );
      expect(Math.min(counts.invalid, counts.priced)).toBeGreaterThan(50);
    },
  );
});
