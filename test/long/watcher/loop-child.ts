// A process of its own that goes round until every job has ended or needs a person; leases may be left out, so that all of them want the same jobs.
import { realDisk } from '../../../runtime/store/real-disk.ts';
import { runTick } from '../../../runtime/watcher/run-tick.ts';
import type { TickParts } from '../../../runtime/watcher/tick-parts.ts';
import { openParts } from '../../runtime/watcher/tick-child.ts';

export interface LoopTask {
  readonly home: string;
  readonly key: string;
  readonly host: string;
  /** By the clock of the emulator, which goes so much faster than ours, at this moment of ours. */
  readonly startAt: number;
  readonly startedAt: number;
  readonly speed: number;
  readonly hasLeases: boolean;
}

const [, , text = ''] = process.argv;
const task: LoopTask = JSON.parse(text);
const clock = {
  now: () => task.startAt + (Date.now() - task.startedAt) * task.speed,
  monotonic: () => performance.now(),
};
const opened = await openParts(task, { clock, disk: realDisk, send: fetch });
const free = { generation: 1, renew: async () => true, release: async () => undefined };
const store = task.hasLeases ? opened.store : { ...opened.store, lease: async () => free };
const parts: TickParts = { ...opened, store };

async function isAtRest(): Promise<boolean> {
  for (const id of await store.listJobs()) {
    const loaded = await opened.guard.job(id);
    if (loaded.kind === 'job' && loaded.job.state !== 'needs_attention') return false;
  }
  return true;
}

do {
  for await (const _change of runTick(parts));
  await new Promise((resolve) => setTimeout(resolve, 50));
} while (!(await isAtRest()));
