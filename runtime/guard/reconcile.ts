// Finds out what became of an unclear create, by asking for its external id. It only reads: it may adopt a task, and never sends anything.
import type { NewEvent } from '../store/event.ts';
import type { Job } from '../store/job.ts';
import { appendEvent, loadJob } from '../store/job-log.ts';
import { findQueries } from '../tasks/find-queries.ts';
import type { Task } from '../tasks/task.ts';
import { nameCreate } from '../transport/external-id.ts';
import type { GuardParts } from './parts.ts';
import { recordTask } from './record-task.ts';

export type Reconciled =
  | { readonly kind: 'adopted'; readonly taskId: string }
  /** Looked for and not found, so many times; the task may still appear. */
  | { readonly kind: 'missing'; readonly misses: number }
  /** Too early for a miss to count: a new task appears late. */
  | { readonly kind: 'early'; readonly againInMs: number }
  /** The question got no answer, which is no miss. */
  | { readonly kind: 'unanswered'; readonly why: string }
  /** Refused, as no task has the id. */
  | { readonly kind: 'rejected'; readonly why: string }
  /** `looked` says whether a look-up was answered just now and found nothing, which a second send by a person asks for. */
  | { readonly kind: 'attention'; readonly why: string; readonly looked: 'missed' | 'foreign' | 'not-asked' }
  /** Nothing is unclear about it. */
  | { readonly kind: 'settled'; readonly state: Job['state'] }
  | { readonly kind: 'refused'; readonly why: string };

/** After the intent: when the first, second and third miss count. The third calls a person. */
export const MISSES_AT_MS = [120_000, 300_000, 900_000] as const;

export async function reconcileJob(parts: GuardParts, id: string): Promise<Reconciled> {
  const loaded = await loadJob(parts.store, id);
  if (loaded.kind === 'absent') return { kind: 'refused', why: 'there is no such job' };
  if (loaded.kind === 'corrupt') return { kind: 'refused', why: `${loaded.file} is corrupt: ${loaded.why}` };
  return lookUpJob(parts, loaded.job);
}

export async function lookUpJob(parts: GuardParts, job: Job): Promise<Reconciled> {
  const { request, state } = job;
  const isUnclear = state === 'submit_pending' || (state === 'needs_attention' && job.taskId === undefined);
  if (!isUnclear || request === undefined) return { kind: 'settled', state };
  const { operation, externalTaskId } = request;
  if (externalTaskId === null || findQueries(operation).kind === 'none')
    return callPerson(parts, job, 'nothing can look it up by an external id', 'not-asked');
  if (parts.lookUp === undefined) return { kind: 'unanswered', why: 'there is no credential to ask with' };
  const found = await parts.lookUp({ operation, externalId: externalTaskId });
  switch (found.kind) {
    case 'found':
      return adopt(parts, job, found.task);
    case 'missing':
      return countMiss(parts, job);
    case 'refused':
      return { kind: 'unanswered', why: parts.store.redact(`refused with code ${found.code}: ${found.message}`) };
    case 'unanswered':
      return { kind: 'unanswered', why: parts.store.redact(found.why) };
    case 'aborted':
      return { kind: 'unanswered', why: 'aborted' };
  }
}

/** As far as the clock of the service may be behind ours. */
const CLOCKS_DIFFER_MS = 600_000;

/** Only an id that a caller chose may have been used before: by another program, in another store. */
function isOlder(job: Job, { createdAt }: Task): boolean {
  const { request, attempts } = job;
  if (request === undefined || createdAt === undefined) return false;
  if (request.externalTaskId === nameCreate(job.id, request.attempt)) return false;
  return createdAt + CLOCKS_DIFFER_MS < Date.parse(attempts[0]?.at ?? '');
}

async function adopt(parts: GuardParts, job: Job, task: Task): Promise<Reconciled> {
  if (isOlder(job, task)) {
    const at = new Date(task.createdAt ?? 0).toISOString();
    const why = `the task ${task.id} has its external id, and was made at ${at}, before this create`;
    return callPerson(parts, job, why, 'foreign');
  }
  const data = { found: 'one', taskIds: [task.id], how: 'by external id' } as const;
  const appended = await appendEvent(parts.store, job, { type: 'looked-up', data });
  if (appended === 'conflict') return reconcileJob(parts, job.id);
  await recordTask(parts.store, job.id, task);
  return { kind: 'adopted', taskId: task.id };
}

async function countMiss(parts: GuardParts, job: Job): Promise<Reconciled> {
  if (job.state === 'needs_attention') return { kind: 'attention', why: job.why ?? '', looked: 'missed' };
  const last = job.attempts.at(-1);
  const verdict = last?.outcome?.verdict;
  const isRefusal = verdict?.kind === 'rejected';
  const due = MISSES_AT_MS[Math.min(job.misses, MISSES_AT_MS.length - 1)] ?? 0;
  const age = parts.clock.now() - Date.parse(last?.at ?? '');
  // By a clock that went back nobody knows its age: a miss then counts, as all that it does is to call a person.
  if (!isRefusal && age >= 0 && age < due) return { kind: 'early', againInMs: due - age };
  const miss: NewEvent = { type: 'looked-up', data: { found: 'none', taskIds: [], how: 'by external id' } };
  if ((await appendEvent(parts.store, job, miss)) === 'conflict') return reconcileJob(parts, job.id);
  if (isRefusal) return { kind: 'rejected', why: verdict.message };
  const misses = job.misses + 1;
  if (misses < MISSES_AT_MS.length) return { kind: 'missing', misses };
  const loaded = await loadJob(parts.store, job.id);
  const missed = loaded.kind === 'job' ? loaded.job : job;
  return callPerson(parts, missed, `no task with its external id was found in ${misses} look-ups`, 'missed');
}

async function callPerson(
  parts: GuardParts,
  job: Job,
  detail: string,
  looked: Extract<Reconciled, { kind: 'attention' }>['looked'],
): Promise<Reconciled> {
  if (job.state === 'submit_pending')
    await appendEvent(parts.store, job, { type: 'attention', data: { why: 'ambiguous-submit', detail } });
  return { kind: 'attention', why: detail, looked };
}
