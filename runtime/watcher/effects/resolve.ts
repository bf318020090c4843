// The second half of a chain looks at the first: the parent is asked once more, so that the address is fresh, and its clip is held against the rules of the body.
import type { Job } from '../../store/job.ts';
import { isFinished, type Task } from '../../tasks/task.ts';
import type { WatchedJob } from '../state.ts';
import type { TickParts } from '../tick-parts.ts';
import { describeUnfound, findTask } from './find-task.ts';
import { callPerson, type Outcome, waitOrTell } from './outcome.ts';

export async function resolveParent(
  parts: TickParts,
  job: WatchedJob,
  parentId: string,
  signal: AbortSignal,
): Promise<Outcome> {
  const loaded = await parts.guard.job(parentId);
  if (loaded.kind === 'absent' && isBeingWritten(parts, job))
    return { kind: 'waits', why: `the first half ${parentId} is being written down` };
  if (loaded.kind !== 'job') {
    const what = loaded.kind === 'absent' ? 'is not there' : `cannot be read: ${loaded.file}: ${loaded.why}`;
    return callPerson(parts, job, 'orphan', `the first half ${parentId} ${what}`);
  }
  const { job: parent } = loaded;
  // Of a clip that is there, it no longer matters what became of the job that made it.
  if (job.state === 'waiting_parent' && (parent.state === 'failed' || parent.state === 'cancelled')) {
    const ended = await parts.guard.endChild(job.id, `the first half ${parentId} ${parent.state}: ${parent.why ?? ''}`);
    return ended.kind === 'refused' ? { kind: 'problem', why: ended.why } : { kind: 'done' };
  }
  if (parent.result === undefined) return { kind: 'waits', why: `the first half ${parentId} is ${parent.state}` };
  return askForClip(parts, job, parent, signal);
}

/** The second half is written first, a moment before the other. */
const WRITTEN_WITHIN_MS = 60_000;

function isBeingWritten({ clock }: TickParts, { queuedAt = '' }: WatchedJob): boolean {
  // The clock of the machine that writes it down may be ahead of this one.
  return Math.abs(clock.now() - Date.parse(queuedAt)) < WRITTEN_WITHIN_MS;
}

async function askForClip(parts: TickParts, job: WatchedJob, parent: Job, signal: AbortSignal): Promise<Outcome> {
  const { request, taskId = '' } = parent;
  const found = await findTask(parts, { operation: request?.operation ?? '', id: taskId }, signal);
  if (found.kind !== 'found') {
    const why = `the task ${taskId} of the first half: ${describeUnfound(found)}`;
    if (found.kind === 'missing' && !isFresh(parts, parent)) return callPerson(parts, job, 'parent-does-not-fit', why);
    return found.kind === 'aborted' ? { kind: 'waits', why } : waitOrTell(parts, parent, why);
  }
  // One part of the service may not know yet what another has said.
  if (!isFinished(found.task) && isFresh(parts, parent))
    return { kind: 'waits', why: `the task ${taskId} of the first half is ${found.task.status} again` };
  const clip = findClip(found.task);
  if (typeof clip === 'string') return callPerson(parts, job, 'parent-does-not-fit', clip);
  const resolved = await parts.guard.resolveChild(job.id, { parentTask: taskId, ...clip });
  if (resolved.kind === 'unfit') return callPerson(parts, job, 'parent-does-not-fit', resolved.why);
  return resolved.kind === 'refused' ? { kind: 'problem', why: resolved.why } : { kind: 'done' };
}

/** Answers that go back and forth agree by then. */
const AGREED_WITHIN_MS = 3_600_000;

function isFresh({ clock }: TickParts, { changedAt = '' }: Job): boolean {
  return clock.now() - Date.parse(changedAt) < AGREED_WITHIN_MS;
}

interface Clip {
  readonly resultId: string | null;
  readonly address: string;
  readonly durationSeconds: number | null;
}

/** Exactly one: nothing says which of several is meant. */
function findClip({ id, status, results }: Task): Clip | string {
  const clips = results.filter(({ kind, url }) => kind === 'video' && url !== undefined);
  const [clip] = clips;
  if (status !== 'succeeded' || clip?.url === undefined) return `the task ${id} of the first half has no clip`;
  if (clips.length > 1) return `the task ${id} of the first half has ${clips.length} clips; one is expected`;
  return { resultId: clip.id ?? null, address: clip.url, durationSeconds: clip.durationSeconds ?? null };
}
