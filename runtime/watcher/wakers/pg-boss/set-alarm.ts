// Sets the first alarm of a job in the transaction of its first record, if pg-boss is set up in the database. If it is not, a sweep finds the job.
import type { PostgresAddress } from '../../stores/postgres/address.ts';
import type { SetAlarm } from '../../stores/postgres.ts';
import { DatabaseFailure } from '../../stores/rows/database-failure.ts';
import { loadBoss, toBossDatabase } from './load-boss.ts';
import { ALARMS, nameBossSchema } from './queues.ts';

export function createSetAlarm(address: PostgresAddress): SetAlarm {
  const schema = nameBossSchema(address);
  return async (run, job) => {
    const [row] = await run('select to_regclass($1) is not null as found', `${schema}.queue`);
    if (row?.found !== true) return;
    const [queue] = await run(`select 1 as found from ${schema}.queue where name = $1`, ALARMS);
    const boss = queue === undefined ? undefined : await loadIfInstalled(address.place);
    if (boss === undefined) return;
    const db = toBossDatabase(run);
    // It only sends, and is never started.
    await new boss.PgBoss({ db, schema }).send(ALARMS, { job }, { singletonKey: job, db });
  };
}

async function loadIfInstalled(place: string): Promise<typeof import('pg-boss') | undefined> {
  try {
    return await loadBoss(place);
  } catch (error) {
    if (error instanceof DatabaseFailure) return undefined;
    throw error;
  }
}
