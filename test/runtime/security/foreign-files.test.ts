// Links, folders and pipes where the store expects its own records: they are told as damage, nothing is followed, waited for or sent.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFolder } from '../../vendors/project.ts';
import { approve, BODY, createDraft, createKit, createRow, listCodes, REQUEST } from '../guard/guard-kit.ts';

const APPROVAL = 'approvals/2026-11-29-lighthouse';

/** One of two creates is used. */
async function createUsed() {
  const kit = createKit();
  const rows = ['a', 'b'].map((purpose) => createRow({ purpose }));
  await approve(kit.guard, createDraft(kit, { creates: 2, rows }));
  const { job = '' } = await kit.guard.create({ ...REQUEST, purpose: 'a' });
  const next = { ...REQUEST, purpose: 'b', body: { ...BODY, prompt: 'b' } };
  return { ...kit, job, next, at: (path: string) => join(kit.home, path) };
}

const replacements: readonly [string, (path: string) => void][] = [
  ['a link', (path) => linkAway(path)],
  ['a folder', (path) => mkdirSync(clear(path))],
  ['a pipe', (path) => void execFileSync('mkfifo', [clear(path)])],
];

describe.each(replacements)('%s', (_what, replace) => {
  it.each<[string, string]>([
    [`${APPROVAL}/approval.json`, 'approval-broken'],
    [`${APPROVAL}/slots/0001.json`, 'store-damaged'],
    ['jobs/JOB/e0001.json', 'store-damaged'],
  ])('in the place of %s is damage', async (path, code) => {
    const used = await createUsed();
    replace(used.at(path.replace('JOB', used.job)));
    expect(listCodes((await used.again().create(used.next)) as never)).toEqual([code]);
    expect(used.posts).toHaveLength(1);
  });
});

describe.each(replacements.filter(([what]) => what !== 'a folder'))('%s', (_what, replace) => {
  it.each<[string, string]>([
    [APPROVAL, 'approval-broken'],
    [`${APPROVAL}/slots`, 'store-damaged'],
    ['jobs/JOB', 'store-damaged'],
  ])('in the place of the folder %s is damage', async (path, code) => {
    const used = await createUsed();
    replace(used.at(path.replace('JOB', used.job)));
    expect(listCodes((await used.again().create(used.next)) as never)).toContain(code);
    expect(used.posts).toHaveLength(1);
  });

  it('in the place of the folder of a purpose is damage', async () => {
    const used = await createUsed();
    for (const name of readdirSync(used.at('purposes'))) replace(used.at(`purposes/${name}`));
    expect(listCodes((await used.again().create(used.next)) as never)).toEqual(['store-damaged']);
    expect(used.posts).toHaveLength(1);
  });

  it('among the jobs is a corrupt job of the ledger, and hides no other', async () => {
    const used = await createUsed();
    const path = used.at('jobs/01ARZ3NDEKTSV4RRFFQ69G5FAV');
    mkdirSync(path);
    replace(path);
    const lines: string[][] = [];
    for await (const { kind, job } of used.guard.ledger()) lines.push([kind, job]);
    expect(lines).toEqual([
      ['corrupt', '01ARZ3NDEKTSV4RRFFQ69G5FAV'],
      ['entry', used.job],
    ]);
  });
});

it('purposes that were removed are missed: what has used a slot is not sent once more', async () => {
  const used = await createUsed();
  for (const name of readdirSync(used.at('purposes'))) rmSync(used.at(`purposes/${name}`), { recursive: true });
  expect(listCodes((await used.guard.create({ ...REQUEST, purpose: 'a' })) as never)).toEqual(['store-damaged']);
  expect(used.posts).toHaveLength(1);
});

function clear(path: string): string {
  rmSync(path, { recursive: true });
  return path;
}

function linkAway(path: string): void {
  const other = join(createFolder(), 'away');
  cpSync(path, other, { recursive: true });
  symlinkSync(other, clear(path));
}
