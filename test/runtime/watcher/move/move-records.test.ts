// A home of files with jobs in many states is moved into a database: byte by byte, stopped meanwhile, cut off and gone on with, and never when the two differ.
import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createStoreOptions, findSurroundings } from '../../../../runtime/guard/create-guard.ts';
import type { LedgerLine } from '../../../../runtime/guard/ledger.ts';
import type { Disk } from '../../../../runtime/store/disk.ts';
import { realDisk } from '../../../../runtime/store/real-disk.ts';
import { openRecords } from '../../../../runtime/stores/open-records.ts';
import { claimDatabase } from '../../../../runtime/stores/rows/meta.ts';
import { openSqlite } from '../../../../runtime/stores/sqlite.ts';
import { readWantedStore } from '../../../../runtime/stores/wanted-store.ts';
import { moveRecords } from '../../../../runtime/watcher/move/move-records.ts';
import { createSchema, hasPostgres, WITHOUT_POSTGRES } from '../../../postgres/use-postgres.ts';
import { SCENE } from '../scenes.ts';
import { openWatch, type WatchKit } from '../watch-kit.ts';

const TARGETS = hasPostgres ? ['sqlite', 'postgres'] : ['sqlite'];
if (!hasPostgres) it.skip(WITHOUT_POSTGRES);

const optionsOf = ({ home }: WatchKit, disk: Disk = realDisk) => createStoreOptions({ home, disk });

async function move(kit: WatchKit, wanted = 'sqlite', disk?: Disk) {
  const place = readWantedStore(wanted);
  if (place.kind !== 'sqlite' && place.kind !== 'postgres') throw new Error(wanted);
  return moveRecords({ options: optionsOf(kit, disk), surroundings: findSurroundings({}), place, who: 'mia' });
}

async function readLedger({ guard }: Pick<WatchKit, 'guard'>): Promise<LedgerLine[]> {
  const lines: LedgerLine[] = [];
  for await (const line of guard.ledger()) lines.push(line);
  return lines;
}

/** One that ended, one that was taken back, one that needs a person, one that cannot be read, and one that is still to be sent. */
async function fill(kit: WatchKit): Promise<string> {
  const add = (purpose: string) => kit.render({ purpose, body: { ...SCENE, prompt: purpose } });
  await add('ends');
  await kit.tick();
  const [back, person, corrupt] = [await add('back'), await add('person'), await add('corrupt')];
  await kit.guard.withdraw(back, ['not wanted']);
  await kit.guard.callPerson(person, { why: 'asset-expired', detail: 'nobody knows' });
  writeFileSync(join(kit.home, 'jobs', corrupt, 'e0001.json'), '{"cut');
  await kit.minutes(2);
  await kit.permit({ operation: 'text2video.create', body: SCENE, purpose: 'later' });
  return add('waits');
}

describe.each(TARGETS)('a move to %s', (kind) => {
  it('keeps every record, stops the files for good, and goes on in the new place', async () => {
    const kit = await openWatch();
    const waits = await fill(kit);
    const before = await readLedger(kit);
    const posts = kit.posts();
    const wanted = kind === 'postgres' ? await createSchema() : kind;
    const moved = await move(kit, wanted);
    expect(moved).toMatchObject({
      kind: 'moved',
      compared: { jobs: 5, approvals: 6, differences: [] },
      stillStopped: undefined,
    });
    expect(await kit.guard.readStop()).toMatch(/kling migrate/);
    const after = await kit.again({ records: kind === 'postgres' ? wanted : undefined });
    expect(await readLedger(after)).toEqual(before);
    expect(await after.guard.sendWatched(waits)).toMatchObject({ kind: 'accepted' });
    expect(kit.posts()).toBe(posts + 1);
    expect(await kit.guard.sendWatched(waits)).toMatchObject({ kind: 'refused' });
    expect(kit.posts()).toBe(posts + 1);
    expect(await move(kit, wanted)).toMatchObject({ kind: 'refused', why: expect.stringContaining('already') });
  });
});

