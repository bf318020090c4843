// What every alarm clock promises, asked of the loop and of pg-boss; and what pg-boss adds: the first alarm in the transaction of the first record, and a word about the dead.
import { randomBytes } from 'node:crypto';
import { PgBoss } from 'pg-boss';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { startJob } from '../../../../runtime/store/fold.ts';
import { appendEvent } from '../../../../runtime/store/job-log.ts';
import type { Store } from '../../../../runtime/store/store.ts';
import { createUlid } from '../../../../runtime/store/ulid.ts';
import { type PostgresAddress, readPostgresAddress } from '../../../../runtime/stores/postgres/address.ts';
import { openPostgresDatabase } from '../../../../runtime/stores/postgres/open-database.ts';
import { ALARMS, nameBossSchema } from '../../../../runtime/stores/postgres/queues.ts';
import type { Waker } from '../../../../runtime/watcher/waker.ts';
import { createIntervalWaker } from '../../../../runtime/watcher/wakers/interval.ts';
import { createBossWaker } from '../../../../runtime/watcher/wakers/pg-boss.ts';
import { hasPostgres, WITHOUT_POSTGRES } from '../../../postgres/use-postgres.ts';
import { SAMPLES } from '../../store/sample-events.ts';
import { createKit, type StoreKind } from '../../stores/store-kits.ts';

interface WakerKit {
  readonly store: Store;
  readonly address: PostgresAddress | undefined;
  readonly open: () => Promise<Waker>;
  /** Jobs whose process died. */
  readonly deaths: string[];
}

const clock = { now: () => Date.now() };
/** As short as the queue of pg-boss takes it. */
const sleep = (_ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    signal.addEventListener('abort', () => resolve(clearTimeout(timer)), { once: true });
  });
const rhythm = { pollSeconds: 0.5, sweepMs: 100, monitorSeconds: 1 };

async function createWakerKit(kind: StoreKind): Promise<WakerKit> {
  const kit = await createKit(kind);
  const store = await kit.open();
  const deaths: string[] = [];
  if (kind !== 'postgres') {
    const open = async () => createIntervalWaker({ store: store.records, clock, everyMs: 100, sleep });
    return { store, address: undefined, deaths, open };
  }
  const read = readPostgresAddress(kit.wanted);
  if (read.kind === 'refused') throw new Error(read.why);
  const { address } = read;
  const database = await openPostgresDatabase(address);
  const onDeath = async (job: string, times: number): Promise<void> => void deaths.push(`${job} ${times}`);
  const open = () =>
    createBossWaker({ address, database, store: store.records, clock, sleep, onDeath, onTrouble: fail, rhythm });
  return { store, address, deaths, open };
}

function fail(message: string): void {
  throw new Error(message);
}

async function addJob({ records }: Store): Promise<string> {
  const id = createUlid(Date.now(), randomBytes);
  await records.createJob(id);
  return id;
}

const running: Waker[] = [];
afterEach(() => Promise.all(running.splice(0).map((waker) => waker.stop())));

/** Starts it with a `run` that keeps the book and puts each job off, and waits for what a test waits for. */
function start(waker: Waker, store: Store, again: (job: string) => number | undefined) {
  running.push(waker);
  const woken: string[] = [];
  const ended = waker.start(async (job) => {
    woken.push(job);
    const at = again(job);
    await store.records.postpone(job, at ?? Date.now() + 600_000);
    return at === undefined ? {} : { again: at };
  });
  const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 20_000, interval: 20 });
  return { woken, ended, until };
}

const CLOCKS: readonly (readonly [string, StoreKind])[] = [
  ['the loop', 'sqlite'],
  ...(hasPostgres ? ([['pg-boss', 'postgres']] as const) : []),
];

if (!hasPostgres) it.skip(WITHOUT_POSTGRES);

describe.each(CLOCKS)('%s', (_name, kind) => {
  it('wakes what is due, again when it was told to, and what is to be woken; then it stops', async () => {
    const { store, open } = await createWakerKit(kind);
    const [twice, once] = [await addJob(store), await addJob(store)];
    let left = 1;
    const waker = await open();
    const { woken, ended, until } = start(waker, store, (job) =>
      job === twice && left-- > 0 ? Date.now() + 50 : undefined,
    );
    const count = (job: string): number => woken.filter((each) => each === job).length;
    // More often than it was asked is its right.
    await until(() => expect(count(twice) > 1 && count(once) > 0).toBe(true));
    const before = count(once);
    // Told while it still runs, an alarm may be taken for the one that rang.
    await until(async () => {
      await waker.wake(once, Date.now());
      expect(count(once)).toBeGreaterThan(before);
    });
    await waker.stop();
    expect(await ended).toBeUndefined();
  });

  it('ends with what a job threw', async () => {
    const { store, open } = await createWakerKit(kind);
    await addJob(store);
    const waker = await open();
    running.push(waker);
    await expect(waker.start(() => Promise.reject(new Error('the disk is unsound')))).rejects.toThrow(
      'the disk is unsound',
    );
  });
});

describe.runIf(hasPostgres)('pg-boss', () => {
  it('has the alarm of a job as soon as its first record is written, and not when that was too late', async () => {
    const { store, open, address } = await createWakerKit('postgres');
    const first = await addJob(store);
    // Nobody has set pg-boss up yet: the record is written all the same.
    expect(await appendEvent(store, startJob(first), SAMPLES.queued)).toBe('ok');
    // No sweep gives it an alarm.
    await store.records.postpone(first, Date.now() + 600_000);
    await (await openAndStop(open))();
    const second = await addJob(store);
    expect(await appendEvent(store, startJob(second), SAMPLES.queued)).toBe('ok');
    expect(await appendEvent(store, startJob(second), SAMPLES.queued)).toBe('conflict');
    expect(await listAlarms(address, [first, second])).toEqual([0, 1]);
  });

  it('tells of a job whose process died, and wakes it again', async () => {
    const { store, open, address, deaths } = await createWakerKit('postgres');
    await (await openAndStop(open))();
    // Only now: a sweep would give it an alarm of its own.
    const job = await addJob(store);
    await withBoss(address, async (boss) => {
      await boss.send(ALARMS, { job }, { singletonKey: job });
      const [alarm] = await boss.fetch(ALARMS);
      if (alarm === undefined) throw new Error('the alarm is not there');
      await boss.fail(ALARMS, alarm.id);
    });
    await store.records.postpone(job, Date.now() + 600_000);
    const { woken, until } = start(await open(), store, () => undefined);
    await until(() => expect(woken).toEqual([job]));
    expect(deaths).toEqual([`${job} 1`]);
  });
});

/** Sets the queues up. */
async function openAndStop(open: () => Promise<Waker>): Promise<() => Promise<void>> {
  const waker = await open();
  const ended = waker.start(async () => ({ again: Date.now() + 600_000 }));
  return async () => {
    await waker.stop();
    await ended;
  };
}

async function withBoss<Result>(address: PostgresAddress | undefined, use: (boss: PgBoss) => Promise<Result>) {
  if (address === undefined) throw new Error('there is no database');
  const boss = new PgBoss({ connectionString: address.url, schema: nameBossSchema(address), supervise: false });
  await boss.start();
  try {
    return await use(boss);
  } finally {
    await boss.stop();
  }
}

function listAlarms(address: PostgresAddress | undefined, jobs: readonly string[]): Promise<readonly number[]> {
  return withBoss(address, (boss) =>
    Promise.all(jobs.map(async (key) => (await boss.findJobs(ALARMS, { key })).length)),
  );
}
