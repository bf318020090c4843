// Moves one job as far as it goes now: decide, carry out, read again, until only time or a person can move it. Under its lease, so that two rounds do not ask twice.
import { readDiskCode, SyncFailure } from '../store/disk-error.ts';
import type { JobState } from '../store/job.ts';
import type { Lease } from '../store/job-store.ts';
import { DatabaseFailure } from '../stores/rows/database-failure.ts';
import { adviseCommands } from './advise.ts';
import { carryOut } from './carry-out.ts';
import { decide, findNextLook, SELDOM_MS } from './decide.ts';
import type { Change } from './effect.ts';
import type { Outcome } from './effects/outcome.ts';
import { noticeStop } from './notice-stop.ts';
import type { Places } from './places-in-flight.ts';
import { isTerminal, isWatched, type WatchedJob } from './state.ts';
import type { TickParts } from './tick-parts.ts';

export interface Moving {
  readonly signal: AbortSignal;
  /** Undefined while nothing is sent yet. */
  readonly places: Places | undefined;
}

export interface Moved {
  readonly job: string;
  readonly changes: readonly Change[];
  /** It is to be sent, which comes after everything that reads. */
  readonly wantsSend: boolean;
}

/** More steps than any life has; a job that takes more goes round in circles. */
const MOST_STEPS = 20;

export async function moveJob(parts: TickParts, id: string, moving: Moving): Promise<Moved> {
  // What has happened is told, whatever happens after it.
  const changes: Change[] = [];
  try {
    const lease = await parts.store.lease(id);
    if (lease === undefined) return { job: id, changes, wantsSend: false };
    try {
      const wantsSend = await moveLeased(parts, id, lease, moving, changes);
      return { job: id, changes, wantsSend };
    } finally {
      await lease.release();
    }
  } catch (error) {
    const code = readDiskCode(error);
    // After a failed sync the whole process ends; a full disk, or one that takes no more files, is this job's misfortune and passes.
    if (code === undefined || error instanceof SyncFailure) throw error;
    const detail = error instanceof DatabaseFailure ? `${error.message}; ${LATER}` : describeDisk(code);
    const problem = {
      job: id,
      kind: 'problem',
      from: undefined,
      to: undefined,
      detail,
      commands: ['kling doctor'],
    } as const;
    return { job: id, changes: [...changes, problem], wantsSend: false };
  }
}

const LATER = 'what was not written down is looked up later';

const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);

function describeDisk(code: string): string {
  // By no crash, as a rename is one change: somebody put a copy there.
  if (code === 'ENOTEMPTY' || code === 'EEXIST')
    return `its place among the ended jobs is taken (${code}); compare the two, and move one of them away`;
  if (FULL.has(code)) return `the disk takes nothing more (${code}); ${LATER}`;
  return `a file of its record cannot be read or written (${code}); ${LATER}`;
}

/** True when the job is to be sent, which is not done yet. */
async function moveLeased(
  parts: TickParts,
  id: string,
  lease: Lease,
  moving: Moving,
  changes: Change[],
): Promise<boolean> {
  const { guard, store, clock } = parts;
  for (let step = 0; step < MOST_STEPS && !moving.signal.aborted; step += 1) {
    const read = await readJob(parts, id);
    if (read.kind === 'change') changes.push(read.change);
    if (read.kind !== 'job') return false;
    const { job } = read;
    const now = clock.now();
    const effect = decide(job, now);
    if (effect === null) {
      await store.postpone(id, findNextLook(job, now, parts.askEveryMs));
      return false;
    }
    if (effect.kind === 'send' && moving.places === undefined) return true;
    const line = { job: id, from: job.state, to: job.state } as const;
    if (effect.kind === 'send' && moving.places?.take(job) === false) {
      changes.push({ ...line, kind: 'waits', detail: NO_PLACE, commands: [] });
      await store.postpone(id, findNextLook(job, now, parts.askEveryMs));
      return false;
    }
    const run = (): Promise<Outcome> => carryOut(parts, job, effect, lease, moving.signal);
    const { result: outcome, stopped } = await noticeStop(guard, { job: line, effect }, run);
    if (outcome.kind === 'full') moving.places?.close(job);
    if (stopped !== undefined) changes.push(stopped);
    // Before anything is read again, which may fail: it may hold the only word of a task that was made.
    if (outcome.kind === 'problem') changes.push({ ...line, kind: 'problem', detail: outcome.why, commands: [] });
    const said = await describeOutcome(parts, job, outcome);
    if (said !== undefined) changes.push(said);
    if (await isOver(parts, job, outcome)) return false;
  }
  return false;
}

