// A second send after an unclear one, ordered by a person: the only way that can be charged twice, so everything that could show the task is asked first.
import type { Writer } from '../store/event.ts';
import type { Job } from '../store/job.ts';
import { loadJob } from '../store/job-log.ts';
import { changeJob } from './change-job.ts';
import type { GuardParts } from './parts.ts';
import { readApproval } from './read-approval.ts';
import { reconcileJob } from './reconcile.ts';

export interface ResendOrder {
  readonly who: string;
  readonly why: string;
  /** For this second create: a new one, as every create is approved. */
  readonly approval: string;
}

export type Resent =
  /** The job is queued; the next tick sends it. */
  | { readonly kind: 'queued'; readonly job: Job }
  | { readonly kind: 'adopted'; readonly taskId: string }
  | { readonly kind: 'refused'; readonly why: string };

/** By then every answer has come, and lists have caught up. */
const LEAST_AGE_MS = 900_000;

/** `isGone` says of whoever wrote a record that it cannot run any more. */
export async function resendJob(
  parts: GuardParts,
  id: string,
  order: ResendOrder,
  isGone: (writer: Writer) => boolean,
): Promise<Resent> {
  const found = await reconcileJob(parts, id, { walksList: true });
  if (found.kind === 'adopted') return found;
  const loaded = await loadJob(parts.store, id);
  if (loaded.kind !== 'job') return { kind: 'refused', why: 'there is no sound job of this id' };
  const { job } = loaded;
  const last = job.attempts.at(-1);
  if (job.state !== 'needs_attention' || job.taskId !== undefined || last === undefined)
    return {
      kind: 'refused',
      why: `the job is ${job.state}; only an unclear create that was looked for is sent again`,
    };
  if (found.kind !== 'attention' || found.looked !== 'missed') {
    const why = found.kind === 'attention' ? found.why : found.kind;
    return { kind: 'refused', why: `a fresh look-up must find nothing before it is sent again: ${why}` };
  }
  const age = parts.clock.now() - Date.parse(last.at);
  if (age < LEAST_AGE_MS)
    return { kind: 'refused', why: `it was sent ${Math.round(age / 1000)} s ago; 15 minutes must have passed` };
  if (last.outcome === undefined && !isGone(last.by))
    return { kind: 'refused', why: `the process ${last.by.pid} that was sending it may still run; end it first` };
  const read = await readApproval(parts.store, order.approval);
  if (read.kind === 'refused') return { kind: 'refused', why: read.refusal.message };
  if (job.attempts.some(({ approval }) => approval === read.approval.id))
    return { kind: 'refused', why: `${order.approval} was used for it before; a second create is a new approval` };
  const { who, why } = order;
  const approval = { id: read.approval.id, sha256: read.approval.sha256 };
  const data = { who, why, decision: 'resend', approval } as const;
  const changed = await changeJob(parts.store, id, (now) =>
    now.seq === job.seq ? { type: 'human', data } : 'the job moved meanwhile; look again',
  );
  return changed.kind === 'refused' ? changed : { kind: 'queued', job: changed.job };
}
