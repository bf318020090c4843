// What a person decides about a job, and what is noted of it afterwards: taking it back, adopting a task, giving up, files, deliverables and the verdict.
import type { EventData, NewEvent } from '../store/event.ts';
import { findProblems } from '../store/job-log.ts';
import type { Store } from '../store/store.ts';
import { isTaskId } from '../transport/task-id.ts';
import { type Changed, changeJob, type Decision } from './change-job.ts';

/** For a job that is queued. It stands where the intent would have to stand, so whoever is about to send finds its name taken. */
export function withdrawJob(store: Store, id: string, reasons: readonly string[]): Promise<Changed> {
  return changeJob(store, id, (job) =>
    job.state === 'cancelled' ? undefined : checkData({ type: 'withdrawn', data: { reasons } }),
  );
}

export function decideJob(store: Store, id: string, decision: EventData['human']): Promise<Changed> {
  return changeJob(store, id, (job) => {
    if (decision.decision !== 'adopt') return checkData({ type: 'human', data: decision });
    if (decision.taskId === undefined) return 'name the task that is to be adopted';
    if (!isTaskId(decision.taskId))
      return 'that is no id of a task: letters, digits and signs are expected, without blanks';
    if (job.taskId !== undefined && job.taskId !== decision.taskId)
      return `the job has the task ${job.taskId} already; another one is not its own`;
    return checkData({ type: 'human', data: decision });
  });
}

export function recordFile(store: Store, id: string, file: EventData['file']): Promise<Changed> {
  return changeJob(store, id, (job) =>
    job.files.some(({ path, sha256 }) => path === file.path && sha256 === file.sha256)
      ? undefined
      : checkData({ type: 'file', data: file }),
  );
}

export function recordDeliverables(store: Store, id: string, data: EventData['deliverables']): Promise<Changed> {
  return changeJob(store, id, (job) =>
    job.deliverables === undefined
      ? checkData({ type: 'deliverables', data })
      : 'the deliverables of this job are recorded already',
  );
}

/** Exactly one for each job. */
export function recordVerdict(store: Store, id: string, data: EventData['verdict']): Promise<Changed> {
  return changeJob(store, id, (job) =>
    job.verdict === undefined ? checkData({ type: 'verdict', data }) : `the verdict is ${job.verdict.verdict} already`,
  );
}

/** Said by a caller, and checked by nobody where that is JavaScript. */
function checkData(event: NewEvent): Decision {
  const problems = findProblems(event);
  return problems.length === 0 ? event : problems.map(({ at, message }) => `${at} ${message}`).join('; ');
}
