// pg-boss as the alarm clock: an alarm for each job in the database of the records. It wakes and forgets; what was done and what is open is in the records alone.
import type { Job as BossJob, PgBoss } from 'pg-boss';
import type { Clock } from '../../transport/clock.ts';
import type { JobStore, Ran, Waker } from '../ports.ts';
import { MOST_JOBS, PARALLEL_JOBS } from '../run-tick.ts';
import type { PostgresAddress } from '../stores/postgres/address.ts';
import type { TransactingDatabase } from '../stores/rows/database.ts';
import { loadBoss, toBossDatabase } from './pg-boss/load-boss.ts';
import { ALARM_QUEUE, ALARMS, DEAD, DEAD_QUEUE, nameBossSchema, readAlarm } from './pg-boss/queues.ts';

export interface BossParts {
  readonly address: PostgresAddress;
  readonly database: Pick<TransactingDatabase, 'transact'>;
  readonly store: Pick<JobStore, 'due'>;
  readonly clock: Pick<Clock, 'now'>;
  /** Resolves also when the signal fires. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** A process died while it was at work on this job; how often that happened in the last days. */
  readonly onDeath: (job: string, times: number) => Promise<void>;
  /** Of what pg-boss itself complains about. */
  readonly onTrouble: (message: string) => void;
  readonly rhythm?: Rhythm;
}

export interface Rhythm {
  /** Between two looks for alarms whose time has come. */
  readonly pollSeconds: number;
  /** Between two sweeps over what is due, which finds the jobs that no alarm came for. */
  readonly sweepMs: number;
  /** Between two looks for processes that died. */
  readonly monitorSeconds: number;
}

/** A render takes minutes; nothing is gained by looking more often. */
const RHYTHM: Rhythm = { pollSeconds: 5, sweepMs: 60_000, monitorSeconds: 30 };

/** What is at work when it is told to stop is waited for: a create that is on its way takes a minute at most. */
const STOP_WITHIN_MS = 90_000;

export async function createBossWaker(parts: BossParts): Promise<Waker> {
  const { rhythm = RHYTHM, address, onTrouble } = parts;
  const { PgBoss } = await loadBoss(address.place);
  const boss = new PgBoss({
    connectionString: address.url,
    schema: nameBossSchema(address),
    // @own application_name: an option of the driver
    application_name: 'kling-alarms',
    max: 4,
    useListenNotify: true,
    superviseIntervalSeconds: rhythm.monitorSeconds,
    monitorIntervalSeconds: rhythm.monitorSeconds,
  });
  const hide = (text: string): string => address.secrets.reduce((said, secret) => said.replaceAll(secret, '***'), text);
  boss.on('error', (error) => onTrouble(hide(error.message)));
  const ended = Promise.withResolvers<void>();
  const stopping = new AbortController();
  const { signal } = stopping;
  let preparing: Promise<void> = Promise.resolve();
  const prepare = async (): Promise<void> => {
    await boss.start();
    await boss.createQueue(DEAD, DEAD_QUEUE);
    await boss.createQueue(ALARMS, ALARM_QUEUE);
  };
  let stopped: Promise<void> | undefined;
  const stopOnce = async (): Promise<void> => {
    stopping.abort();
    await preparing.catch(() => undefined);
    await boss.stop({ graceful: true, timeout: STOP_WITHIN_MS });
  };
  const stop = (): Promise<void> => {
    stopped ??= stopOnce().then(ended.resolve, ended.reject);
    return stopped;
  };
  const endWith = (error: unknown): undefined => {
    ended.reject(error);
    void stop();
  };
  // What a job throws is for the whole process: a disk that failed, or a bug. A sweep of another finds the job.
  const orEnd =
    (run: Parameters<Waker['start']>[0]): RunOrEnd =>
    (job) =>
      run(job).catch(endWith);

  return {
    start: async (run) => {
      preparing = prepare();
      await preparing;
      if (!signal.aborted) {
        await listen(boss, parts, rhythm, orEnd(run));
        void sweep(boss, parts, rhythm, orEnd(run), signal).catch(endWith);
      }
      return ended.promise;
    },
    wake: async (job, at) => void (await setAlarm(boss, job, at)),
    stop,
  };
}

type RunOrEnd = (job: string) => Promise<Ran | undefined>;

async function listen(boss: PgBoss, parts: BossParts, { pollSeconds }: Rhythm, run: RunOrEnd): Promise<void> {
  const often = { pollingIntervalSeconds: pollSeconds, notifyPollingIntervalSeconds: pollSeconds };
  await boss.work(ALARMS, { ...often, localConcurrency: PARALLEL_JOBS }, async (alarms: BossJob<unknown>[]) => {
    for (const { id, data } of alarms) {
      const job = readAlarm(data);
      const ran = job === undefined ? undefined : await run(job);
      if (job !== undefined && ran?.again !== undefined) await exchangeAlarm(boss, parts, id, job, ran.again);
    }
  });
  await boss.work(DEAD, often, async (alarms: BossJob<unknown>[]) => {
    for (const { data } of alarms) {
      const job = readAlarm(data);
      if (job === undefined) continue;
      await parts.onDeath(job, (await boss.findJobs(DEAD, { data: { job } })).length);
      await setAlarm(boss, job, parts.clock.now());
    }
  });
}

/** Undefined, and nothing is changed, when one is set or the job is at work. */
function setAlarm(boss: PgBoss, job: string, at: number): Promise<string | null> {
  return boss.send(ALARMS, { job }, { singletonKey: job, startAfter: new Date(at) });
}

/** The alarm that rang ends and the next one is set in one transaction: there is only ever one, and none is lost in between. */
function exchangeAlarm(boss: PgBoss, { database }: BossParts, id: string, job: string, at: number): Promise<void> {
  return database.transact(async (run) => {
    const db = toBossDatabase(run);
    await boss.complete(ALARMS, id, null, { db });
    await boss.send(ALARMS, { job }, { singletonKey: job, startAfter: new Date(at), db });
  });
}

/** Over what is due: a job without an alarm gets one, and one whose alarm is set for later, or is at work elsewhere, is looked at under its lease. */
async function sweep(
  boss: PgBoss,
  { store, clock, sleep }: BossParts,
  { sweepMs }: Rhythm,
  run: RunOrEnd,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    for await (const job of store.due(clock.now(), MOST_JOBS)) {
      if (signal.aborted) return;
      if ((await setAlarm(boss, job, clock.now())) === null) await run(job);
    }
    await sleep(sweepMs, signal);
  }
}
