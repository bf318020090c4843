// Records that were cut, changed by a byte or replaced: read strictly they lead to no second create, at the moments at which one is nearest.
import { describe, expect, it } from 'vitest';
import { HomeRefused } from '../../../../runtime/guard/create-guard.ts';
import { createChance } from '../../../simulation/random.ts';
import { changeByte, listRecords, tryDamaged, WRONG_VALUES } from '../../../simulation/run/damage.ts';
import { reachMoments } from '../../../simulation/run/reach.ts';
import { BEHAVIOURS } from '../../../simulation/service/behaviours.ts';

/** On a machine that has much else to do. */
const PATIENCE_MS = 300_000;

/** test/long/watcher has every one. */
const CUTS_OF_EACH = 8;
const BYTES_OF_EACH = 8;

describe('a damaged record', () => {
  it.each(BEHAVIOURS.slice(0, 2))(
    'never leads to a second create with a service that $name',
    async (behaviour) => {
      const broken: string[] = [];
      let tried = 0;
      const chance = createChance(1);
      const moments = (await reachMoments(behaviour, 1)).filter(({ operation }) => STAGES.has(operation));
      for (const { index, operation, moment } of moments.slice(1))
        for (const { path, bytes } of listRecords(moment.tree)) {
          const cuts = Array.from({ length: CUTS_OF_EACH }, () => bytes.subarray(0, chance.pick(bytes.length)));
          const changes = Array.from({ length: BYTES_OF_EACH }, () =>
            changeByte(bytes, chance.pick(bytes.length), chance.pick(256)),
          );
          const wrong = WRONG_VALUES.map((text) => Buffer.from(text));
          for (const damaged of [...cuts, ...changes, ...wrong]) {
            const { billed, error } = await tryDamaged(moment, behaviour, { path, bytes: damaged });
            tried += 1;
            const isExpected = error === undefined || error instanceof HomeRefused;
            if (billed > 1 || !isExpected)
              broken.push(
                `${index} ${operation}, ${path}: ${billed} billed, ${String(error)}: ${Buffer.from(damaged)}`,
              );
          }
        }
      expect(broken).toEqual([]);
      expect(tried).toBeGreaterThan(400);
    },
    PATIENCE_MS,
  );
});

/** Just sent, just answered, and at rest. */
const STAGES = new Set(['send', 'answer', 'end']);
