// Finds out what became of an unclear create, by asking for its external id. It only reads: it may adopt a task, and never sends anything.
import type { NewEvent } from '../store/event.ts';
import { waitsForRefusal } from '../store/fold.ts';
import type { Job } from '../store/job.ts';
import { appendEvent, loadJob } from '../store/job-log.ts';
import { findQueries } from '../tasks/find-queries.ts';
import type { Task } from '../tasks/task.ts';
import { nameCreate } from '../transport/external-id.ts';
import { MISSES_AT_MS, readMissWait } from './miss-schedule.ts';
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

export interface LookUpOptions {
  /** Walk the list as well, as the last look-up does: before a person sends again. */
  readonly walksList?: boolean;
}

export async function reconcileJob(parts: GuardParts, id: string, options?: LookUpOptions): Promise<Reconciled> {
  const loaded = await loadJob(parts.store, id);
  if (loaded.kind === 'absent') return { kind: 'refused', why: 'there is no such job' };
  if (loaded.kind === 'corrupt') return { kind: 'refused', why: `${loaded.file} is corrupt: ${loaded.why}` };
  return lookUpJob(parts, loaded.job, options);
}

export async function lookUpJob(parts: GuardParts, job: Job, options: LookUpOptions = {}): Promise<Reconciled> {
  const { request, state } = job;
  const isUnclear = state === 'submit_pending' || (state === 'needs_attention' && job.taskId === undefined);
  if (!isUnclear || request === undefined) return { kind: 'settled', state };
  // Whoever adopted one of several would lose the others.
  if (job.attention === 'multi-match') return { kind: 'attention', why: job.why ?? '', looked: 'foreign' };
  const { operation, externalTaskId } = request;
  if (externalTaskId === null || findQueries(operation).kind === 'none')
    return callPerson(parts, job, 'nothing can look it up by an external id', 'not-asked');
  if (parts.lookUp === undefined) return { kind: 'unanswered', why: 'there is no credential to ask with' };
  const found = await parts.lookUp({ operation, externalId: externalTaskId });
  switch (found.kind) {
    case 'found':
      return adopt(parts, job, found.task, 'by external id');
    case 'missing':
      return searchOn(parts, job, externalTaskId, options);
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

/** The query by its id found nothing; the last time, the list is asked as well. */
async function searchOn(
  parts: GuardParts,
  job: Job,
  externalId: string,
  { walksList = isLastLookUp(parts, job) }: LookUpOptions,
): Promise<Reconciled> {
  const sentAt = Date.parse(job.attempts[0]?.at ?? '');
  if (!walksList || parts.searchList === undefined || job.request === undefined || Number.isNaN(sentAt))
    return countMiss(parts, job, 'by external id');
  const { operation } = job.request;
  const searched = await parts.searchList({ operation, externalId, since: sentAt - CLOCKS_DIFFER_MS });
  if (searched.kind === 'unanswered') return { kind: 'unanswered', why: parts.store.redact(searched.why) };
  // A person is called all the same, and reads that the list said nothing.
  if (searched.kind === 'unreachable')
    return countMiss(parts, job, `by external id; the list: ${parts.store.redact(searched.why)}`);
  const [task, other] = searched.tasks;
  if (task === undefined) return countMiss(parts, job, 'by external id and in the list');
  return other === undefined ? adopt(parts, job, task, 'in the list') : tellSeveral(parts, job, searched.tasks);
}

function isLastLookUp({ clock }: GuardParts, job: Job): boolean {
  const isLast = job.misses + 1 >= MISSES_AT_MS.length;
  return job.state === 'submit_pending' && isLast && readMissWait(job, clock.now()) === 0;
}

async function tellSeveral(parts: GuardParts, job: Job, tasks: readonly Task[]): Promise<Reconciled> {
  const taskIds = tasks.map(({ id }) => id);
  const data = { found: 'several', taskIds, how: 'in the list' } as const;
  if ((await appendEvent(parts.store, job, { type: 'looked-up', data })) === 'conflict')
    return reconcileJob(parts, job.id);
  return { kind: 'attention', why: `several tasks have its external id: ${taskIds.join(', ')}`, looked: 'foreign' };
}

/** Only an id that a caller chose may have been used before: by another program, in another store. */
function isOlder(job: Job, { createdAt }: Task): boolean {
  const { request, attempts } = job;
  if (request === undefined || createdAt === undefined) return false;
  if (request.externalTaskId === nameCreate(job.id, request.attempt)) return false;
  return createdAt + CLOCKS_DIFFER_MS < Date.parse(attempts[0]?.at ?? '');
}

async function adopt(parts: GuardParts, job: Job, task: Task, how: string): Promise<Reconciled> {
  if (isOlder(job, task)) {
    const at = new Date(task.createdAt ?? 0).toISOString();
    const why = `the task ${task.id} has its external id, and was made at ${at}, before this create`;
    return callPerson(parts, job, why, 'foreign');
  }
  const data = { found: 'one', taskIds: [task.id], how } as const;
  const appended = await appendEvent(parts.store, job, { type: 'looked-up', data });
  if (appended === 'conflict') return reconcileJob(parts, job.id);
  await recordTask(parts.store, job.id, task);
  return { kind: 'adopted', taskId: task.id };
}

async function countMiss(parts: GuardParts, job: Job, how: string): Promise<Reconciled> {
  if (job.state === 'needs_attention') return { kind: 'attention', why: job.why ?? '', looked: 'missed' };
  const verdict = job.attempts.at(-1)?.outcome?.verdict;
  const wait = readMissWait(job, parts.clock.now());
  if (wait > 0) return { kind: 'early', againInMs: wait };
  const miss: NewEvent = { type: 'looked-up', data: { found: 'none', taskIds: [], how } };
  if ((await appendEvent(parts.store, job, miss)) === 'conflict') return reconcileJob(parts, job.id);
  if (waitsForRefusal(job) && verdict?.kind === 'rejected') return { kind: 'rejected', why: verdict.message };
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
