// Records that were cut, changed by a byte or replaced: read strictly they lead to no second create.
import { describe, expect, it } from 'vitest';
import { changeByte, WRONG_VALUES } from '../../../simulation/run/damage.ts';
import { damageAll } from '../../../simulation/run/damage-all.ts';
import { CREATE, RENDER } from '../../../simulation/run/stories.ts';
import { BEHAVIOURS } from '../../../simulation/service/behaviours.ts';

/** On a machine that has much else to do. */
const PATIENCE_MS = 300_000;

/** test/long/watcher has every one. */
const OF_EACH = [
  [CREATE, 8],
  [RENDER, 1],
] as const;

describe('a damaged record', () => {
  it.each(BEHAVIOURS.slice(0, 2))(
    'never leads to a second create, and is told of, with a service that $name',
    async (behaviour) => {
      let count = 0;
      for (const [story, of] of OF_EACH) {
        const { tried, broken } = await damageAll(story, behaviour, (bytes, chance) => [
          ...Array.from({ length: of }, () => bytes.subarray(0, chance.pick(bytes.length))),
          ...Array.from({ length: of }, () => changeByte(bytes, chance.pick(bytes.length), chance.pick(256))),
          ...WRONG_VALUES.slice(0, of).map((text) => Buffer.from(text)),
        ]);
        expect(broken).toEqual([]);
        count += tried;
      }
      expect(count).toBeGreaterThan(500);
    },
    PATIENCE_MS,
  );
});
