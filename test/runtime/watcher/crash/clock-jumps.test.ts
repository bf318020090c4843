// A clock that jumps by an hour or a year, inside a process or between its death and the next, may delay, and may let an approval expire; it never spends.
import { describe, expect, it } from 'vitest';
import { jumpAtEachOperation } from '../../../simulation/run/jump-clock.ts';
import { CREATE, RENDER } from '../../../simulation/run/stories.ts';
import { BEHAVIOURS } from '../../../simulation/service/behaviours.ts';

/** On a machine that has much else to do. */
const PATIENCE_MS = 300_000;

const HOUR_MS = 3_600_000;
const YEAR_MS = 365 * 24 * HOUR_MS;

describe('a clock that jumps', () => {
  it.each([
    ['a year ahead', YEAR_MS],
    ['a year back', -YEAR_MS],
    ['an hour ahead', HOUR_MS],
    ['an hour back', -HOUR_MS],
  ])(
    '%s bills nothing twice',
    async (_name, ms) => {
      // test/long/watcher has every operation of the rounds, and chains.
      for (const [story, every] of [
        [CREATE, 2],
        [RENDER, 8],
      ] as const)
        for (const behaviour of BEHAVIOURS.slice(0, 2)) {
          const { runs, broken } = await jumpAtEachOperation({ story, behaviour, ms, every });
          expect(broken).toEqual([]);
          expect(runs).toBeGreaterThan(50);
        }
    },
    PATIENCE_MS,
  );
});