const NO_PLACE = 'as many creates as may be in flight at a time are in flight';

type Read =
  | { readonly kind: 'job'; readonly job: WatchedJob }
  | { readonly kind: 'change'; readonly change: Change }
  /** None of the watcher's. */
  | { readonly kind: 'other' };

async function readJob({ guard, store, clock }: TickParts, id: string): Promise<Read> {
  const loaded = await guard.job(id);
  if (loaded.kind === 'job' && isWatched(loaded.job)) return { kind: 'job', job: loaded.job };
  await store.postpone(id, clock.now() + SELDOM_MS);
  if (loaded.kind !== 'corrupt') return { kind: 'other' };
  const detail = `${loaded.file}: ${loaded.why}; nothing is sent for it`;
  const change = {
    job: id,
    kind: 'corrupt',
    from: undefined,
    to: undefined,
    detail,
    commands: ['kling doctor'],
  } as const;
  return { kind: 'change', change };
}

/** True when nothing more is to be done for the job in this round. */
async function isOver(parts: TickParts, before: WatchedJob, outcome: Outcome): Promise<boolean> {
  if (outcome.kind === 'archived' || outcome.kind === 'gone') return true;
  const { guard, store, clock } = parts;
  const loaded = await guard.job(before.id);
  if (loaded.kind !== 'job' || !isWatched(loaded.job)) return true;
  const { job } = loaded;
  const now = clock.now();
  if (outcome.kind === 'done' && goesOn(before, job)) return false;
  const wait = 'againInMs' in outcome && outcome.againInMs !== undefined ? now + outcome.againInMs : undefined;
  await store.postpone(job.id, wait ?? findNextLook(job, now, parts.askEveryMs));
  return true;
}

/** A question is asked once a round; what has news of itself, a file to fetch or an end to tell, goes on at once. */
function goesOn(before: WatchedJob, { state, files }: WatchedJob): boolean {
  if (files.length > before.files.length) return true;
  return state !== before.state && GOES_ON.has(state);
}

const GOES_ON: ReadonlySet<JobState> = new Set(['queued', 'downloading', 'done', 'failed', 'cancelled']);

async function describeOutcome(
  { guard }: TickParts,
  before: WatchedJob,
  outcome: Outcome,
): Promise<Change | undefined> {
  const line = { job: before.id, from: before.state, commands: [] } as const;
  if (outcome.kind === 'gone') return undefined;
  if (outcome.kind === 'archived') {
    const said = [describeState(before), outcome.remark ?? ''].filter((part) => part !== '');
    return { ...line, kind: 'ended', to: before.state, detail: said.join('; ') };
  }
  const loaded = await guard.job(before.id);
  if (loaded.kind !== 'job') return undefined;
  const { job } = loaded;
  // The end is told once, when the job is put away.
  if (isTerminal(job)) return undefined;
  if (job.state !== before.state)
    return { ...line, kind: 'moved', to: job.state, detail: describeState(job), commands: adviseCommands(job) };
  switch (outcome.kind) {
    case 'done':
    case 'problem':
      return undefined;
    case 'full':
      return { ...line, kind: 'waits', to: job.state, detail: 'the queue of the service is full' };
    case 'waits':
      return { ...line, kind: 'waits', to: job.state, detail: outcome.why };
  }
}

function describeState({
  state,
  taskId,
  why,
  result,
  files,
}: Pick<WatchedJob, 'state' | 'taskId' | 'why' | 'result' | 'files'>): string {
  switch (state) {
    case 'submitted':
      return `task ${taskId}`;
    case 'downloading':
      return `took ${result?.deduction ?? 'unknown'} units`;
    case 'done':
      return files.map(({ path }) => path).join(', ');
    default:
      return why ?? '';
  }
}
