// The one effect that spends. The guard decides; what it refuses for a reason that passes by itself waits, everything else is a person's.
import type { Refusal, RefusalCode } from '../../guard/refusal.ts';
import type { WatchedJob } from '../state.ts';
import type { TickParts } from '../tick-parts.ts';
import { callPerson, type Outcome } from './outcome.ts';

/** A matter of the moment: the same create may be sent later as it is. */
const PASSING: ReadonlySet<RefusalCode> = new Set([
  'stop-file',
  'disk-space',
  'no-credential',
  'purpose-open',
  'round-order',
]);

export async function sendJob(parts: TickParts, job: WatchedJob): Promise<Outcome> {
  const created = await parts.guard.sendWatched(job.id);
  switch (created.kind) {
    case 'accepted':
    case 'ambiguous':
      return created.unrecorded === undefined ? { kind: 'done' } : { kind: 'problem', why: created.unrecorded };
    case 'rejected':
      if (created.retryAfterMs !== undefined) return { kind: 'full', againInMs: created.retryAfterMs };
      return describeRejected(parts, job.id, `the service refused it with ${created.code}: ${created.message}`);
    case 'not-sent':
      return { kind: 'waits', why: created.why, againInMs: created.retryAfterMs };
    case 'refused':
      return created.refusals.every(({ code }) => PASSING.has(code))
        ? { kind: 'waits', why: describe(created.refusals) }
        : callPerson(parts, job.id, 'refused', describe(created.refusals));
  }
}

/** A refused body has ended its job, which is told by its state; where the account or the key was refused nothing moves, and somebody has to hear of it. */
async function describeRejected({ guard }: TickParts, id: string, why: string): Promise<Outcome> {
  const loaded = await guard.job(id);
  if (loaded.kind !== 'job' || loaded.job.state !== 'queued') return { kind: 'done' };
  const stop = await guard.readStop();
  return {
    kind: 'problem',
    why: stop === undefined ? why : `${why}; creates are stopped, kling doctor says what to do`,
  };
}

function describe(refusals: readonly Refusal[]): string {
  return refusals.map(({ message, row }) => (row === undefined ? message : `${message} (${row})`)).join('; ');
}
