// Records that were cut, changed by a byte or replaced: read strictly they lead to no second create.
import { describe, expect, it } from 'vitest';
import { changeByte, WRONG_VALUES } from '../../../simulation/run/damage.ts';
import { damageAll } from '../../../simulation/run/damage-all.ts';
import { BEHAVIOURS } from '../../../simulation/service/behaviours.ts';

/** On a machine that has much else to do. */
const PATIENCE_MS = 300_000;

/** test/long/watcher has every one. */
const OF_EACH = 8;

describe('a damaged record', () => {
  it.each(BEHAVIOURS.slice(0, 2))(
    'never leads to a second create with a service that $name',
    async (behaviour) => {
      const { tried, broken } = await damageAll(behaviour, (bytes, chance) => [
        ...Array.from({ length: OF_EACH }, () => bytes.subarray(0, chance.pick(bytes.length))),
        ...Array.from({ length: OF_EACH }, () => changeByte(bytes, chance.pick(bytes.length), chance.pick(256))),
        ...WRONG_VALUES.map((text) => Buffer.from(text)),
      ]);
      expect(broken).toEqual([]);
      expect(tried).toBeGreaterThan(400);
    },
    PATIENCE_MS,
  );
});
