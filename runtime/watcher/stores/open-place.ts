// The two kinds of databases behind one call, with the store that stands on each.
import type { Processes } from '../../store/identify-writer.ts';
import type { StoreOptions } from '../../store/store.ts';
import type { JobStore } from '../ports.ts';
import { createSetAlarm } from '../wakers/pg-boss/set-alarm.ts';
import type { PostgresAddress } from './postgres/address.ts';
import { openPostgresDatabase } from './postgres/open-database.ts';
import { createPostgresStore } from './postgres.ts';
import type { Database } from './rows/database.ts';
import { createSqliteStore, openSqlite } from './sqlite.ts';

export type DatabasePlace =
  | { readonly kind: 'sqlite' }
  | { readonly kind: 'postgres'; readonly address: PostgresAddress };

export interface OpenedPlace {
  readonly database: Database;
  readonly records: JobStore;
}

/** The home must be prepared. Throws DatabaseFailure. */
export async function openPlace(
  options: StoreOptions,
  processes: Processes,
  place: DatabasePlace,
): Promise<OpenedPlace> {
  if (place.kind === 'sqlite') {
    const database = await openSqlite(options);
    return { database, records: createSqliteStore(database, options, processes) };
  }
  const { address } = place;
  const database = await openPostgresDatabase(address);
  return { database, records: createPostgresStore(database, options, processes, createSetAlarm(address)) };
}
