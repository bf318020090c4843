// Every move that the fold allows between two states, found by trying every record on a job in every state that can be reached.
import type { JobEvent, NewEvent } from '../../store/event.ts';
import { applyEvent, startJob } from '../../store/fold.ts';
import { ImpossibleEvent, JOB_STATES, type Job, type JobState } from '../../store/job.ts';
import { SAMPLES } from './sample-records.ts';

export interface Move {
  readonly from: JobState;
  readonly to: JobState;
  /** What is written, in the order of a life. */
  readonly labels: readonly string[];
}

/** Sent, found again, sent once more: a longer life shows no new move. */
const LONGEST_LIFE = 8;

export function listMoves(): readonly Move[] {
  const moves = new Map<string, { readonly from: JobState; readonly to: JobState; readonly labels: Set<string> }>();
  const seen = new Set<string>();
  let jobs: readonly Job[] = [startJob('job')];
  for (let life = 0; life < LONGEST_LIFE; life += 1)
    jobs = jobs.flatMap((job) =>
      SAMPLES.flatMap(({ label, record }) => {
        const next = tryRecord(job, record(job));
        if (next === undefined) return [];
        if (next.state !== job.state) {
          const key = `${job.state} ${next.state}`;
          const move = moves.get(key) ?? { from: job.state, to: next.state, labels: new Set() };
          moves.set(key, move);
          move.labels.add(label);
        }
        const kind = nameKind(next);
        if (seen.has(kind)) return [];
        seen.add(kind);
        return [next];
      }),
    );
  return [...moves.values()]
    .map(({ from, to, labels }) => ({ from, to, labels: inOrder(labels) }))
    .sort((one, other) => placeOf(one) - placeOf(other));
}

/** Undefined for what may not follow. */
function tryRecord(job: Job, event: NewEvent | undefined): Job | undefined {
  if (event === undefined) return undefined;
  const by = { host: '', boot: '', pid: 0, pidStart: '' };
  const record = { v: 1, seq: job.seq + 1, job: job.id, at: '', by, sha256: '', ...event };
  try {
    // A pair of type and data that belongs together, which TypeScript no longer sees behind the spread.
    return applyEvent(job, record as JobEvent);
  } catch (error) {
    if (error instanceof ImpossibleEvent) return undefined;
    throw error;
  }
}

/** Jobs that the fold cannot tell apart, as far as a move depends on it. */
function nameKind({ state, taskId, result, attempts, resends, attention, files }: Job): string {
  return [state, taskId, result?.outcome, attempts.length, resends, attention, files.length].join('|');
}

function inOrder(labels: ReadonlySet<string>): string[] {
  return SAMPLES.map(({ label }) => label).filter((label) => labels.has(label));
}

function placeOf({ from, to }: Move): number {
  return JOB_STATES.indexOf(from) * JOB_STATES.length + JOB_STATES.indexOf(to);
}
