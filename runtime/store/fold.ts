// Adds up the events of a job. Pure, and closed: a pair of state and event that is not listed throws, so that no record is ever guessed at.
import type { EventData, EventType, JobEvent } from './event.ts';
import { ImpossibleEvent, type Job, type JobState } from './job.ts';

export function fold(id: string, events: readonly JobEvent[]): Job {
  return events.reduce(applyEvent, startJob(id));
}

export function startJob(id: string): Job {
  return { id, seq: 0, state: 'new', attempts: [], misses: 0, files: [] };
}

export function applyEvent(job: Job, event: JobEvent): Job {
  if (event.job !== job.id) throw new ImpossibleEvent(job.state, event, `is of the job ${event.job} and cannot stand`);
  if (event.seq !== job.seq + 1) throw new ImpossibleEvent(job.state, event, `follows event ${job.seq}, a gap,`);
  if (!MAY_FOLLOW[event.type].includes(job.state)) throw new ImpossibleEvent(job.state, event);
  return { ...move(job, event), seq: event.seq, by: event.by };
}

/** The states in which an event may come. */
export const MAY_FOLLOW: Readonly<Record<EventType, readonly JobState[]>> = {
  queued: ['new'],
  intent: ['queued'],
  outcome: ['submit_pending'],
  'looked-up': ['submit_pending', 'needs_attention'],
  status: ['submitted'],
  result: ['submitted'],
  file: ['downloading', 'done'],
  deliverables: ['downloading', 'done', 'failed'],
  verdict: ['downloading', 'done', 'failed'],
  attention: ['submit_pending', 'submitted', 'downloading'],
  human: ['needs_attention'],
  withdrawn: ['queued'],
};

function move(job: Job, event: JobEvent): Job {
  switch (event.type) {
    case 'queued':
      return { ...job, state: 'queued', request: event.data, queuedAt: event.at };
    case 'intent':
      return startAttempt(job, event, event.data);
    case 'outcome':
      return endAttempt(job, event, event.data);
    case 'looked-up':
      return applyLookUp(job, event, event.data);
    case 'status':
      return { ...job, status: event.data };
    case 'result':
      return event.data.outcome === 'succeeded'
        ? { ...job, state: 'downloading', result: event.data }
        : { ...job, state: 'failed', result: event.data, why: event.data.message };
    case 'file':
      return { ...job, state: 'done', files: [...job.files, event.data] };
    case 'deliverables':
      if (job.deliverables !== undefined) throw new ImpossibleEvent(job.state, event, 'comes a second time');
      return { ...job, deliverables: event.data };
    case 'verdict':
      if (job.verdict !== undefined) throw new ImpossibleEvent(job.state, event, 'comes a second time');
      return { ...job, verdict: event.data };
    case 'attention':
      return { ...job, state: 'needs_attention', why: event.data.detail };
    case 'human':
      return applyDecision(job, event, event.data);
    case 'withdrawn':
      return { ...job, state: 'cancelled', why: event.data.reasons.join('; ') };
  }
}

function startAttempt(job: Job, event: JobEvent, intent: EventData['intent']): Job {
  if (intent.send !== job.attempts.length + 1) throw new ImpossibleEvent(job.state, event, 'is out of its order');
  const [first] = job.attempts;
  if (first !== undefined && first.intent.slot !== intent.slot)
    throw new ImpossibleEvent(job.state, event, 'names another slot');
  if (intent.bodySha256 !== job.request?.bodySha256) throw new ImpossibleEvent(job.state, event, 'is for another body');
  return { ...job, state: 'submit_pending', misses: 0, attempts: [...job.attempts, { intent, at: event.at }] };
}

/** Classes of codes by which the body was not judged and nothing was made: the same create may be sent later. */
const NOT_JUDGED = new Set(['auth', 'account', 'rate']);

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
      return { ...job, attempts, state: NOT_JUDGED.has(verdict.class) ? 'queued' : 'failed', why: verdict.message };
  }
}

function applyLookUp(job: Job, event: JobEvent, { found, taskIds }: EventData['looked-up']): Job {
  const [taskId] = taskIds;
  switch (found) {
    case 'one':
      if (taskId === undefined || taskIds.length > 1) throw new ImpossibleEvent(job.state, event, 'names no one task');
      return { ...job, state: 'submitted', taskId };
    case 'several':
      return { ...job, state: 'needs_attention', why: `several tasks have this external id: ${taskIds.join(', ')}` };
    case 'none':
      return { ...job, state: waitsForRefusal(job) ? 'failed' : job.state, misses: job.misses + 1 };
  }
}

/** A refusal that may mean that the id was used before is one as soon as no task has the id. */
function waitsForRefusal(job: Job): boolean {
  const verdict = job.attempts.at(-1)?.outcome?.verdict;
  return job.state === 'submit_pending' && verdict?.kind === 'rejected' && verdict.lookUpFirst;
}

function applyDecision(job: Job, event: JobEvent, { decision, taskId, who, why }: EventData['human']): Job {
  const said = `${who}: ${why}`;
  if (decision === 'abandon') return { ...job, state: 'failed', why: said };
  if (taskId === undefined) throw new ImpossibleEvent(job.state, event, 'names no task');
  // A task that was known stays the task: another one would be somebody else's.
  if (job.taskId !== undefined && job.taskId !== taskId)
    throw new ImpossibleEvent(job.state, event, 'names another task');
  return { ...job, state: 'submitted', taskId, why: said };
}
