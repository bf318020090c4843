// One file of SQLite as a database: written ahead and synced with each commit, one writer at a time, and nothing that is not what its column says.
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { SyncFailure } from '../../../store/disk-error.ts';
import type { Database, Run } from '../rows/database.ts';
import { DatabaseFailure } from '../rows/database-failure.ts';
import { type Dialect, writeSchema } from '../rows/schema.ts';

export const SQLITE: Dialect = {
  text: 'text',
  bytes: 'blob',
  whole: 'integer',
  suffix: ' strict',
  now: "cast(unixepoch('subsec') * 1000 as integer)",
};

/** Of another writer that is at it; a commit takes a thousandth of that. */
const WAIT_FOR_WRITER_MS = 10_000;

/** The switch to the log may meet another process that switches, and does not wait for it by itself. */
const TRIES = 50;
const BETWEEN_TRIES_MS = 20;

export interface SqliteParts {
  readonly path: string;
  readonly freeBytes: Database['freeBytes'];
  readonly sleep: (ms: number) => Promise<void>;
}

/** Throws DatabaseFailure; the file must be there. */
export async function openSqliteDatabase({ path, freeBytes, sleep }: SqliteParts): Promise<Database> {
  const { DatabaseSync } = await loadDriver(path);
  for (let tries = 1; ; tries += 1) {
    const opened = new DatabaseSync(path, { timeout: WAIT_FOR_WRITER_MS });
    try {
      prepareFile(opened, path);
      return createDatabase(opened, path, freeBytes);
    } catch (error) {
      opened.close();
      const failure = toFailure(error, path);
      if (!(failure instanceof DatabaseFailure) || failure.code !== 'EBUSY' || tries >= TRIES) throw failure;
      await sleep(BETWEEN_TRIES_MS);
    }
  }
}

async function loadDriver(path: string): Promise<typeof import('node:sqlite')> {
  try {
    return await import('node:sqlite');
  } catch {
    const why = `this Node (${process.version}) has no SQLite; Node 24 has`;
    throw new DatabaseFailure(path, 'ERR_UNKNOWN_BUILTIN_MODULE', why);
  }
}

function prepareFile(database: DatabaseSync, path: string): void {
  const read = (pragma: string): unknown => Object.values(database.prepare(`pragma ${pragma}`).get() ?? {})[0];
  if (read('journal_mode = wal') !== 'wal')
    throw new DatabaseFailure(path, 'EINVAL', 'its file system takes no write-ahead log; use a local disk');
  database.exec('pragma synchronous = full; pragma foreign_keys = on; pragma trusted_schema = off');
  if (read('synchronous') !== 2) throw new DatabaseFailure(path, 'EINVAL', 'it does not sync its commits');
  if (database.prepare("select 1 from sqlite_schema where name = 'meta'").get() !== undefined) return;
  database.exec(['begin immediate', ...writeSchema(SQLITE), 'commit'].join(';\n'));
}

function createDatabase(database: DatabaseSync, path: string, freeBytes: Database['freeBytes']): Database {
  const statements = new Map<string, StatementSync>();
  let unsound: SyncFailure | undefined;

  const prepare = (text: string): StatementSync => {
    const known = statements.get(text);
    if (known !== undefined) return known;
    const statement = database.prepare(text.replaceAll(/\$(\d+)/g, '?$1'));
    statements.set(text, statement);
    return statement;
  };
  const run: Run = async (text, ...values) => {
    if (unsound !== undefined) throw unsound;
    try {
      return prepare(text).all(...values);
    } catch (error) {
      const failure = toFailure(error, path);
      if (failure instanceof SyncFailure) unsound = failure;
      throw failure;
    }
  };

  return {
    place: path,
    run,
    // A commit becomes visible after its sync, but whoever opens the file after a crash finds in the log what was written and never synced.
    // All of it is one file, so that a commit of our own syncs it too.
    secure: async () => void (await run("update meta set value = value where name = 'format'")),
    freeBytes,
    close: async () => database.close(),
  };
}

/** The last eight bits of a code of SQLite say what kind it is; the rest, which. */
const KINDS: Readonly<Record<number, readonly [code: string, why: string]>> = {
  5: ['EBUSY', 'another process has been writing for too long'],
  6: ['EBUSY', 'another process has been writing for too long'],
  8: ['EROFS', 'it cannot be written to'],
  10: ['EIO', 'the disk failed'],
  11: ['ECORRUPT', 'the file is damaged; put it back from a backup that is younger than every create'],
  13: ['ENOSPC', 'the disk is full'],
  14: ['ENOENT', 'it cannot be opened'],
  26: ['ECORRUPT', 'this is no file of SQLite'],
};

/** SQLITE_IOERR_FSYNC and SQLITE_IOERR_DIR_FSYNC. */
const FAILED_SYNCS: ReadonlySet<number> = new Set([1034, 1290]);

/** What is no error of SQLite stays what it is. */
function toFailure(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return error;
  if (FAILED_SYNCS.has(error.errcode)) return new SyncFailure(path, 'EIO');
  const kind = KINDS[error.errcode & 0xff];
  return kind === undefined ? error : new DatabaseFailure(path, ...kind);
}
