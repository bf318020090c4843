// The one effect that spends. The guard decides; what it refuses for a reason that passes by itself waits, everything else is a person's.
import type { Refusal, RefusalCode } from '../../guard/refusal.ts';
import { describeStop } from '../notice-stop.ts';
import type { WatchedJob } from '../state.ts';
import type { TickParts } from '../tick-parts.ts';
import { callPerson, type Outcome, waitOrTell } from './outcome.ts';
import { resolveParent } from './resolve.ts';

/** A matter of the moment: the same create may be sent later as it is. */
const PASSING: ReadonlySet<RefusalCode> = new Set([
  'stop-file',
  'disk-space',
  'no-credential',
  'purpose-open',
  'round-order',
]);

/** Of those, what somebody has to bring; STOP is told when it is written, and other creates end by themselves. */
const LACKING: ReadonlySet<RefusalCode> = new Set(['disk-space', 'no-credential']);

/** Addresses of results are signed for a time that nobody has promised; asking for one costs nothing. */
const ADDRESS_LASTS_MS = 3_600_000;

export async function sendJob(parts: TickParts, job: WatchedJob, signal: AbortSignal): Promise<Outcome> {
  const kept = await renewAddress(parts, job, signal);
  if (kept !== undefined) return kept;
  const created = await parts.guard.sendWatched(job.id);
  switch (created.kind) {
    case 'accepted':
      // The record lacks the id: this line may be the only place that has it.
      return created.unrecorded === undefined
        ? { kind: 'done' }
        : { kind: 'problem', why: `the task ${created.taskId} was made; ${created.unrecorded}` };
    case 'ambiguous':
      return created.unrecorded === undefined ? { kind: 'done' } : { kind: 'problem', why: created.unrecorded };
    case 'rejected':
      if (created.retryAfterMs !== undefined) return { kind: 'full', againInMs: created.retryAfterMs };
      return (await isQueued(parts, job))
        ? { kind: 'problem', why: `the service refused it with ${created.code}: ${created.message}` }
        : { kind: 'done' };
    case 'not-sent':
      return { kind: 'waits', why: created.why, againInMs: created.retryAfterMs };
    case 'refused':
      if (!created.refusals.every(({ code }) => PASSING.has(code)))
        return callPerson(parts, job, 'refused', describe(created.refusals));
      return created.refusals.some(({ code }) => LACKING.has(code))
        ? waitOrTell(parts, job, describe(created.refusals))
        : { kind: 'waits', why: describe(created.refusals) };
  }
}

/** A second half that waited, for STOP or for a full queue, gets the address of the clip anew. Undefined when it may be sent. */
async function renewAddress(parts: TickParts, job: WatchedJob, signal: AbortSignal): Promise<Outcome | undefined> {
  const { parent } = job.request.watch;
  const age = parts.clock.now() - Date.parse(job.resolvedAt ?? '');
  if (parent === null || (age >= 0 && age <= ADDRESS_LASTS_MS)) return undefined;
  const stop = await parts.guard.readStop();
  if (stop !== undefined) return { kind: 'waits', why: describeStop(stop) };
  const resolved = await resolveParent(parts, job, parent, signal);
  if (resolved.kind !== 'done') return resolved;
  // It may need a person now.
  return (await isQueued(parts, job)) ? undefined : resolved;
}

/** A refused body has ended its job, which is told by its state; where the account or the key was refused nothing moves, and somebody has to hear of it. */
async function isQueued({ guard }: TickParts, { id }: WatchedJob): Promise<boolean> {
  const loaded = await guard.job(id);
  return loaded.kind === 'job' && loaded.job.state === 'queued';
}

function describe(refusals: readonly Refusal[]): string {
  return refusals.map(({ message, row }) => (row === undefined ? message : `${message} (${row})`)).join('; ');
}
