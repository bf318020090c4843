// Which records a home has is decided once: what is asked for can only agree, and what cannot be used is refused with what to do, and without a password.
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lookForRecords, openRecords } from '../../../runtime/stores/open-records.ts';
import { readPostgresAddress } from '../../../runtime/stores/postgres/address.ts';
import { loadPackage } from '../../../runtime/stores/postgres/load-package.ts';
import { createSchema, hasPostgres, WITHOUT_POSTGRES } from '../../postgres/use-postgres.ts';
import { createFolder } from '../../vendors/project.ts';
import { createOptions, PROCESSES, RULES, WRITER } from '../store/store-kit.ts';

const SURROUNDINGS = { rules: RULES, processes: PROCESSES };
const createHome = (): string => join(createFolder(), 'home');

async function open(home: string, wanted?: string, host = WRITER.host): Promise<string> {
  const options = createOptions({ home, writer: { ...WRITER, host } });
  const opened = await openRecords(options, SURROUNDINGS, wanted);
  return (opened.kind === 'refused' ? opened.why : opened.store.records.place).replaceAll(home, 'HOME');
}

describe('a home', () => {
  it('is one of files unless something else is asked for', async () => {
    expect(await open(createHome())).toBe('HOME');
    expect(await open(createHome(), '')).toBe('HOME');
    expect(await open(createHome(), 'files')).toBe('HOME');
  });

  it('of SQLite is found without being asked for, is closed to others, and takes nothing else', async () => {
    const home = createHome();
    expect(await open(home, 'sqlite')).toBe('HOME/records.sqlite');
    expect(await open(home)).toBe('HOME/records.sqlite');
    expect(statSync(join(home, 'records.sqlite')).mode & 0o777).toBe(0o600);
    expect(await open(home, 'files')).toBe(
      'the records of HOME are in HOME/records.sqlite; let KLING_STORE say so, or begin with an empty home',
    );
    expect(await open(home, undefined, 'host-two')).toMatch(
      /^HOME\/records.sqlite was made on another machine; a copy/,
    );
    expect(existsSync(join(home, 'store.json'))).toBe(false);
  });

  it('that cannot be where it is said to be is refused with what to give', async () => {
    const file = join(createFolder(), 'file');
    writeFileSync(file, '');
    for (const wanted of ['files', 'sqlite'])
      expect(await open(join(file, 'home'), wanted)).toBe(
        'HOME cannot be used (ENOTDIR); give KLING_HOME as a folder that this user may write to',
      );
  });

  it('of files is moved, and never opened as another', async () => {
    const home = createHome();
    await open(home);
    expect(await open(home, 'sqlite')).toBe(
      'the records of HOME are in files; move them with kling migrate, or begin with an empty home',
    );
  });

  it('whose database is gone, or is none, is refused', async () => {
    const home = createHome();
    await open(home, 'sqlite');
    for (const name of ['records.sqlite', 'records.sqlite-wal', 'records.sqlite-shm'])
      rmSync(join(home, name), { force: true });
    expect(await open(home)).toMatch(/^HOME\/records.sqlite is empty, and this home had its records there/);
    const other = createHome();
    await open(other, 'sqlite');
    for (const name of ['records.sqlite-wal', 'records.sqlite-shm']) rmSync(join(other, name), { force: true });
    writeFileSync(
      join(other, 'records.sqlite'),
      'this is a letter to my aunt, and longer than the header of a database '.repeat(20),
    );
    expect(await open(other)).toBe('HOME/records.sqlite: this is no file of SQLite (ECORRUPT)');
    writeFileSync(join(other, 'records.json'), '{"torn');
    expect(await open(other)).toBe('HOME/records.json cannot be read: the file is no JSON');
  });

  it('is refused what names no store, and is not told what was given', async () => {
    for (const wanted of [
      'mysql://a:secret@b/c',
      'postgres://a:secret@/c',
      'postgres://a:secret@b',
      'postgres://a:secret@b/c?schema=a;b',
    ])
      expect(await open(createHome(), wanted)).not.toContain('secret');
    expect(await open(createHome(), 'mysql')).toBe(
      'the store is to be files, sqlite or the address of a database, postgres://host/database',
    );
  });
});

