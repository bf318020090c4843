// The store in PostgreSQL: for more machines than one. Where pg-boss is set up, a new job and its first alarm are one transaction.
import type { Processes } from '../../store/identify-writer.ts';
import type { StoreOptions } from '../../store/store.ts';
import type { JobStore } from '../ports.ts';
import { POSTGRES } from './postgres/open-database.ts';
import { createRowStore } from './rows/create-row-store.ts';
import type { Run, TransactingDatabase } from './rows/database.ts';
import { appendRow } from './rows/jobs.ts';

/** Sets the alarm of a job through the transaction that it is given. */
export type SetAlarm = (run: Run, job: string) => Promise<void>;

export function createPostgresStore(
  database: TransactingDatabase,
  { writer }: StoreOptions,
  processes: Processes,
  setAlarm?: SetAlarm,
): JobStore {
  const store = createRowStore({ database, now: POSTGRES.now, writer, processes });
  if (setAlarm === undefined) return store;
  return {
    ...store,
    append: (job, seq, bytes) =>
      seq > 1
        ? store.append(job, seq, bytes)
        : database.transact(async (run) => {
            const verdict = await appendRow(run, job, seq, bytes);
            if (verdict === 'ok') await setAlarm(run, job);
            return verdict;
          }),
  };
}
