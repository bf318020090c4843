// The board again and again, with what changed since the last look and what ended meanwhile. It ends when nothing is left that goes on by itself.
import type { WaitClock } from '../../tasks/clock.ts';
import { isTerminal, isWatched } from '../state.ts';
import type { Board, BoardJob } from './board.ts';
import { type BoardParts, describeJob, readBoard } from './read-board.ts';

export interface Look {
  readonly board: Board;
  /** New jobs, jobs that moved, and jobs that ended, since the last look. */
  readonly changes: readonly BoardJob[];
  /** What ended since the first look, oldest first. */
  readonly ended: readonly BoardJob[];
}

export interface Following {
  readonly clock: WaitClock;
  readonly signal: AbortSignal;
  /** Go on when everything has ended. */
  readonly stay: boolean;
}

const EVERY_MS = 1_000;

/** Reading ten thousand jobs over and over must not take more than a sixth of a core. */
const REST = 5;

export async function* followBoard(parts: BoardParts, { clock, signal, stay }: Following): AsyncGenerator<Look> {
  let known = new Map<string, BoardJob>();
  let ended: readonly BoardJob[] = [];
  let approvals: readonly string[] = [];
  do {
    const began = clock.now();
    const board = await readBoard(parts, approvals);
    const gone = await readEnded(parts, known, board);
    const changes = [...board.jobs.filter((job) => isNews(known.get(job.id), job)), ...gone];
    ended = [...ended, ...gone];
    approvals = board.caps.map(({ approval }) => approval);
    known = new Map(board.jobs.map((job) => [job.id, job]));
    yield { board, changes, ended };
    if (!stay && isIdle(board)) return;
    await clock.sleep(Math.max(EVERY_MS, (clock.now() - began) * REST), signal);
  } while (!signal.aborted);
}

/** Only a person moves what is left. */
export function isIdle({ jobs }: Board): boolean {
  return jobs.every(({ state }) => state === 'needs_attention' || isTerminal({ state }));
}

/** What is not on the board any more was put away, and its record says how it ended. */
async function readEnded(
  { guard }: BoardParts,
  known: ReadonlyMap<string, BoardJob>,
  { jobs, corrupt }: Board,
): Promise<readonly BoardJob[]> {
  const there = new Set([...jobs.map(({ id }) => id), ...corrupt.map(({ job }) => job)]);
  const ended: BoardJob[] = [];
  for (const id of known.keys()) {
    if (there.has(id)) continue;
    const loaded = await guard.job(id);
    if (loaded.kind === 'job' && isTerminal(loaded.job) && isWatched(loaded.job)) ended.push(describeJob(loaded.job));
  }
  return ended;
}

function isNews(before: BoardJob | undefined, job: BoardJob): boolean {
  if (before === undefined) return true;
  return before.state !== job.state || before.taskStatus !== job.taskStatus || before.why !== job.why;
}
