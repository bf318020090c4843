// Adds up the events of a job. Pure, and closed: a pair of state and event that is not listed throws, so that no record is ever guessed at.
import { listMissing } from './downloads.ts';
import type { EventData, EventType, JobEvent } from './event.ts';
import { type Attempt, ImpossibleEvent, type Job, type JobState } from './job.ts';

export function fold(id: string, events: readonly JobEvent[]): Job {
  return events.reduce(applyEvent, startJob(id));
}

export function startJob(id: string): Job {
  return { id, seq: 0, state: 'new', attempts: [], misses: 0, resends: 0, resentAfter: 0, files: [] };
}

export function applyEvent(job: Job, event: JobEvent): Job {
  if (event.job !== job.id) throw new ImpossibleEvent(job.state, event, `is of the job ${event.job} and cannot stand`);
  if (event.seq !== job.seq + 1) throw new ImpossibleEvent(job.state, event, `follows event ${job.seq}, a gap,`);
  if (!MAY_FOLLOW[event.type].includes(job.state)) throw new ImpossibleEvent(job.state, event);
  const moved = move(job, event);
  const ends = !ENDED.has(job.state) && ENDED.has(moved.state);
  return { ...moved, seq: event.seq, by: event.by, changedAt: event.at, ...(ends ? { endedAt: event.at } : {}) };
}

/** No event leads out of these. */
const ENDED: ReadonlySet<JobState> = new Set(['done', 'failed', 'cancelled']);

/** The states in which an event may come. */
export const MAY_FOLLOW: Readonly<Record<EventType, readonly JobState[]>> = {
  queued: ['new'],
  intent: ['queued'],
  outcome: ['submit_pending'],
  'looked-up': ['submit_pending', 'needs_attention'],
  status: ['submitted'],
  // A task that was given up waiting for may end after all.
  result: ['submitted', 'needs_attention'],
  file: ['downloading', 'done'],
  deliverables: ['downloading', 'done', 'failed'],
  verdict: ['downloading', 'done', 'failed'],
  attention: ['queued', 'waiting_parent', 'submit_pending', 'submitted', 'downloading'],
  human: ['needs_attention'],
  withdrawn: ['queued', 'waiting_parent'],
  // A second half that was kept from being sent asks for the address anew.
  resolved: ['waiting_parent', 'queued'],
  'parent-ended': ['waiting_parent'],
};

function move(job: Job, event: JobEvent): Job {
  switch (event.type) {
    case 'queued':
      return { ...job, state: startState(event.data), request: event.data, queuedAt: event.at };
    case 'intent':
      return startAttempt(job, event, event.data);
    case 'outcome':
      return endAttempt(job, event, event.data);
    case 'looked-up':
      return applyLookUp(job, event, event.data);
    case 'status':
      return { ...job, status: event.data };
    case 'result':
      return applyResult(job, event, event.data);
    case 'file':
      return applyFile(job, event.data);
    case 'deliverables':
      if (job.deliverables !== undefined) throw new ImpossibleEvent(job.state, event, 'comes a second time');
      return { ...job, deliverables: event.data };
    case 'verdict':
      if (job.verdict !== undefined) throw new ImpossibleEvent(job.state, event, 'comes a second time');
      return { ...job, verdict: event.data };
    case 'attention':
      return { ...job, state: 'needs_attention', why: event.data.detail, attention: event.data.why };
    case 'human':
      return applyDecision(job, event, event.data);
    case 'withdrawn':
      return { ...job, state: 'cancelled', why: event.data.reasons.join('; ') };
    case 'resolved':
      if (job.state === 'queued' && job.resolved === undefined)
        throw new ImpossibleEvent(job.state, event, 'is of no second half, and cannot stand');
      return { ...job, state: 'queued', resolved: event.data, resolvedAt: event.at };
    case 'parent-ended':
      return { ...job, state: 'failed', why: event.data.why };
  }
}

function startState({ watch }: EventData['queued']): JobState {
  return watch !== undefined && watch.parent !== null ? 'waiting_parent' : 'queued';
}

/** SHA-256 of the body that is sent; undefined as long as it is not known. */
export function findSentHash({ request, resolved, state }: Job): string | undefined {
  return state === 'waiting_parent' ? undefined : (resolved ?? request)?.bodySha256;
}

function startAttempt(job: Job, event: JobEvent, intent: EventData['intent']): Job {
  if (intent.send !== job.attempts.length + 1) throw new ImpossibleEvent(job.state, event, 'is out of its order');
  // A slot is for one create; only a person who orders a second one gives it a second slot.
  const [first] = job.attempts.slice(job.resentAfter);
  if (first !== undefined && first.intent.slot !== intent.slot)
    throw new ImpossibleEvent(job.state, event, 'names another slot');
  if (intent.bodySha256 !== findSentHash(job)) throw new ImpossibleEvent(job.state, event, 'is for another body');
  return {
    ...job,
    state: 'submit_pending',
    misses: 0,
    attempts: [...job.attempts, { intent, at: event.at, by: event.by, approval: job.request?.approval.id ?? '' }],
  };
}

