// What every store promises, asked of each of them: files, SQLite and PostgreSQL.
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { startJob } from '../../../../runtime/store/fold.ts';
import { appendEvent, loadJob } from '../../../../runtime/store/job-log.ts';
import { sealRecord } from '../../../../runtime/store/seal.ts';
import { liftStop, readStop, writeStop } from '../../../../runtime/store/stop-file.ts';
import { createId, type Store } from '../../../../runtime/store/store.ts';
import { createUlid } from '../../../../runtime/store/ulid.ts';
import { hasPostgres, WITHOUT_POSTGRES } from '../../../postgres/use-postgres.ts';
import { SAMPLES } from '../../store/sample-events.ts';
import { WRITER } from '../../store/store-kit.ts';
import { createKit, type StoreKind } from './store-kits.ts';

const KINDS: readonly StoreKind[] = hasPostgres ? ['files', 'sqlite', 'postgres'] : ['files', 'sqlite'];

if (!hasPostgres) it.skip(WITHOUT_POSTGRES);

const say = (text: string): Uint8Array => Buffer.from(text);
const read = (bytes: unknown): string =>
  bytes instanceof Uint8Array ? Buffer.from(bytes).toString('utf8') : String(bytes);
const KEY = 'a'.repeat(64);

async function openTwo(kind: StoreKind): Promise<readonly [Store, Store]> {
  const kit = await createKit(kind);
  return [await kit.open(), await kit.open()];
}

async function addJob(store: Store, at = 0): Promise<string> {
  const id = createUlid(Date.parse('2026-11-29T12:00:00Z') + at, randomBytes);
  expect(await store.records.createJob(id)).toBe('ok');
  return id;
}

