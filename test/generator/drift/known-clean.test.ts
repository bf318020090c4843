// A drift check that found nothing is not done again for the same files; whatever changes one of them, or a day that passes, makes it do all of it again.
import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isKnownClean, rememberClean, stampDrift } from '../../../generator/drift/known-clean.ts';
import { readVerdict } from '../../../generator/read/read-verdict.ts';
import { checkDrift, generate } from '../../../generator/run-contract.ts';
import { createProject, type Project, replaceText } from '../../vendors/project.ts';
import { runContractCli } from '../../vendors/run-contract-cli.ts';

const TODAY = '2026-11-29';
const PAGE = 'register/parcel.md';

const place = { file: PAGE, line: 1, column: 1, endLine: 1, endColumn: 1 };
const covers = new Set([2]);

/** A project whose drift check has just found nothing. */
async function createClean(edit?: readonly [from: string, to: string]): Promise<Project> {
  const project = createProject();
  mkdirSync(join(project.root, 'node_modules'));
  if (edit !== undefined) replaceText(project, PAGE, ...edit);
  generate(project.folders, TODAY);
  const before = stampDrift(project.folders);
  await rememberClean(project.folders, checkDrift(project.folders, TODAY), before);
  return project;
}

function isKnown({ root, folders }: Project, today = TODAY): boolean {
  return isKnownClean(readVerdict(root), stampDrift(folders), today);
}

describe('a clean drift check', () => {
  it('is known until a file changes', async () => {
    const project = await createClean();
    expect(isKnown(project)).toBe(true);
    replaceText(project, PAGE, '| | kilograms |', '| | kilogrammes |');
    expect(isKnown(project)).toBe(false);
  });

  it.each<readonly [what: string, change: (root: string) => void]>([
    ['a page is added', (root) => writeFileSync(join(root, 'register/more.md'), '# More\n')],
    ['a generated file is written', (root) => rewrite(join(root, 'generated/errors.ts'), '\n')],
    ['a foreign file stands in the output', (root) => writeFileSync(join(root, 'generated/mine.ts'), '')],
    ['settings appear', (root) => writeFileSync(join(root, 'contract.config.json'), '{ "title": "Parcels" }')],
    ['a file has other bytes of the same number, and its old times', (root) => swapBytes(join(root, PAGE))],
  ])('is not known after %s', async (_what, change) => {
    const project = await createClean();
    change(project.root);
    expect(isKnown(project)).toBe(false);
  });

  it('is not known of other folders, and in a project without node_modules', async () => {
    const project = await createClean();
    expect(isKnownClean(readVerdict(project.root), stampDrift({ ...project.folders, title: 'Other' }), TODAY)).toBe(
      false,
    );
    const bare = createProject();
    generate(bare.folders, TODAY);
    await rememberClean(bare.folders, checkDrift(bare.folders, TODAY), stampDrift(bare.folders));
    expect(isKnown(bare)).toBe(false);
  });

  it('is not remembered when something was found, nor when a file changed meanwhile', async () => {
    const red = createProject();
    mkdirSync(join(red.root, 'node_modules'));
    await rememberClean(red.folders, checkDrift(red.folders, TODAY), stampDrift(red.folders));
    expect(isKnown(red)).toBe(false);
    const project = createProject();
    mkdirSync(join(project.root, 'node_modules'));
    generate(project.folders, TODAY);
    const before = stampDrift(project.folders);
    const run = checkDrift(project.folders, TODAY);
    replaceText(project, PAGE, '| | kilograms |', '| | kilogrammes |');
    await rememberClean(project.folders, run, before);
    expect(isKnown(project)).toBe(false);
  });

  it('ends with the first comment that silences something', async () => {
    const project = await createClean();
    const run = checkDrift(project.folders, TODAY);
    const used = ['2027-01-31', TODAY].map(
      (until) => ({ until, code: 'TABLE-PADDED', reason: '', place, covers }) as const,
    );
    await rememberClean(project.folders, { ...run, used: new Set(used) }, stampDrift(project.folders));
    expect([isKnown(project, TODAY), isKnown(project, '2026-11-30')]).toEqual([true, false]);
  });

  it('is not trusted when a file is as young as the verdict', async () => {
    const project = await createClean();
    const stamp = stampDrift(project.folders);
    const { mtimeMs } = statSync(join(project.root, 'node_modules/.cache/contract/drift.json'));
    expect(isKnownClean(readVerdict(project.root), { ...stamp, latest: mtimeMs }, TODAY)).toBe(false);
  });

  it.each(['', '{', 'null', '[]', '{ "stamp": 1, "until": 2 }', '{ "stamp": "", "until": "9999-12-31" }'])(
    'is unknown when what is remembered is %j',
    async (text) => {
      const project = await createClean();
      writeFileSync(join(project.root, 'node_modules/.cache/contract/drift.json'), text);
      expect(isKnown(project)).toBe(false);
    },
  );

  it('is told by the command as the check itself tells it, in every format', async () => {
    const project = await createClean();
    const ask = (format: string) => runContractCli(['generate', '--check', '--root', project.root, '--format', format]);
    for (const format of ['pretty', 'json', 'github', 'sarif', 'junit']) {
      const known = ask(format);
      writeFileSync(join(project.root, 'node_modules/.cache/contract/drift.json'), '');
      expect(known).toEqual(ask(format));
      expect(known.code).toBe(0);
    }
  });
});

function rewrite(path: string, more: string): void {
  writeFileSync(path, `${readFileSync(path, 'utf8')}${more}`);
}

function swapBytes(path: string): void {
  const { atime, mtime } = statSync(path);
  writeFileSync(path, readFileSync(path, 'utf8').replace('| kilograms |', '| kilogroms |'));
  utimesSync(path, atime, mtime);
}