/** Classes of codes by which the body was not judged and nothing was made: the same create may be sent later. */
const NOT_JUDGED: ReadonlySet<string> = new Set(['auth', 'account', 'rate']);

export function isJudged(codeClass: string): boolean {
  return !NOT_JUDGED.has(codeClass);
}

function endAttempt(job: Job, event: JobEvent, outcome: EventData['outcome']): Job {
  const last = job.attempts.at(-1);
  if (last === undefined || last.outcome !== undefined) throw new ImpossibleEvent(job.state, event, 'comes again');
  const attempts = [...job.attempts.slice(0, -1), { ...last, outcome, outcomeAt: event.at }];
  const { verdict } = outcome;
  switch (verdict.kind) {
    case 'accepted':
      return { ...job, attempts, state: 'submitted', taskId: verdict.taskId };
    case 'not-sent':
      return { ...job, attempts, state: 'queued', why: verdict.why };
    case 'ambiguous':
      return { ...job, attempts, why: verdict.why };
    case 'rejected':
      if (verdict.lookUpFirst) return { ...job, attempts, why: verdict.message };
      return { ...job, attempts, state: isJudged(verdict.class) ? 'failed' : 'queued', why: verdict.message };
  }
}

function applyLookUp(job: Job, event: JobEvent, { found, taskIds }: EventData['looked-up']): Job {
  const [taskId] = taskIds;
  if (job.attempts.length === 0 || (job.taskId !== undefined && job.taskId !== taskId))
    throw new ImpossibleEvent(job.state, event, 'looks for what is not missing, and cannot stand');
  switch (found) {
    case 'one':
      if (taskId === undefined || taskIds.length > 1) throw new ImpossibleEvent(job.state, event, 'names no one task');
      return { ...withoutAttention(job), state: 'submitted', taskId };
    case 'several':
      return {
        ...job,
        state: 'needs_attention',
        attention: 'multi-match',
        why: `several tasks have this external id: ${taskIds.join(', ')}`,
      };
    case 'none':
      return { ...job, state: waitsForRefusal(job) ? 'failed' : job.state, misses: job.misses + 1 };
  }
}

function withoutAttention({ attention: _settled, ...job }: Job): Job {
  return job;
}

/**
 * A refusal that may mean that the id was used before is one as soon as no task has the id. After a send in doubt it may be the only sign of the
 * task of that one, which appears late: then it is unclear like any other.
 */
export function waitsForRefusal({ state, attempts }: Job): boolean {
  const verdict = attempts.at(-1)?.outcome?.verdict;
  const isMaybe = state === 'submit_pending' && verdict?.kind === 'rejected' && verdict.lookUpFirst;
  return isMaybe && !attempts.slice(0, -1).some(isInDoubt);
}

/** It may have made a task, whatever came after it: a second send that a person ordered and took back says nothing of the first. */
export function isInDoubt({ outcome }: Attempt): boolean {
  const verdict = outcome?.verdict;
  return verdict === undefined || verdict.kind === 'ambiguous' || (verdict.kind === 'rejected' && verdict.lookUpFirst);
}

function applyResult(job: Job, event: JobEvent, result: EventData['result']): Job {
  if (job.taskId === undefined || job.result !== undefined)
    throw new ImpossibleEvent(job.state, event, 'is of no task that is waited for, and cannot stand');
  const rest = withoutAttention(job);
  return result.outcome === 'succeeded'
    ? { ...rest, state: 'downloading', result }
    : { ...rest, state: 'failed', result, why: result.message };
}

function startResend(job: Job, event: JobEvent, approval: EventData['human']['approval'], why: string): Job {
  const { request, taskId, attempts } = job;
  if (taskId !== undefined || attempts.length === 0 || request === undefined)
    throw new ImpossibleEvent(job.state, event, 'sends again what was not unclear, and cannot stand');
  if (approval === undefined || attempts.some((attempt) => attempt.approval === approval.id))
    throw new ImpossibleEvent(job.state, event, 'has no approval of its own, and cannot stand');
  const resent = { resends: job.resends + 1, resentAfter: attempts.length };
  return { ...job, ...resent, state: 'queued', request: { ...request, approval }, why };
}

function applyFile(job: Job, file: EventData['file']): Job {
  const fetched = { ...job, files: [...job.files, file] };
  return listMissing(fetched).length === 0 ? { ...fetched, state: 'done' } : fetched;
}

function applyDecision(job: Job, event: JobEvent, { decision, taskId, approval, who, why }: EventData['human']): Job {
  const said = `${who}: ${why}`;
  const settled = withoutAttention(job);
  if (decision === 'abandon') return { ...settled, state: 'failed', why: said };
  const { result: _asked, ...rest } = settled;
  if (decision === 'resend') return startResend(rest, event, approval, said);
  if (taskId === undefined) throw new ImpossibleEvent(job.state, event, 'names no task');
  // A task that was known stays the task: another one would be somebody else's.
  if (job.taskId !== undefined && job.taskId !== taskId)
    throw new ImpossibleEvent(job.state, event, 'names another task');
  // The task is asked again: what was known of its result did not help.
  return { ...rest, state: 'submitted', taskId, why: said };
}
