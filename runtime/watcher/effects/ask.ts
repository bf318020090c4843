// One question about a task that is known. An answer that changes nothing leaves no record.
import type { Task } from '../../tasks/task.ts';
import type { WatchedJob } from '../state.ts';
import type { TickParts } from '../tick-parts.ts';
import { describeUnfound, findTask } from './find-task.ts';
import { callPerson, type Outcome, waitOrTell } from './outcome.ts';

/** No clip was ever rendered for so long; what has not changed since then needs a person. */
const STALLED_MS = 86_400_000;

export async function askForTask(parts: TickParts, job: WatchedJob, signal: AbortSignal): Promise<Outcome> {
  const { taskId = '', request } = job;
  const found = await findTask(parts, { operation: request.operation, id: taskId }, signal);
  if (found.kind === 'found') return recordTask(parts, job, found.task);
  const why = describeUnfound(found);
  switch (found.kind) {
    case 'missing':
    case 'unaskable':
      // Lists lag behind creates, and a credential can be changed.
      return isStalled(parts, job)
        ? callPerson(parts, job, 'unknown-task', `the task ${taskId} was not found for a day: ${why}`)
        : { kind: 'problem', why: `the task ${taskId} is not found yet: ${why}` };
    case 'refused':
      return { kind: 'problem', why };
    case 'unanswered':
    case 'no-credential':
      return waitOrTell(parts, job, why);
    case 'aborted':
      return { kind: 'waits', why };
  }
}

async function recordTask(parts: TickParts, job: WatchedJob, task: Task): Promise<Outcome> {
  const recorded = await parts.guard.recordTask(job.id, task);
  if (recorded.kind === 'refused') return { kind: 'problem', why: recorded.why };
  if (recorded.kind === 'recorded') return { kind: 'done' };
  return isStalled(parts, job)
    ? callPerson(parts, job, 'stalled', `the task ${task.id} has been ${task.status} for a day`)
    : { kind: 'waits', why: `the task is ${task.status}` };
}

function isStalled({ clock }: TickParts, { changedAt = '', state }: WatchedJob): boolean {
  return state === 'submitted' && clock.now() - Date.parse(changedAt) > STALLED_MS;
}
