// Carries one effect out: through the guard where it spends or writes, through the ports where it asks. What came of it stands in the record of the job.

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
      return sendJob(parts, job);
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
    case 'archive': {
      const remark = await parts.finish?.(job);
      return (await parts.store.archive(job.id)) === 'ok' ? { kind: 'archived', remark } : { kind: 'gone' };
    }
  }
}
