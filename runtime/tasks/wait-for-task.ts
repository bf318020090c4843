// Waits until a task ends, by asking. A deadline ends the wait and not the task; an answer that does not come ends nothing.
import { policies } from '../../generated/policies.ts';
import { InvalidRequest } from '../transport/errors.ts';
import { checkNumbers, DEADLINE, FACTOR, TIMEOUT } from '../transport/milliseconds.ts';
import type { Found, TaskReference, WaitEnd, Waited } from './asked.ts';
import { classifyFailure } from './classify-failure.ts';
import type { WaitClock } from './clock.ts';
import type { Task } from './task.ts';

/** Lists and queries lag behind creates; what three queries in a row do not find is not there (two pauses of 30 s and more). */
const MOST_MISSES = 3;

export interface WaitOptions {
  /** The first pause between two queries; by policy from 30 to 60 s, less only on the emulator. */
  readonly intervalMs?: number;
  /** What a pause is multiplied by after each query, up to the longest. */
  readonly backoff?: number;
  /** Milliseconds from now; without it the wait goes on until the task ends. */
  readonly deadlineMs?: number;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: WaitProgress) => void;
}

export interface WaitProgress {
  readonly found: Found;
  readonly queries: number;
  readonly unanswered: number;
  readonly elapsedMs: number;
}

export interface WaitScope {
  readonly clock: WaitClock;
  readonly isEmulator: boolean;
  find(reference: TaskReference, signal?: AbortSignal): Promise<Found>;
}

export async function waitForTask(
  { clock, isEmulator, find }: WaitScope,
  reference: TaskReference,
  options: WaitOptions = {},
): Promise<Waited> {
  const { signal, deadlineMs = Number.POSITIVE_INFINITY, onProgress } = options;
  const pauses = choosePauses(options, isEmulator);
  const start = clock.now();
  let pause = pauses.first;
  let queries = 0;
  let unanswered = 0;
  let misses = 0;
  let task: Task | undefined;
  for (;;) {
    const found = await find(reference, signal);
    if (found.kind !== 'aborted') queries += 1;
    if (found.kind === 'unanswered') unanswered += 1;
    if (found.kind === 'found') task = found.task;
    // A miss after the task was seen is the service's own lapse, and counts no more than a lost answer.
    misses = found.kind === 'missing' && task === undefined ? misses + 1 : 0;
    const elapsedMs = clock.now() - start;
    if (found.kind !== 'aborted') onProgress?.({ found, queries, unanswered, elapsedMs });
    const end = findEnd(found, task, misses);
    if (end !== undefined) return { ...end, queries, unanswered };
    const left = deadlineMs - elapsedMs;
    if (left <= 0) return { kind: 'pending', task, last: found, queries, unanswered };
    await clock.sleep(Math.min(pause, left), signal);
    if (signal?.aborted === true) return { kind: 'aborted', task, queries, unanswered };
    pause = Math.min(pause * pauses.factor, pauses.longest);
  }
}

function findEnd(found: Found, task: Task | undefined, misses: number): WaitEnd | undefined {
  switch (found.kind) {
    case 'found':
      if (found.task.status === 'succeeded') return { kind: 'succeeded', task: found.task };
      if (found.task.status === 'failed')
        return { kind: 'failed', task: found.task, failure: classifyFailure({ message: found.task.message }) };
      return undefined;
    case 'missing':
      return misses >= MOST_MISSES ? found : undefined;
    case 'refused':
      return found;
    case 'unanswered':
      return undefined;
    case 'aborted':
      return { kind: 'aborted', task };
  }
}

interface Pauses {
  readonly first: number;
  readonly factor: number;
  readonly longest: number;
}

function choosePauses({ intervalMs, backoff = 1.2, deadlineMs }: WaitOptions, isEmulator: boolean): Pauses {
  checkNumbers('tasks.wait', {
    intervalMs: [intervalMs, TIMEOUT],
    backoff: [backoff, FACTOR],
    deadlineMs: [deadlineMs, DEADLINE],
  });
  const { value, row } = policies['poll-seconds'];
  const [least = 0, most = 0] = value.split('..').map((seconds) => Number(seconds) * 1000);
  const first = intervalMs ?? least;
  if (!isEmulator && (first < least || first > most))
    throw new InvalidRequest(`an interval of ${first} ms is outside of the policy: ${value} s (${row})`, {
      operation: 'tasks.wait',
      retry: 'after-fix',
      row,
    });
  return { first, factor: backoff, longest: Math.max(first, most) };
}
