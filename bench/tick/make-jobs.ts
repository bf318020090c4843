// A home with many jobs that wait for their tasks, four records each, written by the functions that write them in use, without waiting for the disk.
import { randomBytes } from 'node:crypto';
import type { NewEvent } from '../../runtime/store/event.ts';
import { startJob } from '../../runtime/store/fold.ts';
import { identifyWriter, systemProcesses } from '../../runtime/store/identify-writer.ts';
import { appendEvent, createJob, loadJob } from '../../runtime/store/job-log.ts';
import { realDisk } from '../../runtime/store/real-disk.ts';
import type { Store } from '../../runtime/store/store.ts';
import { openFileStore } from '../../runtime/watcher/stores/files.ts';
import { createIntent, createOutcome, QUEUED } from '../../test/runtime/store/sample-events.ts';

/** Of the measurement alone: nothing is lost if the machine dies meanwhile. */
const hasty = {
  ...realDisk,
  syncDirectory: async () => {},
  openExclusive: async (path: string) => {
    const file = await realDisk.openExclusive(path);
    return file === 'exists' ? file : { ...file, sync: async () => {} };
  },
};

const WATCH = {
  kind: 'kling_render',
  folder: '/clips',
  model: 'kling-v3',
  promptSummary: 'a street',
  assetsSummary: '',
} as const;

export async function openBenchStore(home: string): Promise<Store> {
  const options = { disk: hasty, home, writer: identifyWriter(), now: Date.now, random: randomBytes };
  const rules = { user: process.getuid?.() };
  const keep = { redact: <Value>(value: Value) => value, elision: { prompts: false } };
  const opened = await openFileStore({ ...options, ...keep }, rules, systemProcesses);
  if (opened.kind === 'refused') throw new Error(opened.why);
  return opened.store;
}

export async function makeJobs(store: Store, count: number): Promise<void> {
  for (let made = 0; made < count; made += 1) {
    const id = await createJob(store);
    const request = { ...QUEUED, externalTaskId: `kc1-${id}-a1`, watch: { ...WATCH, parent: null, child: null } };
    const events: readonly NewEvent[] = [
      { type: 'queued', data: request },
      createIntent(),
      createOutcome({ kind: 'accepted', taskId: `t-${made}` }),
      { type: 'status', data: { status: 'submitted', message: '' } },
    ];
    let job = startJob(id);
    for (const event of events) {
      await appendEvent(store, job, event);
      job = { ...job, seq: job.seq + 1 };
    }
    if (made > 0) continue;
    const loaded = await loadJob(store, id);
    if (loaded.kind !== 'job' || loaded.job.state !== 'submitted')
      throw new Error('the jobs are not as they should be');
  }
}
