// A disk that says no: at any operation of a create or of rounds over a render, once or from then on, whatever the code, nothing is sent twice and what was sent is found.
import { describe, expect, it } from 'vitest';
import { failEachOperation } from '../../../simulation/run/fail-disk.ts';
import { CREATE, RENDER } from '../../../simulation/run/stories.ts';
import { BEHAVIOURS } from '../../../simulation/service/behaviours.ts';

/** On a machine that has much else to do. */
const PATIENCE_MS = 300_000;

describe('a disk that answers', () => {
  it.each(['ENOSPC', 'EIO', 'EDQUOT', 'EMFILE', 'EROFS'])(
    '%s at any operation leads to no second bill and no lost task',
    async (code) => {
      let [runs, failed] = [0, 0];
      // test/long/watcher has every operation of the rounds, and chains.
      for (const [story, every] of [
        [CREATE, 1],
        [RENDER, 8],
      ] as const)
        for (const behaviour of BEHAVIOURS.slice(0, 2)) {
          const found = await failEachOperation({ story, behaviour, code, every });
          expect(found.broken).toEqual([]);
          runs += found.runs;
          failed += found.failed;
        }
      expect(runs).toBeGreaterThan(450);
      expect(failed).toBeGreaterThan(runs / 3);
    },
    PATIENCE_MS,
  );
});