describe('a move', () => {
  it('waits for what is on its way, with creates stopped', async () => {
    const kit = await openWatch();
    const id = await kit.render();
    await kit.tick();
    expect(await move(kit)).toEqual({ kind: 'busy', jobs: [id] });
    expect(await kit.guard.readStop()).toMatch(/kling migrate/);
    expect(existsSync(join(kit.home, 'records.json'))).toBe(false);
    await kit.minutes(3);
    expect(await move(kit)).toMatchObject({ kind: 'moved', compared: { jobs: 1, differences: [] } });
  });

  it('that was cut off is refused to everybody, and gone on with', async () => {
    const kit = await openWatch();
    const waits = await fill(kit);
    const cut: Disk = {
      ...realDisk,
      link: (from, to) =>
        to.endsWith('records.json') ? Promise.reject(new Error('the power went')) : realDisk.link(from, to),
    };
    await expect(move(kit, 'sqlite', cut)).rejects.toThrow('the power went');
    const open = () => openRecords(optionsOf(kit), findSurroundings({}), undefined);
    // The home still is one of files, and stopped.
    expect(await open()).toMatchObject({ kind: 'open', store: { records: { place: kit.home } } });
    expect(await kit.guard.sendWatched(waits)).toMatchObject({ kind: 'refused' });
    expect(await move(kit)).toMatchObject({ kind: 'moved', compared: { jobs: 5, differences: [] } });
    expect(await open()).toMatchObject({ kind: 'open', store: { records: { place: `${kit.home}/records.sqlite` } } });
  });

  it('leaves a STOP that stood before', async () => {
    const kit = await openWatch();
    await kit.render();
    await kit.guard.stop('tom', 'the bill');
    expect(await move(kit)).toMatchObject({ kind: 'moved', stillStopped: expect.stringContaining('tom: the bill') });
    const { guard } = await kit.again();
    expect(await guard.readStop()).toMatch(/tom: the bill/);
    expect(await guard.liftStop('tom', 'it was right')).toBe('lifted');
    // The files stay stopped, and only they.
    expect([await guard.readStop(), await kit.guard.readStop()]).toEqual([undefined, expect.stringMatching(/tom/)]);
    writeFileSync(join(kit.home, 'STOP'), 'now');
    expect(await guard.readStop()).toBe('now');
    await guard.liftStop('tom', 'enough');
    expect([await guard.readStop(), await kit.guard.readStop()]).toEqual([undefined, expect.stringMatching(/tom/)]);
  });

  it('leaves a STOP that stops as soon as somebody touches it, until that is lifted', async () => {
    const kit = await openWatch();
    const waits = await fill(kit);
    await move(kit);
    const [{ guard }, other] = [await kit.again(), await kit.again()];
    expect(await guard.readStop()).toBeUndefined();
    const now = new Date();
    utimesSync(join(kit.home, 'STOP'), now, now);
    expect(await guard.readStop()).toBe('somebody touched STOP');
    expect(await guard.sendWatched(waits)).toMatchObject({ kind: 'refused' });
    expect(await other.guard.liftStop('tom', 'it was me')).toBe('lifted');
    expect([await guard.readStop(), await kit.guard.readStop()]).toEqual([undefined, expect.stringMatching(/migrate/)]);
    expect(await guard.sendWatched(waits)).toMatchObject({ kind: 'accepted' });
  });

  it('into a place that holds something else is refused, and the files stay what they are', async () => {
    const kit = await openWatch();
    const id = await kit.render();
    const options = optionsOf(kit);
    const database = await openSqlite(options);
    await claimDatabase(database, { store: 'another', host: options.writer.host, state: 'open' });
    expect(await move(kit)).toMatchObject({ kind: 'refused', why: expect.stringContaining('is a store already') });
    const { store } = await guardStore(kit);
    await database.run("update meta set value = $1 where name = 'store'", store.id);
    await database.run("update meta set value = 'moving' where name = 'state'");
    await database.run('insert into job (id) values ($1)', id);
    await database.run('insert into event (job, seq, record) values ($1, 1, $2)', id, Buffer.from('another'));
    expect(await move(kit)).toEqual({
      kind: 'refused',
      why: `the events of the job ${id} and 1 more differ after the copy; creates stay stopped`,
    });
    expect(existsSync(join(kit.home, 'records.json'))).toBe(false);
    await database.close();
  });
});

async function guardStore(kit: WatchKit) {
  const opened = await openRecords(optionsOf(kit), findSurroundings({}), undefined);
  if (opened.kind === 'refused') throw new Error(opened.why);
  return opened;
}
