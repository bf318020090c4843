// Reads the board out of the records. It writes nothing but copies of records that cannot be read, and asks nobody.
import type { Guard } from '../../guard/guard.ts';
import { listDownloads } from '../../store/downloads.ts';
import { adviseCommands } from '../advise.ts';
import { findPurgeTime } from '../find-purge-time.ts';
import { isWatched, type WatchedJob } from '../state.ts';
import type { Board, BoardJob, Cap } from './board.ts';

export interface BoardParts {
  readonly guard: Guard;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** `approvals` are told too, with those of the jobs under way. */
export async function readBoard({ guard, now }: BoardParts, approvals: readonly string[] = []): Promise<Board> {
  const store = await guard.readRecords();
  const jobs: BoardJob[] = [];
  const corrupt: Board['corrupt'][number][] = [];
  for (const id of await store.listJobs()) {
    const loaded = await guard.job(id);
    if (loaded.kind === 'corrupt') corrupt.push({ job: id, file: loaded.file, why: loaded.why });
    else if (loaded.kind === 'job' && isWatched(loaded.job)) jobs.push(describeJob(loaded.job));
  }
  const all = new Set([...approvals, ...jobs.map(({ approval }) => approval)]);
  return {
    at: now(),
    jobs,
    corrupt,
    caps: await Promise.all([...all].map((approval) => readCap(guard, approval))),
    archived: (await store.listArchived()).length,
    stopped: await guard.readStop(),
    freeBytes: await store.freeBytes(),
  };
}

export function describeJob(job: WatchedJob): BoardJob {
  const { id, state, request, taskId, status, result, files, queuedAt = '', changedAt = '', why = '', attention } = job;
  return {
    id,
    state,
    operation: request.operation,
    purpose: request.purpose,
    approval: request.approval.id,
    taskId,
    taskStatus: result?.outcome ?? status?.status,
    parent: state === 'waiting_parent' ? (request.watch.parent ?? undefined) : undefined,
    queuedAt: Date.parse(queuedAt),
    changedAt: Date.parse(changedAt),
    paths: files.map(({ path }) => path),
    filesWanted: result === undefined ? undefined : listDownloads(result).length,
    deduction: result?.deduction ?? undefined,
    unit: request.units.unit,
    why: state === 'submitted' || state === 'done' ? '' : why,
    attention,
    commands: adviseCommands(job),
    purgedAt: findPurgeTime(job),
  };
}

async function readCap(guard: Guard, approval: string): Promise<Cap> {
  const spent = await guard.spent(approval);
  if (spent.kind === 'damaged') return { approval, creates: { taken: 0, approved: 0 }, units: [], damaged: spent.why };
  const units = Object.entries(spent.approved).map(([unit, approved]) => ({
    unit,
    taken: spent.taken[unit] ?? '0',
    approved,
  }));
  return { approval, creates: spent.creates, units, damaged: undefined };
}
