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
      return created.retryAfterMs === undefined ? { kind: 'done' } : { kind: 'full', againInMs: created.retryAfterMs };
    case 'not-sent':
      return { kind: 'waits', why: created.why, againInMs: created.retryAfterMs };
    case 'refused':
      return created.refusals.every(({ code }) => PASSING.has(code))
        ? { kind: 'waits', why: describe(created.refusals) }
        : callPerson(parts, job.id, 'refused', describe(created.refusals));
  }
}

function describe(refusals: readonly Refusal[]): string {
  return refusals.map(({ message, row }) => (row === undefined ? message : `${message} (${row})`)).join('; ');
}
