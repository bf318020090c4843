// A disk that says no: at any operation, once or from then on, whatever the code, nothing is sent twice and what was sent is found.
import { describe, expect, it } from 'vitest';
import { HomeRefused } from '../../../../runtime/guard/create-guard.ts';
import { isDiskError, SyncFailure } from '../../../../runtime/store/disk-error.ts';
import { crashTree } from '../../../simulation/disk/images.ts';
import { fail } from '../../../simulation/disk/simulated-disk.ts';
import { judge } from '../../../simulation/run/judge.ts';
import { hashMoment, type Moment, startMoment } from '../../../simulation/run/moment.ts';
import { reachMoments } from '../../../simulation/run/reach.ts';
import { runProcess } from '../../../simulation/run/run-process.ts';
import { begin, settlePatiently } from '../../../simulation/run/scripts.ts';
import { BEHAVIOURS, type Behaviour } from '../../../simulation/service/behaviours.ts';

/** On a machine that has much else to do. */
const PATIENCE_MS = 300_000;

const CODES = ['ENOSPC', 'EIO', 'EDQUOT', 'EMFILE', 'EROFS'] as const;

/** What is broken, by what was found. */
const settledBefore = new Map<string, readonly string[]>();

describe('a disk that answers', () => {
  it.each(CODES)(
    '%s at any operation leads to no second bill and no lost task',
    async (code) => {
      const broken: string[] = [];
      let [runs, failed] = [0, 0];
      for (const behaviour of BEHAVIOURS.slice(0, 2)) {
        const operations = (await reachMoments(behaviour, 1)).filter(({ operation }) => isOfDisk(operation));
        for (const { index } of operations)
          for (const isForGood of [false, true]) {
            const hurt = await runProcess({
              moment: startMoment(),
              behaviour,
              seed: 1,
              script: begin,
              before: ({ index: now, operation, path }) => {
                if (isOfDisk(operation) && (now === index || (isForGood && now > index))) throw fail(code, path);
              },
            });
            const { error } = hurt;
            if (error !== undefined) failed += 1;
            const isExpected =
              error === undefined || error instanceof SyncFailure || isDiskError(error, code) || isRefusal(error, code);
            if (!isExpected) broken.push(`${index}: ${String(error)}`);
            // After a failed sync nobody knows what the disk has: the worst is that it has nothing.
            const image = error instanceof SyncFailure && index % 2 === 0 ? 'nothing' : 'killed';
            const moment = { ...hurt.moment, tree: crashTree(hurt.moment.tree, image, index) };
            runs += 1;
            const key = `${behaviour.name} ${hashMoment(moment)}`;
            const found = settledBefore.get(key) ?? (await settle(moment, behaviour));
            settledBefore.set(key, found);
            if (found.length > 0)
              broken.push(`${behaviour.name}, ${index}${isForGood ? ' for good' : ''}: ${found.join('; ')}`);
          }
      }
      expect(broken).toEqual([]);
      expect(runs).toBeGreaterThan(400);
      expect(failed).toBeGreaterThan(runs / 2);
    },
    PATIENCE_MS,
  );
});

/** What is broken after a process that had no trouble. Whoever finds the same does the same, and most faults leave one of few disks. */
async function settle(moment: Moment, behaviour: Behaviour): Promise<readonly string[]> {
  const settled = await runProcess({ moment, behaviour, seed: 2, script: settlePatiently });
  return settled.error === undefined ? (await judge(settled)).broken : [String(settled.error)];
}

/** A home that may not be written to is refused before anything else. */
function isRefusal(error: unknown, code: string): boolean {
  return error instanceof HomeRefused && error.message.includes(code);
}

function isOfDisk(operation: string): boolean {
  return !['send', 'answer', 'end'].includes(operation);
}
