// Files of the store that somebody deleted, changed or made: nothing is sent on what cannot be relied on.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashPurpose } from '../../../runtime/guard/purpose-keys.ts';
import { sealRecord } from '../../../runtime/store/seal.ts';
import { createFolder } from '../../vendors/project.ts';
import { approve, BODY, createDraft, createKit, createRow, listCodes, REQUEST } from './guard-kit.ts';

const SLOTS = 'approvals/2026-11-29-lighthouse/slots';

/** Two of three creates are used; the third has its own purpose and body. */
async function createUsed() {
  const kit = createKit();
  const rows = ['a', 'b', 'c'].map((purpose) => createRow({ purpose }));
  await approve(kit.guard, createDraft(kit, { creates: 3, rows }));
  const ask = (purpose: string) => ({ ...REQUEST, purpose, body: { ...BODY, prompt: purpose } });
  const jobs = [await kit.guard.create(ask('a')), await kit.guard.create(ask('b'))].map(({ job }) => job ?? '');
  return { ...kit, ask, jobs, at: (path: string) => join(kit.home, path) };
}

type Used = Awaited<ReturnType<typeof createUsed>>;

describe('a create is refused', () => {
  it.each<[string, (used: Used) => void]>([
    ['the first slot is gone', ({ at }) => rmSync(at(`${SLOTS}/0001.json`))],
    ['the last slot is gone', ({ at }) => rmSync(at(`${SLOTS}/0002.json`))],
    ['all slots are gone', ({ at }) => readdirSync(at(SLOTS)).map((name) => rmSync(at(`${SLOTS}/${name}`)))],
    ['the folder of slots is gone', ({ at }) => rmSync(at(SLOTS), { recursive: true })],
    ['a slot is empty', ({ at }) => writeFileSync(at(`${SLOTS}/0002.json`), '')],
    [
      'a slot is torn',
      ({ at }) => writeFileSync(at(`${SLOTS}/0002.json`), readFileSync(at(`${SLOTS}/0002.json`)).subarray(0, 90)),
    ],
    ['a slot is a copy of another', ({ at }) => cpSync(at(`${SLOTS}/0001.json`), at(`${SLOTS}/0002.json`))],
    [
      'a slot is of another text of the approval',
      ({ at }) => reseal(at(`${SLOTS}/0002.json`), { approvalSha256: 'b'.repeat(64) }),
    ],
    [
      'a slot names a job that is not there',
      ({ at }) => reseal(at(`${SLOTS}/0002.json`), { job: '01ARZ3NDEKTSV4RRFFQ69G5FAV' }),
    ],
    ['a slot names a job outside of the folder', ({ at }) => reseal(at(`${SLOTS}/0002.json`), { job: '../../x' })],
    ['a slot is a link', ({ at }) => linkAway(at(`${SLOTS}/0002.json`))],
    ['the job of a slot is gone', ({ at, jobs }) => rmSync(at(`jobs/${jobs[1]}`), { recursive: true })],
    ['the job of a slot is corrupt', ({ at, jobs }) => writeFileSync(at(`jobs/${jobs[1]}/e0003.json`), '{}')],
    ['the intent of a job is gone', ({ at, jobs }) => rmSync(at(`jobs/${jobs[1]}/e0002.json`))],
  ])('when %s', async (_what, damage) => {
    const used = await createUsed();
    expect(listCodes(await used.guard.plan(used.ask('c')))).toEqual([]);
    damage(used);
    expect(listCodes((await used.guard.create(used.ask('c'))) as never)).toContain('store-damaged');
    expect(used.posts).toHaveLength(2);
  });

  it.each<[string, (used: Used, folder: string) => void]>([
    ['its create is torn', (_used, folder) => writeFileSync(join(folder, 'open.1.json'), '{')],
    ['its create is renamed', (_used, folder) => moveAway(folder)],
    ['its job is gone', ({ at, jobs }) => rmSync(at(`jobs/${jobs[0]}`), { recursive: true })],
    ['its end is torn', (_used, folder) => writeFileSync(join(folder, 'closed.json'), '')],
  ])('when of its purpose %s', async (_what, damage) => {
    const used = await createUsed();
    damage(used, join(used.home, 'purposes', hashPurpose('a')));
    const created = await used.guard.create({ ...used.ask('a'), body: { ...BODY, prompt: 'once more' } });
    expect(listCodes(created as never)).toContain('store-damaged');
    expect(used.posts).toHaveLength(2);
  });

  it('under a purpose whose name would lead elsewhere, without leaving the home', async () => {
    for (const purpose of ['../../x', '/etc/passwd', '..', 'a/../../b', '__proto__']) {
      const kit = createKit();
      await approve(kit.guard, createDraft(kit, { rows: [createRow({ purpose })] }));
      expect(await kit.guard.create({ ...REQUEST, purpose })).toMatchObject({ kind: 'accepted' });
      expect(readdirSync(join(kit.home, 'purposes')).every((name) => /^[0-9a-f]{64}$/.test(name))).toBe(true);
      expect(readdirSync(join(kit.home, '..'))).toEqual(['home']);
    }
  });
});

async function readAll<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

function reseal(path: string, change: Record<string, unknown>): void {
  const { sha256: _old, ...record } = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(path, sealRecord({ ...record, ...change }));
}

function linkAway(path: string): void {
  const other = join(createFolder(), 'slot.json');
  cpSync(path, other);
  rmSync(path);
  symlinkSync(other, path);
}

function moveAway(folder: string): void {
  cpSync(join(folder, 'open.1.json'), join(folder, 'open.2.json'));
  rmSync(join(folder, 'open.1.json'));
}

describe('a store', () => {
  it('takes no folder of others for a job', async () => {
    const used = await createUsed();
    mkdirSync(used.at('jobs/notes'));
    writeFileSync(used.at('jobs/.DS_Store'), '');
    mkdirSync(used.at('jobs/01ARZ3NDEKTSV4RRFFQ69G5FAV'));
    const lines = await readAll(used.guard.ledger());
    expect(lines.map((line) => line.job)).toEqual([...used.jobs].sort());
  });

  it('tells of a corrupt job in the ledger, with the file and the reason', async () => {
    const used = await createUsed();
    writeFileSync(used.at(`jobs/${used.jobs[0]}/e0002.json`), 'null');
    const lines = await readAll(used.guard.ledger());
    expect(lines.find(({ kind }) => kind === 'corrupt')).toEqual({
      kind: 'corrupt',
      job: used.jobs[0],
      file: 'e0002.json',
      why: 'the file holds no object',
    });
  });
});
