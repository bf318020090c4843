// Sends a queued job: reserve, one send, write down what came of it, and say it. Anything between intent and outcome may crash; then only reading goes on.
import { readDiskCode, SyncFailure } from '../store/disk-error.ts';
import type { Job } from '../store/job.ts';
import { appendEvent, loadJob } from '../store/job-log.ts';
import { writeStop } from '../store/stop-file.ts';
import type { Exchange } from '../transport/exchange.ts';
import type { Verdict } from '../transport/verdict.ts';
import { drawWait, findDoubts, findMixUp, findStop } from './effects.ts';
import type { GuardParts } from './parts.ts';
import { lookUpJob } from './reconcile.ts';
import { recordOutcome } from './record-outcome.ts';
import type { Created } from './request.ts';
import { type Reserved, reserveCreate, type Sending } from './reserve.ts';

/** `body` is what `sending.bodySha256` is over. */
export async function sendCreate(parts: GuardParts, job: Job, body: unknown, sending: Sending): Promise<Created> {
  const reserved = await reserveCreate(parts, job, sending);
  if (reserved.kind === 'refused') return { kind: 'refused', job: job.id, refusals: reserved.refusals };
  const exchange = await sendOnce(parts, body, sending, reserved);
  // What a service says may hold what it was sent: nothing of it is handed on unread.
  const verdict = parts.store.redact(parts.judge(sending.planned.examined.operation, exchange));
  try {
    return describeCreated(parts, await settle(parts, reserved.job, verdict, exchange), verdict);
  } catch (error) {
    return tellUnrecorded(error, describeUnrecorded(parts, reserved.job, verdict));
  }
}

async function sendOnce(
  { clock }: GuardParts,
  body: unknown,
  { planned, wire }: Sending,
  { permit }: Extract<Reserved, { kind: 'reserved' }>,
): Promise<Exchange> {
  const { operation, path } = planned.examined;
  const request = { operation: operation.id, method: operation.method, path, query: {}, body, bills: true };
  try {
    return await wire.send(request, { permit });
  } catch (error) {
    // A wire does not throw; if one does, nobody knows how far it came. The error itself may hold anything, so only its name is kept.
    const cause = error instanceof Error ? error.name : 'unknown';
    const at = new Date(clock.now()).toISOString();
    return { kind: 'broken', sent: 'unknown', phase: 'send', cause, at, ms: 0 };
  }
}

async function settle(parts: GuardParts, sent: Job, verdict: Verdict, exchange: Exchange): Promise<Job> {
  const why = findStop(verdict, exchange);
  if (why !== undefined) await writeStop(parts.store, 'guard', why);
  const job = await recordOutcome(parts, sent, verdict, exchange);
  const doubts = verdict.kind === 'ambiguous' ? await findDoubts(parts) : findMixUp(job, verdict, exchange);
  if (doubts !== undefined) await writeStop(parts.store, 'guard', doubts);
  if (verdict.kind === 'rejected' && verdict.lookUpFirst) await lookUpJob(parts, job);
  else if (verdict.kind === 'accepted' && verdict.taskId === '' && job.state === 'submitted')
    await appendEvent(parts.store, job, { type: 'result', data: ANSWERED_AT_ONCE });
  else return job;
  const loaded = await loadJob(parts.store, job.id);
  return loaded.kind === 'job' ? loaded.job : job;
}

/** An operation that makes no task has done what it does when it answers. */
const ANSWERED_AT_ONCE = { outcome: 'succeeded', message: '', results: [], deduction: null } as const;

function describeCreated(parts: GuardParts, job: Job, verdict: Verdict): Created {
  const externalTaskId = job.request?.externalTaskId ?? null;
  if (verdict.kind === 'accepted' && job.taskId !== verdict.taskId)
    return tellOther(job, verdict.taskId, externalTaskId);
  if (job.taskId !== undefined) return { kind: 'accepted', job: job.id, taskId: job.taskId, externalTaskId };
  // Refused with a code that may mean that the id was used, and no look-up has settled it yet.
  if (verdict.kind === 'rejected' && (job.state === 'submit_pending' || job.state === 'needs_attention'))
    return { kind: 'ambiguous', job: job.id, why: job.why ?? verdict.message, externalTaskId };
  return describeUnrecorded(parts, job, verdict);
}

/** A person gave the job up, or a look-up found another task, before the answer came: the record ends without this one, which is charged all the same. */
function tellOther({ id, state, taskId: known }: Job, taskId: string, externalTaskId: string | null): Created {
  const found = known === undefined ? `the job is ${state}` : `the job has the task ${known}`;
  const unrecorded = `${found} since before the answer came, so this task stands in no record; keep its id`;
  return { kind: 'accepted', job: id, taskId, externalTaskId, unrecorded };
}

function describeUnrecorded(parts: GuardParts, job: Job, verdict: Verdict): Created {
  const externalTaskId = job.request?.externalTaskId ?? null;
  const wait = () => drawWait(job.attempts.length, parts.store.random);
  switch (verdict.kind) {
    case 'accepted':
      return { kind: 'accepted', job: job.id, taskId: verdict.taskId, externalTaskId };
    case 'rejected': {
      const { code, message, capacity } = verdict;
      return { kind: 'rejected', job: job.id, code, message, ...(capacity ? { retryAfterMs: wait() } : {}) };
    }
    case 'not-sent':
      return { kind: 'not-sent', job: job.id, why: verdict.why, retryAfterMs: wait() };
    case 'ambiguous':
      return { kind: 'ambiguous', job: job.id, why: verdict.why, externalTaskId };
  }
}

/** What was paid for must reach the caller although it found no place on the disk; the record says that it is unclear, so nothing is sent again. */
function tellUnrecorded(error: unknown, created: Created): Created {
  if (error instanceof SyncFailure) throw new SyncFailure(error.path, error.code, created);
  if (created.kind === 'refused') throw error;
  // Also when it is a bug of this package: thrown on, it would take the id of the task with it.
  const code = readDiskCode(error) ?? (error instanceof Error ? error.name : 'unknown');
  return { ...created, unrecorded: `the outcome could not be written down (${code}); look the job up` };
}
