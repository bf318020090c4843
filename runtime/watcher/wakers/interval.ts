// The alarm clock that needs nothing: every so often it runs what is due. The hints of the store are its only memory.

import type { JobStore } from '../../store/job-store.ts';
import type { Clock } from '../../transport/clock.ts';
import { gather } from '../gather.ts';
import { MOST_JOBS, PARALLEL_JOBS } from '../run-tick.ts';
import { settleBatch } from '../settle-batch.ts';
import type { Waker } from '../waker.ts';

/** What goes with each round over the jobs that are due. */
export interface Round {
  readonly before: () => void;
  /** False when no round is to follow. */
  readonly after: () => Promise<boolean>;
}

export interface IntervalParts {
  readonly store: Pick<JobStore, 'due' | 'postpone'>;
  readonly clock: Pick<Clock, 'now'>;
  readonly everyMs: number;
  /** Resolves also when the signal fires. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly round?: Round;
}

export function createIntervalWaker({ store, clock, everyMs, sleep, round }: IntervalParts): Waker {
  const ended = new AbortController();
  const { signal } = ended;
  let running: Promise<void> = Promise.resolve();
  const go = async (run: Parameters<Waker['start']>[0]): Promise<void> => {
    while (!signal.aborted) {
      round?.before();
      const bugs: unknown[] = [];
      for await (const batch of gather(store.due(clock.now(), MOST_JOBS), PARALLEL_JOBS)) {
        await settleBatch(batch.map(run), bugs);
        if (signal.aborted) break;
      }
      if (bugs.length > 0) throw bugs[0];
      if (signal.aborted) return;
      if ((await round?.after()) === false) return;
      await sleep(everyMs, signal);
    }
  };
  return {
    start: (run) => {
      running = go(run);
      return running;
    },
    wake: (job, at) => store.postpone(job, at),
    stop: async () => {
      ended.abort();
      await running.catch(() => undefined);
    },
  };
}
