// The alarm clock that a user asked for: a round every so often, or the alarms of pg-boss in the database of the records.
import type { Guard } from '../guard/guard.ts';
import { systemClock as waitClock } from '../tasks/clock.ts';
import { systemClock } from '../transport/clock.ts';
import type { Change } from '../watcher/effect.ts';
import type { JobStore, Waker } from '../watcher/ports.ts';
import { openPostgresDatabase } from '../watcher/stores/postgres/open-database.ts';
import { readWantedStore } from '../watcher/stores/wanted-store.ts';
import { createIntervalWaker, type Round } from '../watcher/wakers/interval.ts';
import { createBossWaker } from '../watcher/wakers/pg-boss.ts';
import { UsageError } from './command.ts';

const { sleep } = waitClock;

/** A job that processes die of once may have met a restart; one that they die of again and again needs a person. */
const MOST_DEATHS = 3;

export function openIntervalWaker(store: JobStore, everySeconds: number, round: Round): Waker {
  return createIntervalWaker({ store, clock: systemClock, everyMs: everySeconds * 1000, sleep, round });
}

export interface AlarmParts {
  readonly store: JobStore;
  readonly guard: Guard;
  /** What KLING_STORE says. */
  readonly records: string | undefined;
  readonly report: (change: Change) => void;
  readonly onTrouble: (message: string) => void;
}

export async function openAlarmWaker({ store, guard, records, report, onTrouble }: AlarmParts): Promise<Waker> {
  const wanted = readWantedStore(records);
  if (wanted.kind !== 'postgres')
    throw new UsageError(
      '--alarms needs the records in PostgreSQL: KLING_STORE=postgres://user:password@host/database',
    );
  const { address } = wanted;
  const database = await openPostgresDatabase(address);
  const onDeath = createDeathWatch(guard, report);
  return createBossWaker({ address, database, store, clock: systemClock, sleep, onDeath, onTrouble });
}

/** Tells each death, and hands a job over that processes die of again and again. */
export function createDeathWatch(guard: Pick<Guard, 'callPerson'>, report: (change: Change) => void) {
  return async (job: string, times: number): Promise<void> => {
    const detail = `a process died while it was at work on it (${times} in the last days)`;
    report({ job, kind: 'problem', from: undefined, to: undefined, detail, commands: [`kling job show ${job}`] });
    if (times >= MOST_DEATHS) await guard.callPerson(job, { why: 'workers-died', detail });
  };
}
