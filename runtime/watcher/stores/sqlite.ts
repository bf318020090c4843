// The store in one file of SQLite in the home: for more active jobs than a folder is good for, on one machine.
import { createDurably } from '../../store/create-durably.ts';
import type { Processes } from '../../store/identify-writer.ts';
import type { StoreOptions } from '../../store/store.ts';
import type { JobStore } from '../ports.ts';
import { createRowStore } from './rows/create-row-store.ts';
import type { Database } from './rows/database.ts';
import { openSqliteDatabase, SQLITE } from './sqlite/open-database.ts';

export function nameSqliteFile(home: string): string {
  return `${home}/records.sqlite`;
}

/** The home must be prepared. Throws DatabaseFailure. */
export async function openSqlite(options: StoreOptions): Promise<Database> {
  const { disk, home, random } = options;
  const path = nameSqliteFile(home);
  // By us, so that nobody else can read it, and so that its name is durable before anything is in it.
  const temporary = `${home}/tmp/${Buffer.from(random(12)).toString('hex')}`;
  await createDurably(disk, { directory: home, name: 'records.sqlite', temporary, bytes: new Uint8Array() });
  return openSqliteDatabase({
    path,
    freeBytes: async () => (await disk.statFileSystem(home)).freeBytes,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
}

export function createSqliteStore(database: Database, { writer }: StoreOptions, processes: Processes): JobStore {
  return createRowStore({ database, now: SQLITE.now, writer, processes });
}
