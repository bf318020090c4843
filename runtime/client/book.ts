// Keeps the book of the guard true while a program asks for its tasks: how one ended is written down where the create that made it is recorded.
import type { Guard } from '../guard/guard.ts';
import type { LedgerEntry } from '../guard/ledger.ts';
import { readDiskCode } from '../store/disk-error.ts';
import { isFinished, type Task } from '../tasks/task.ts';
import { findJobOf } from '../transport/external-id.ts';
import type { Wire } from '../transport/wire.ts';
import type { Created } from './spender.ts';

export interface Book {
  /** Which job a task belongs to, as long as this client lives. Gives back what it was given. */
  note<One extends Created>(created: One): One;
  /** Never throws: whoever asked has a result that was paid for. What could not be written down is told as a warning. */
  recordEnd(task: Task, externalId?: string): Promise<void>;
}

export interface BookScope {
  readonly guard: Pick<Guard, 'job' | 'ledger' | 'recordTask'>;
  readonly wire: Pick<Wire, 'host' | 'account'>;
  readonly warn: (message: string) => void;
}

export function openBook(scope: BookScope): Book {
  const jobs = new Map<string, string>();
  /** An end does not change: it is looked for once. */
  const ended = new Set<string>();
  return {
    note: (created) => {
      if (created.kind === 'accepted' && created.taskId !== '') jobs.set(created.taskId, created.job);
      return created;
    },
    recordEnd: async (task, externalId) => {
      if (!isFinished(task) || ended.has(task.id)) return;
      try {
        const job = jobs.get(task.id) ?? (await findJob(scope, task, externalId));
        const changed = job === undefined ? undefined : await scope.guard.recordTask(job, task);
        if (changed?.kind === 'refused') return warnUnrecorded(scope, task, changed.why);
        ended.add(task.id);
      } catch (error) {
        warnUnrecorded(scope, task, explain(error));
      }
    },
  };
}

function warnUnrecorded({ warn }: BookScope, { id, status }: Task, why: string): void {
  warn(
    `task ${id} ${status}, and its records do not say so (${why}): its purpose stays open and what it took is not counted; mend that, then ask for the task again or run kling ledger --ask`,
  );
}

/** Errors of a home, a disk or a database say what to do and hold no secret; of any other only the name is told. */
const TOLD: ReadonlySet<string> = new Set(['HomeRefused', 'SyncFailure', 'DatabaseFailure']);

function explain(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  return TOLD.has(error.name) || readDiskCode(error) !== undefined ? error.message : error.name;
}

async function findJob(scope: BookScope, task: Task, asked: string | undefined): Promise<string | undefined> {
  const externalId = task.externalId ?? asked;
  const named = externalId === undefined ? undefined : findJobOf(externalId);
  if (named === undefined) return searchLedger(scope, task);
  // Such an id is drawn once. What does not fit in that record, the guard says.
  return (await scope.guard.job(named)).kind === 'absent' ? undefined : named;
}

/** For an id of the caller's own, or none: what the record of a create was answered with is the only trace. */
async function searchLedger(scope: BookScope, task: Task): Promise<string | undefined> {
  let found: string | undefined;
  for await (const line of scope.guard.ledger()) if (line.kind === 'entry' && isOf(scope, line, task)) found = line.job;
  return found;
}

/** Another host, an emulator for example, or another account may have a task of the same id. */
function isOf({ wire }: BookScope, { taskId, attempts }: LedgerEntry, task: Task): boolean {
  const sent = attempts.at(-1)?.intent;
  return taskId === task.id && sent?.host === wire.host && sent.account === wire.account;
}
