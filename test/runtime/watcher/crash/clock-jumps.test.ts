// A clock that jumps by an hour or a year between a crash and the recovery may delay, and may let an approval expire; it never spends.
import { describe, expect, it } from 'vitest';
import { crashTree } from '../../../simulation/disk/images.ts';
import { judge } from '../../../simulation/run/judge.ts';
import { reachMoments } from '../../../simulation/run/reach.ts';
import { runProcess } from '../../../simulation/run/run-process.ts';
import { settleImpatiently, settlePatiently } from '../../../simulation/run/scripts.ts';
import { CREATE } from '../../../simulation/run/stories.ts';
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
    '%s after a crash bills nothing twice',
    async (_name, jump) => {
      const broken: string[] = [];
      for (const behaviour of BEHAVIOURS.slice(0, 2))
        for (const { index, moment } of await reachMoments(behaviour, 1))
          for (const image of ['killed', 'some 1'] as const) {
            const tree = crashTree(moment.tree, image, index);
            const found = { ...moment, tree, now: moment.now + jump, aheadMs: jump };
            const script = index % 2 === 0 ? settlePatiently : settleImpatiently;
            const settled = await runProcess({ moment: found, behaviour, seed: 2, script });
            const said = settled.error === undefined ? (await judge(settled, CREATE)).broken : [String(settled.error)];
            if (said.length > 0) broken.push(`${behaviour.name}, ${index} ${image}: ${said.join('; ')}`);
          }
      expect(broken).toEqual([]);
    },
    PATIENCE_MS,
  );
});
