// Writes down what a query said of a task, when it is news; a success closes its purpose, and a deduction that nobody approved stops everything.
import type { EventData } from '../store/event.ts';
import type { Job } from '../store/job.ts';
import { writeStop } from '../store/stop-file.ts';
import type { Store } from '../store/store.ts';
import { classifyFailure } from '../tasks/classify-failure.ts';
import { isFinished, type Task } from '../tasks/task.ts';
import { DECIMAL } from './approval.ts';
import { type Changed, changeJob, type Decision } from './change-job.ts';
import { hashBody, hashPurpose } from './purpose-keys.ts';
import { closePurpose } from './purposes.ts';
import { exceeds } from './units.ts';

export async function recordTask(store: Store, id: string, task: Task): Promise<Changed> {
  const changed = await changeJob(store, id, (job) => decideEvent(store, job, task));
  // Also when nothing is new: the process that wrote the result may have died before it closed the purpose.
  if (changed.kind !== 'refused') await closeAfterSuccess(store, changed.job);
  return changed;
}

/** A service that changes its words with each question must not use up the numbers that the result needs. */
const MOST_EVENTS = 100;

async function decideEvent(store: Store, job: Job, task: Task): Promise<Decision> {
  if (job.taskId !== task.id) return `the job has the task ${job.taskId ?? 'none'}, not ${task.id}`;
  if (job.result !== undefined) return undefined;
  const mayHear = job.state === 'submitted' || (job.state === 'needs_attention' && isFinished(task));
  if (!mayHear) return undefined;
  if (task.status === 'succeeded' || task.status === 'failed') {
    const result = describeResult(task);
    const drift = findDrift(job.request?.units, result, task);
    // Before the result is written: a crash in between must not leave a result that nobody looks at again.
    if (drift !== undefined) await writeStop(store, 'guard', `the job ${job.id} ${drift}`);
    return { type: 'result', data: result };
  }
  const { status, message } = task;
  const isNews = job.seq < MOST_EVENTS && (job.status?.status !== status || job.status.message !== message);
  return isNews ? { type: 'status', data: { status, message } } : undefined;
}

async function closeAfterSuccess(store: Store, { id, request, result }: Job): Promise<void> {
  if (request === undefined || result?.outcome !== 'succeeded') return;
  await closePurpose(store, hashPurpose(request.purpose), id);
  await closePurpose(store, hashBody(request), id);
}

function describeResult({ status, message, results, deduction }: Task): EventData['result'] {
  const isSuccess = status === 'succeeded';
  return {
    outcome: isSuccess ? 'succeeded' : 'failed',
    message,
    results: results.map(({ kind, id, url, durationSeconds, expiresAt }) => ({
      kind,
      id: id ?? null,
      url: url ?? null,
      durationSeconds: durationSeconds ?? null,
      expiresAt: expiresAt ?? null,
    })),
    deduction: deduction !== undefined && DECIMAL.safeParse(deduction).success ? deduction : null,
    ...(isSuccess ? {} : { failure: classifyFailure({ message }).class }),
  };
}

function findDrift(
  units: EventData['queued']['units'] | undefined,
  { deduction, outcome }: EventData['result'],
  task: Task,
): string | undefined {
  const { amount = '0', unit = '' } = units ?? {};
  if (deduction !== null)
    return exceeds(deduction, amount) ? `took ${deduction} units, and ${amount} ${unit} were expected` : undefined;
  if (outcome === 'failed') return undefined;
  const isUnread = task.deduction !== undefined;
  const isMissing = task.oddities.some(({ kind }) => kind === 'no-deduction');
  return isUnread || isMissing ? 'succeeded, and what it took cannot be read' : undefined;
}
