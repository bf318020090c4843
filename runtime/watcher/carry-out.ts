// Carries one effect out: through the guard where it spends or writes, through the ports where it asks. What came of it stands in the record of the job.

import { readDiskCode, SyncFailure } from '../store/disk-error.ts';
import type { Lease } from '../store/job-store.ts';
import type { Effect } from './effect.ts';
import { askForTask } from './effects/ask.ts';
import { downloadFile } from './effects/download.ts';
import { lookUp } from './effects/look-up.ts';
import { callPerson, type Outcome } from './effects/outcome.ts';
import { resolveParent } from './effects/resolve.ts';
import { sendJob } from './effects/send.ts';
import type { WatchedJob } from './state.ts';
import type { TickParts } from './tick-parts.ts';

export async function carryOut(
  parts: TickParts,
  job: WatchedJob,
  effect: Effect,
  lease: Lease,
  signal: AbortSignal,
): Promise<Outcome> {
  switch (effect.kind) {
    case 'send':
      return sendJob(parts, job, signal);
    case 'look-up':
      return lookUp(parts, job);
    case 'ask':
      return askForTask(parts, job, signal);
    case 'download':
      return downloadFile(parts, job, effect.index, lease, signal);
    case 'resolve':
      return resolveParent(parts, job, effect.parent, signal);
    case 'attention':
      return callPerson(parts, job, effect.why, effect.detail);
    case 'archive':
      return putAway(parts, job);
  }
}

async function putAway({ store, finish }: TickParts, job: WatchedJob): Promise<Outcome> {
  let remark: string | undefined;
  try {
    remark = await finish?.(job);
  } catch (error) {
    const code = readDiskCode(error);
    if (code === undefined || error instanceof SyncFailure) throw error;
    // Of the folder for results, and not of the place where the records are.
    const why = `${job.request.watch.folder} takes no manifest (${code}); the job is put away as soon as it does`;
    return { kind: 'problem', why };
  }
  return (await store.archive(job.id)) === 'ok' ? { kind: 'archived', remark } : { kind: 'gone' };
}
