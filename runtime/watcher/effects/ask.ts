// One question about a task that is known. An answer that changes nothing leaves no record.
import type { WatchedJob } from '../state.ts';
import type { TickParts } from '../tick-parts.ts';
import { callPerson, NO_CREDENTIAL, type Outcome } from './outcome.ts';

/** No clip was ever rendered for so long; what has not changed since then needs a person. */
const STALLED_MS = 86_400_000;

export async function askForTask(parts: TickParts, job: WatchedJob, signal: AbortSignal): Promise<Outcome> {
  const { guard, tasks } = parts;
  const { taskId = '', request } = job;
  if (tasks === undefined) return NO_CREDENTIAL;
  const found = await tasks.find({ operation: request.operation, id: taskId }, { signal });
  switch (found.kind) {
    case 'found': {
      const recorded = await guard.recordTask(job.id, found.task);
      if (recorded.kind === 'refused') return { kind: 'problem', why: recorded.why };
      if (recorded.kind === 'recorded') return { kind: 'done' };
      return isStalled(parts, job)
        ? callPerson(parts, job.id, 'stalled', `the task ${taskId} has been ${found.task.status} for a day`)
        : { kind: 'waits', why: `the task is ${found.task.status}` };
    }
    case 'missing':
      // Lists lag behind creates.
      return isStalled(parts, job)
        ? callPerson(parts, job.id, 'unknown-task', `the service does not know the task ${taskId}: ${found.message}`)
        : { kind: 'problem', why: `the service does not know the task ${taskId} yet: ${found.message}` };
    case 'refused':
      return { kind: 'problem', why: `the question was refused with ${found.code}: ${found.message}` };
    case 'unanswered':
      return { kind: 'waits', why: found.why };
    case 'aborted':
      return { kind: 'waits', why: 'ended by the caller' };
  }
}

function isStalled({ clock }: TickParts, { changedAt = '', state }: WatchedJob): boolean {
  return state === 'submitted' && clock.now() - Date.parse(changedAt) > STALLED_MS;
}