async function list<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe.each(KINDS)('a store in %s', (kind) => {
  it('gives one of several that write the same event its place, and keeps its bytes as they are', async () => {
    const [one, other] = await openTwo(kind);
    const job = await addJob(one);
    const bytes = ['first', 'sécond', '\u0000\u0007third', 'fourth'].map(say);
    const verdicts = await Promise.all(
      bytes.map((each, index) => (index % 2 === 0 ? one : other).records.append(job, 1, each)),
    );
    expect(verdicts.toSorted()).toEqual(['conflict', 'conflict', 'conflict', 'ok']);
    const [record, ...more] = await recordsOf(other, job);
    expect(more).toEqual([]);
    expect(read(record?.bytes)).toBe(read(bytes[verdicts.indexOf('ok')]));
    expect(await other.records.append(job, 2, say('next'))).toBe('ok');
    expect((await recordsOf(one, job)).map(({ n }) => n)).toEqual([1, 2]);
    expect(await one.records.createJob(job)).toBe('conflict');
  });

  it('has nothing of a job that is not there, and takes nothing for it', async () => {
    const store = await (await createKit(kind)).open();
    const job = createId(store);
    expect(await store.records.load(job)).toEqual([]);
    expect(await store.records.loadBody(job)).toBeUndefined();
    await expect(store.records.append(job, 1, say('x'))).rejects.toThrow();
    await expect(store.records.load('../elsewhere')).rejects.toThrow(/no id of a job/);
  });

  it('keeps one body', async () => {
    const [one, other] = await openTwo(kind);
    const job = await addJob(one);
    expect(await one.records.putBody(job, say('{"a":1}'))).toBe('ok');
    expect(await other.records.putBody(job, say('{"a":2}'))).toBe('conflict');
    expect(read(await other.records.loadBody(job))).toBe('{"a":1}');
  });

  it('puts a job away once, and still reads and writes it', async () => {
    const [one, other] = await openTwo(kind);
    const [first, second] = [await addJob(one), await addJob(one, 1)];
    await one.records.append(first, 1, say('one'));
    const verdicts = await Promise.all([one, other, one].map(({ records }) => records.archive(first)));
    expect(verdicts.toSorted()).toEqual(['conflict', 'conflict', 'ok']);
    expect(await other.records.listJobs()).toEqual([second]);
    expect(await other.records.listArchived()).toEqual([first]);
    expect(await other.records.append(first, 2, say('two'))).toBe('ok');
    expect((await recordsOf(one, first)).map(({ bytes }) => read(bytes))).toEqual(['one', 'two']);
    expect(await list(one.records.due(Date.now(), 10))).toEqual([second]);
  });

  it('gives each slot to one of many that ask at once', async () => {
    const kit = await createKit(kind);
    const stores = await Promise.all(Array.from({ length: 8 }, () => kit.open()));
    const [store] = stores;
    expect(await store?.records.loadSlots('an-approval')).toBeUndefined();
    expect(await store?.records.putApproval('an-approval', say('granted'))).toBe('ok');
    expect(await store?.records.putApproval('an-approval', say('again'))).toBe('conflict');
    expect(read(await store?.records.loadApproval('an-approval'))).toBe('granted');
    expect(await store?.records.loadSlots('an-approval')).toEqual([]);
    const takers = stores.flatMap(({ records }, taker) =>
      [1, 2, 3].map(async (n) => ({ n, taker, verdict: await records.reserveSlot('an-approval', n, say(`${taker}`)) })),
    );
    const taken = (await Promise.all(takers)).filter(({ verdict }) => verdict === 'ok');
    expect(taken.map(({ n }) => n).toSorted()).toEqual([1, 2, 3]);
    await store?.records.secure({ kind: 'slots', approval: 'an-approval' });
    const slots = await store?.records.loadSlots('an-approval');
    expect(Array.isArray(slots) ? slots.map(({ n, bytes }) => `${n} ${read(bytes)}`) : slots).toEqual(
      taken.toSorted((a, b) => a.n - b.n).map(({ n, taker }) => `${n} ${taker}`),
    );
    await expect(store?.records.loadApproval('../x')).rejects.toThrow(/no id of an approval/);
  });

  it('opens a purpose under each number once, and closes it once', async () => {
    const [one, other] = await openTwo(kind);
    expect(await one.records.loadPurpose(KEY)).toEqual({ opens: [], closed: undefined });
    const verdicts = await Promise.all([one, other].map(({ records }) => records.openPurpose(KEY, 1, say('open'))));
    expect(verdicts.toSorted()).toEqual(['conflict', 'ok']);
    expect(await other.records.openPurpose(KEY, 2, say('second'))).toBe('ok');
    await other.records.secure({ kind: 'purpose', key: KEY });
    const closings = await Promise.all(['a', 'b'].map((who) => one.records.closePurpose(KEY, say(who))));
    expect(closings.toSorted()).toEqual(['conflict', 'ok']);
    const purpose = await other.records.loadPurpose(KEY);
    const { opens, closed } = 'opens' in purpose ? purpose : { opens: [], closed: purpose };
    expect(opens.map(({ n, bytes }) => `${n} ${read(bytes)}`)).toEqual(['1 open', '2 second']);
    expect(read(closed)).toBe(closings[0] === 'ok' ? 'a' : 'b');
    await expect(one.records.loadPurpose('..')).rejects.toThrow(/no key of a purpose/);
  });

  it('stops with the first reason until that is lifted, once', async () => {
    const [one, other] = await openTwo(kind);
    expect(await readStop(one)).toBeUndefined();
    await writeStop(one, 'mia', 'the bill');
    await writeStop(other, 'tom', 'the prices');
    expect(await readStop(other)).toMatch(/mia: the bill$/);
    expect(await liftStop(other, 'mia', 'it was right')).toBe('lifted');
    expect(await liftStop(one, 'tom', 'me too')).toBe('absent');
    expect(await readStop(one)).toBeUndefined();
    await writeStop(one, 'tom', 'once more');
    expect(await readStop(other)).toMatch(/tom: once more$/);
  });

  it('is stopped by a file that somebody touched, until that is lifted', async () => {
    const kit = await createKit(kind);
    const store = await kit.open();
    writeFileSync(join(kit.home, 'STOP'), '');
    expect(await readStop(store)).toBe('no reason is written in it');
    expect(await liftStop(store, 'mia', 'it was a mistake')).toBe('lifted');
    expect(await readStop(store)).toBeUndefined();
    expect(await liftStop(store, 'mia', 'again')).toBe('absent');
  });

  it('gives what is due, the oldest first, and never later than it must', async () => {
    const [one, other] = await openTwo(kind);
    const now = 1_800_000_000_000;
    const jobs = [await addJob(one, 0), await addJob(one, 1), await addJob(one, 2), await addJob(one, 3)] as const;
    await one.records.postpone(jobs[1], now + 1);
    await one.records.postpone(jobs[2], now);
    await one.records.postpone(jobs[3], now + 86_400_000_000);
    expect(await list(other.records.due(now, 10))).toEqual([jobs[0], jobs[2], jobs[3]]);
    expect(await list(other.records.due(now, 2))).toEqual([jobs[0], jobs[2]]);
    await one.records.postpone(jobs[1], 0);
    expect(await list(other.records.due(now, 10))).toEqual(jobs);
  });

  it('hands a damaged or missing record over as it is, and keeps a copy', async () => {
    const kit = await createKit(kind);
    const store = await kit.open();
    const [damaged, gap] = [await addJob(store), await addJob(store, 1)];
    for (const job of [damaged, gap]) {
      const queued = startJob(job);
      expect(await appendEvent(store, queued, SAMPLES.queued)).toBe('ok');
      expect(await appendEvent(store, { ...queued, seq: 1 }, SAMPLES.withdrawn)).toBe('ok');
      expect(await loadJob(store, job)).toMatchObject({ kind: 'job', job: { state: 'cancelled' } });
    }
    await kit.damage(damaged, 2, say(sealRecord({ v: 1 }).slice(0, 40)));
    await kit.damage(gap, 1, undefined);
    expect(await loadJob(store, damaged)).toMatchObject({ kind: 'corrupt', file: 'e0002.json' });
    expect(await loadJob(store, gap)).toMatchObject({ kind: 'corrupt', why: 'e0001.json is missing' });
    await loadJob(store, damaged);
    expect(await store.records.listQuarantined()).toEqual([damaged, gap]);
  });

  it('leases a job to one who may be alive, and takes it from the dead and the slow', async () => {
    const kit = await createKit(kind);
    const [one, other] = [await kit.open(), await kit.open()];
    const dead = await kit.open({ writer: { ...WRITER, pid: 8 } });
    const job = await addJob(one);
    const held = await one.records.lease(job);
    expect(held?.generation).toBe(1);
    expect(await other.records.lease(job)).toBeUndefined();
    expect(await held?.renew()).toBe(true);
    await held?.release();
    const ofDead = await dead.records.lease(job);
    expect(ofDead).toBeDefined();
    const [taken, late] = await Promise.all([one.records.lease(job), one.records.lease(job)]);
    expect([taken, late].filter((lease) => lease !== undefined)).toHaveLength(1);
    expect(await ofDead?.renew()).toBe(false);
    const second = await addJob(one, 1);
    const slow = await one.records.lease(second);
    await kit.ageLease(second, 119_000);
    expect(await other.records.lease(second)).toBeUndefined();
    await kit.ageLease(second, 121_000);
    expect((await other.records.lease(second))?.generation).toBe(2);
    expect(await slow?.renew()).toBe(false);
  });

  it('has the same id whoever opens it, and tells where it is without a password', async () => {
    const [one, other] = await openTwo(kind);
    expect(other.id).toBe(one.id);
    expect(one.records.place).not.toContain('only-for-tests');
  });
});

async function recordsOf(store: Store, job: string) {
  const records = await store.records.load(job);
  if ('kind' in records) throw new Error(records.why);
  return records;
}
