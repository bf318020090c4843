// PostgreSQL as a database: a few connections, every commit synced before it answers, and a schema of our own that is made when it is missing.
import type { Pool, PoolClient } from 'pg';
import type { Run, TransactingDatabase } from '../rows/database.ts';
import { DatabaseFailure } from '../rows/database-failure.ts';
import { type Dialect, writeSchema } from '../rows/schema.ts';
import type { PostgresAddress } from './address.ts';
import { loadPackage } from './load-package.ts';

export const POSTGRES: Dialect = {
  text: 'text collate "C"',
  bytes: 'bytea',
  whole: 'bigint',
  suffix: '',
  now: 'cast(extract(epoch from clock_timestamp()) * 1000 as bigint)',
};

/** A round looks at eight jobs side by side; beyond that they would wait for each other in the server. */
const CONNECTIONS = 8;
const CONNECT_WITHIN_MS = 10_000;
/** Statements are by key, so one that takes longer waits for something that does not come. */
const ANSWER_WITHIN_MS = 30_000;

/** Of the lock under which the tables are made; any number that nobody else takes. */
const MAKING_TABLES = 7_291_004_611;

/** Throws DatabaseFailure. */
export async function openPostgresDatabase(address: PostgresAddress): Promise<TransactingDatabase> {
  const { place } = address;
  const { Pool } = await loadPackage('pg', place, () => import('pg'));
  const pool = new Pool({
    connectionString: address.url,
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    // @own statement_timeout: an option of the driver
    statement_timeout: ANSWER_WITHIN_MS,
    // A command that is done ends although connections are open.
    allowExitOnIdle: true,
    // @own application_name: the same; an operator of the database sees it
    application_name: 'kling',
    options: `-c synchronous_commit=on -c search_path=${address.schema}`,
  });
  // An idle connection that breaks is opened anew by the next statement.
  pool.on('error', () => undefined);
  const database = createDatabase(pool, address);
  try {
    await requireDurable(database);
    await makeTables(database, address.schema);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

function createDatabase(pool: Pool, address: PostgresAddress): TransactingDatabase {
  const runOn =
    (connection: Pool | PoolClient): Run =>
    async (text, ...values) => {
      try {
        const sent = values.map((value) => (value instanceof Uint8Array ? Buffer.from(value) : value));
        return (await connection.query(text, sent)).rows;
      } catch (error) {
        throw toFailure(error, address);
      }
    };
  return {
    place: address.place,
    run: runOn(pool),
    transact: async (work) => {
      const client = await pool.connect().catch((error: unknown) => Promise.reject(toFailure(error, address)));
      const run = runOn(client);
      try {
        await run('begin');
        const result = await work(run);
        await run('commit');
        client.release();
        return result;
      } catch (error) {
        // Whatever became of it, its connection is not used again.
        client.release(true);
        throw error;
      }
    },
    // A commit is synced before anybody sees it, and after a crash the server syncs what it replays before it answers: what can be read lasts.
    secure: async () => undefined,
    freeBytes: async () => undefined,
    close: () => pool.end(),
  };
}

/** A server that does not sync, or a proxy that drops the setting, would lose what was paid for. */
async function requireDurable({ run, place }: TransactingDatabase): Promise<void> {
  const [row] = await run(
    "select current_setting('fsync') as fsync, current_setting('synchronous_commit') as committed",
  );
  if (row?.fsync !== 'on')
    throw new DatabaseFailure(place, 'EINVAL', 'the server runs with fsync off, and would lose records with its power');
  if (row.committed !== 'on')
    throw new DatabaseFailure(
      place,
      'EINVAL',
      `synchronous_commit is ${row.committed} although on was asked for; connect without a pooling proxy`,
    );
}

async function makeTables(database: TransactingDatabase, schema: string): Promise<void> {
  const [row] = await database.run('select to_regclass($1) as meta', `${schema}.meta`);
  if (row?.meta !== null) return;
  await database.transact(async (run) => {
    await run('select pg_advisory_xact_lock($1)', MAKING_TABLES);
    await run(`create schema if not exists ${schema}`);
    for (const statement of writeSchema(POSTGRES)) await run(statement);
  });
}

/** What is no error of the server or of the connection stays what it is. */
function toFailure(error: unknown, { place, secrets }: PostgresAddress): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : 'ECONNECTION';
  const message = secrets.reduce((text, secret) => text.replaceAll(secret, '***'), error.message);
  if (code === '53100') return new DatabaseFailure(place, 'ENOSPC', 'the disk of the server is full');
  return new DatabaseFailure(place, code, message === '' ? 'it does not answer' : message);
}
