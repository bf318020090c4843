// Lets the disk say no at an operation of a first process, once or from then on, and another process go on where it was left.
import { HomeRefused } from '../../../runtime/guard/create-guard.ts';
import { isDiskError, SyncFailure } from '../../../runtime/store/disk-error.ts';
import { crashTree } from '../disk/images.ts';
import { fail } from '../disk/simulated-disk.ts';
import type { Behaviour } from '../service/behaviours.ts';
import { judge } from './judge.ts';
import { startMoment } from './moment.ts';
import { type ReachedMoment, reachMoments } from './reach.ts';
import { type Ended, runProcess } from './run-process.ts';
import type { Story } from './stories.ts';
import { Violation } from './violation.ts';

export interface Failed {
  runs: number;
  /** In which the first process ended with an error. */
  failed: number;
  readonly broken: string[];
}

export interface FailOptions {
  readonly story: Story;
  readonly behaviour: Behaviour;
  /** `ENOSPC` */
  readonly code: string;
  /** Every so many operations one. */
  readonly every?: number;
}

export async function failEachOperation({ story, behaviour, code, every = 1 }: FailOptions): Promise<Failed> {
  const counted: Failed = { runs: 0, failed: 0, broken: [] };
  const reached = (await reachMoments(behaviour, 1, story)).filter(isOfDisk);
  for (const { index } of reached.filter((_, place) => place % every === 0))
    for (const isForGood of [false, true]) {
      const hurt = await runProcess({
        moment: startMoment(),
        behaviour,
        seed: 1,
        script: story.begin,
        before: (step) => {
          if (isOfDisk(step) && (step.index === index || (isForGood && step.index > index)))
            throw fail(code, step.path);
        },
      });
      const address = `${story.name}, ${behaviour.name}, ${code} at ${index}${isForGood ? ' for good' : ''}`;
      if (hurt.error !== undefined) counted.failed += 1;
      if (!isExpected(hurt.error, code)) counted.broken.push(`${address}: ${String(hurt.error)}`);
      for (const found of [...hurt.unsafe, ...(await settle(hurt, story, behaviour, index))])
        counted.broken.push(`${address}: ${found}`);
      counted.runs += 1;
    }
  return counted;
}

async function settle(hurt: Ended, story: Story, behaviour: Behaviour, index: number): Promise<readonly string[]> {
  // After a failed sync nobody knows what the disk has: the worst is that it has nothing.
  const image = hurt.error instanceof SyncFailure && index % 2 === 0 ? 'nothing' : 'killed';
  const moment = { ...hurt.moment, tree: crashTree(hurt.moment.tree, image, index) };
  const settled = await runProcess({ moment, behaviour, seed: 2, script: story.settlePatiently });
  return settled.error === undefined ? (await judge(settled, story)).broken : [String(settled.error)];
}

function isExpected(error: unknown, code: string): boolean {
  if (error === undefined || error instanceof SyncFailure || isDiskError(error, code)) return true;
  // A home that may not be written to is refused before anything else.
  if (error instanceof HomeRefused) return error.message.includes(code);
  // A watcher goes round and round on a disk that takes nothing any more.
  return error instanceof Violation && error.message.startsWith('I8');
}

function isOfDisk({ operation }: Pick<ReachedMoment, 'operation'>): boolean {
  return !['send', 'answer', 'end'].includes(operation);
}