describe('a look', () => {
  const look = async (home: string, wanted?: string) => {
    const seen = await lookForRecords(createOptions({ home }), SURROUNDINGS, wanted);
    return seen.kind === 'refused' ? seen.why.replaceAll(home, 'HOME') : seen.kind;
  };

  it.each(['files', 'sqlite'])('finds a home of %s when it was opened once, and makes none', async (wanted) => {
    const home = createHome();
    expect([await look(home, wanted), existsSync(home)]).toEqual(['unused', false]);
    await open(home, wanted);
    expect([await look(home), await look(home, wanted)]).toEqual(['used', 'used']);
  });

  it('takes a folder with folders of its own and no record for unused', async () => {
    const home = createHome();
    await open(home);
    rmSync(join(home, 'store.json'));
    expect(await look(home)).toBe('unused');
    expect(readdirSync(home)).not.toContain('store.json');
  });

  it('takes one with records and without its file for used, so that it is refused when it is opened', async () => {
    const home = createHome();
    await open(home);
    mkdirSync(join(home, 'approvals', 'one'), { mode: 0o700 });
    rmSync(join(home, 'store.json'));
    expect(await look(home)).toBe('used');
    expect(await open(home)).toMatch(/^HOME\/store.json is missing although there are records/);
  });

  it('refuses what could not be opened', async () => {
    expect(await look(join(createHome(), 'below'))).toMatch(/ is missing; make it first$/);
    expect(await look(createHome(), 'mysql')).toMatch(/^the store is to be files, sqlite or /);
    const file = join(createFolder(), 'file');
    writeFileSync(file, '');
    expect(await look(file)).toBe('HOME is no folder');
    expect(await look(join(file, 'home'))).toMatch(/^HOME cannot be used \(ENOTDIR\)/);
  });

  it('leaves a database that was asked for to be asked', async () => {
    expect(await look(createHome(), 'postgres://db.example/jobs')).toBe('used');
  });
});

describe('an address', () => {
  it('keeps its password to itself', () => {
    const read = readPostgresAddress('postgres://ada:s%C3%A9cret@db.example:5433/jobs?sslmode=require&schema=mine');
    expect(read).toEqual({
      kind: 'address',
      address: {
        url: 'postgres://ada:s%C3%A9cret@db.example:5433/jobs?sslmode=require',
        schema: 'mine',
        place: 'postgres://db.example:5433/jobs?schema=mine',
        secrets: ['s%C3%A9cret', 'sécret'],
      },
    });
  });

  it('of a server that is not there is refused by its place', async () => {
    const why = await open(createHome(), 'postgres://ada:canary@127.0.0.1:1/jobs');
    expect(why).toMatch(/^postgres:\/\/127.0.0.1:1\/jobs\?schema=kling: .*ECONNREFUSED/);
    expect(why).not.toContain('canary');
  });
});

describe('a driver that is not installed', () => {
  it('is named, with what to do', async () => {
    const missing = 'pg-that-nobody-has';
    await expect(loadPackage('pg', 'postgres://db/jobs', () => import(missing))).rejects.toThrow(
      'postgres://db/jobs: the package pg is not installed; run npm install pg (ERR_MODULE_NOT_FOUND)',
    );
  });
});

if (!hasPostgres) it.skip(WITHOUT_POSTGRES);

describe.runIf(hasPostgres)('a home in PostgreSQL', () => {
  it('is told apart by its store, from each machine', async () => {
    const [first, second] = [createHome(), createHome()];
    const wanted = await createSchema();
    const place = await open(first, wanted);
    expect(place).toMatch(/^postgres:\/\/127.0.0.1:\d+\/postgres\?schema=test_/);
    expect(await open(second, wanted, 'host-two')).toBe(place);
    expect(await open(first)).toBe(
      `the records of HOME are in ${place}; give its address with KLING_STORE=postgres://user:password@…`,
    );
    const other = await createSchema();
    await open(createHome(), other);
    expect(await open(first, other)).toMatch(/holds another store \(.+\); this home had its records in /);
  });

  it('is refused with a wrong password, which is not repeated', async () => {
    const url = new URL(await createSchema());
    url.password = 'canary';
    expect(await open(createHome(), url.href)).toMatch(/^(?!.*canary).*password authentication failed/);
  });
});
