// The store in a database behind the port. Each claim is one statement that commits by itself, so that nothing is held open while somebody waits for the service.
import type { Writer } from '../../../store/event.ts';
import type { Processes } from '../../../store/identify-writer.ts';
import type { JobStore } from '../../ports.ts';
import { keepClaimRows } from './claims.ts';
import type { Database } from './database.ts';
import { keepJobRows } from './jobs.ts';
import { keepLeaseRows } from './leases.ts';
import { keepStopRows } from './stop.ts';

export interface RowParts {
  readonly database: Database;
  /** The clock of the database, as an expression in milliseconds. */
  readonly now: string;
  readonly writer: Writer;
  readonly processes: Processes;
}

export function createRowStore({ database, now, writer, processes }: RowParts): JobStore {
  const { place, run, freeBytes } = database;
  return {
    place,
    ...keepJobRows(run),
    ...keepClaimRows(run),
    ...keepStopRows(run),
    // The database keeps all of it in one log.
    secure: () => database.secure(),
    lease: keepLeaseRows({ run, now, writer, processes }),
    freeBytes,
  };
}
