// What the last run left is used only while it can be relied on; whatever happens to it or to the files, all of them are what the register says in the end.
import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileContract } from '../../../generator/compile-contract.ts';
import { LAST_RUN_FILE, readLastRun } from '../../../generator/read/read-last-run.ts';
import { readPages } from '../../../generator/read/read-pages.ts';
import { stampFile } from '../../../generator/read/read-stamp.ts';
import { generate } from '../../../generator/run-contract.ts';
import { recompile } from '../../../generator/warm/recompile.ts';
import { hashText } from '../../../generator/write/manifest.ts';
import {
  createProject,
  type Project,
  REPOSITORY,
  readText,
  readTexts,
  replaceText,
  writeText,
} from '../../vendors/project.ts';
import { runContractCli } from '../../vendors/run-contract-cli.ts';

const TODAY = '2026-11-29';
const EXAMPLES = 'generated/examples/parcel-create.json';

/** A project that was generated twice: now all of its files are known. */
function createKnown(): Project {
  const project = createProject();
  mkdirSync(join(project.root, 'node_modules'));
  generate(project.folders, TODAY, 'last run');
  generate(project.folders, TODAY, 'last run');
  return project;
}

function remember(project: Project) {
  return generate(project.folders, TODAY, 'last run').written;
}

/** What a project of the same register holds that never remembered anything. */
function generateAnew(project: Project): Record<string, string> {
  const other = createProject(join(project.root, 'register'));
  generate(other.folders, TODAY);
  return readTexts(join(other.root, 'generated'));
}

function readGenerated(project: Project): Record<string, string> {
  return readTexts(join(project.root, 'generated'));
}

describe('the last run', () => {
  it('is known with every page and every file that holds what was written', () => {
    const project = createKnown();
    const last = readLastRun(project.folders);
    expect(last?.pages.map(({ file }) => file)).toContain('register/parcel.md');
    const files = Object.keys(readGenerated(project)).filter((path) => path !== 'manifest.json');
    expect([...(last?.intact.keys() ?? [])].sort()).toEqual(files.sort());
  });

  it('spares the files of operations that did not change, as long as they have their stamp', () => {
    const project = createKnown();
    const path = join(project.root, 'generated/types/parcel-event.ts');
    const stamp = readLastRun(project.folders)?.intact.get('types/parcel-event.ts')?.stamp ?? '';
    writeFileSync(path, '// neither printed nor read\n');
    const record = readText(project, LAST_RUN_FILE);
    const body = record.slice(record.indexOf('\n') + 1);
    writeText(project, LAST_RUN_FILE, sign(body.replace(stamp, stampFile(path) ?? '')));
    // Only what is older than the record is trusted.
    utimesSync(join(project.root, LAST_RUN_FILE), new Date(), new Date(Date.now() + 10_000));
    replaceText(project, 'register/changes.md', '| only the tester tries out |', '| only the tester may try out |');
    const files = ['contract.json', 'llms-full.txt', 'openapi.json', 'rules/parcel-replace.ts'];
    expect(remember(project)?.written).toEqual(files);
    expect(readFileSync(path, 'utf8')).toBe('// neither printed nor read\n');
    rmSync(join(project.root, LAST_RUN_FILE));
    expect(remember(project)?.written).toEqual(['types/parcel-event.ts']);
    expect(readGenerated(project)).toEqual(generateAnew(project));
  });

  it.each<readonly [what: string, change: (project: Project) => void]>([
    ['a generated file is edited', (project) => writeText(project, 'generated/client.ts', '// mine\n')],
    ['a generated file has other bytes of the same number, and its old times', (project) => swapBytes(project)],
    ['a generated file is gone', (project) => rmSync(join(project.root, EXAMPLES))],
    ['the contract is edited', (project) => writeText(project, 'generated/contract.json', '{ "version": 1 }')],
    ['the manifest is edited', (project) => writeText(project, 'generated/manifest.json', '{ "files": {} }')],
    ['all of it is gone', (project) => rmSync(join(project.root, 'generated'), { recursive: true })],
  ])('does not hide that %s', (_what, change) => {
    const project = createKnown();
    const before = readGenerated(project);
    change(project);
    remember(project);
    expect(readGenerated(project)).toEqual(before);
  });

  it.each<readonly [what: string, text: (text: string) => string]>([
    ['nothing', () => ''],
    ['half of it', (text) => text.slice(0, text.length / 2)],
    ['no JSON', () => sign('{')],
    ['null', () => sign('null')],
    ['something else', () => sign('{ "setting": 1, "pages": [], "manifest": "", "stamps": {} }')],
    ['pages of another form', (text) => sign(edit(text, /"hasBodies":(?:true|false)/, '"hasBodies":1'))],
    ['the pages of another day', (text) => sign(edit(text, /"hash":"[0-9a-f]+"/g, '"hash":"0"'))],
    ['another setting', (text) => sign(edit(text, /"setting":"[0-9a-f]+"/, '"setting":"0"'))],
    ['other stamps', (text) => sign(edit(text, /"stamps":\{.*\}/, '"stamps":{"__proto__":"0","client.ts":"0"}'))],
    ['an edit that nobody signed', (text) => edit(text, /"hash":"[0-9a-f]+"/, '"hash":"0"')],
  ])('counts for nothing where its record is %s', (_what, change) => {
    const project = createKnown();
    const path = join(project.root, LAST_RUN_FILE);
    writeFileSync(path, change(readFileSync(path, 'utf8')));
    replaceText(project, 'register/parcel.md', '| | kilograms |', '| | kilogrammes |');
    remember(project);
    expect(readGenerated(project)).toEqual(generateAnew(project));
  });

  it('is another one with other settings, and in another folder', () => {
    const project = createKnown();
    expect(readLastRun({ ...project.folders, title: 'Parcels' })).toBeUndefined();
    expect(readLastRun({ ...project.folders, output: 'elsewhere' })).toBeUndefined();
    generate({ ...project.folders, title: 'Parcels' }, TODAY, 'last run');
    expect(readText(project, 'generated/llms.txt')).toContain('# Parcels');
  });

  it('is not left by a run with findings, nor by one that has comments to silence some', () => {
    const project = createKnown();
    const before = readText(project, LAST_RUN_FILE);
    replaceText(project, 'register/parcel.md', '| `weight` | `number` | yes |', '| `weight` | `nubmer` | yes |');
    expect(remember(project)).toBeUndefined();
    expect(readText(project, LAST_RUN_FILE)).toBe(before);
    replaceText(project, 'register/parcel.md', '| `weight` | `nubmer` | yes |', '| `weight` | `number` | yes |');
    const comment = '<!-- contract-ignore GAP-MISSING until=2027-01-31 reason="the carrier is asked" -->';
    writeText(project, 'register/parcel.md', `${readText(project, 'register/parcel.md')}\n${comment}\n\nMore.\n`);
    expect(remember(project)).toBeDefined();
    expect(readText(project, LAST_RUN_FILE)).toBe(before);
  });

  it('is left only where there is a node_modules that can be written', () => {
    const bare = createProject();
    generate(bare.folders, TODAY, 'last run');
    expect(existsSync(join(bare.root, 'node_modules'))).toBe(false);
    const closed = createProject();
    // Not even root may write below a file.
    mkdirSync(join(closed.root, 'node_modules'));
    writeText(closed, 'node_modules/.cache', '');
    expect(remember(closed)?.written).toContain('client.ts');
    const readOnly = createProject();
    mkdirSync(join(readOnly.root, 'node_modules'));
    chmodSync(join(readOnly.root, 'node_modules'), 0o555);
    expect(remember(readOnly)?.written).toContain('client.ts');
  });

  it('may be that of another project behind the same node_modules', () => {
    const project = createKnown();
    const other = createProject();
    symlinkSync(join(project.root, 'node_modules'), join(other.root, 'node_modules'));
    expect(readLastRun(other.folders)).toBeUndefined();
    expect(remember(other)?.written).toContain('client.ts');
    expect(readGenerated(other)).toEqual(readGenerated(project));
  });
});

describe('conditions that are what they were', () => {
  /** Without the row that has all of its operations read with what every page refers to. */
  function createApart(): Project {
    const project = createProject();
    mkdirSync(join(project.root, 'node_modules'));
    replaceText(project, 'register/patterns.md', OLD_CHANGES, '');
    generate(project.folders, TODAY, 'last run');
    return project;
  }

  it.each<readonly [what: string, from: string, to: string, found: readonly string[]]>([
    ['a message is another', '| only the tester tries out |', '| only the tester may |', []],
    ['a field is of another type', '| `by` | `string` | yes |', '| `by` | `integer` | yes |', ['CONDITION-TYPE']],
    ['a field has no default', '| `dry` | `boolean` | no | `false` |', '| `dry` | `boolean` | no | |', []],
    ['one of them is another', 'this.by == "tester"', 'this.to == "tester"', ['CONDITION-NAME']],
  ])('mean what they mean anew when %s', (_what, from, to, found) => {
    const project = createApart();
    const last = readLastRun(project.folders);
    replaceText(project, 'register/changes.md', from, to);
    const pages = readPages(project.root, 'register');
    const again =
      last &&
      recompile(
        last,
        pages,
        pages.map(({ text }) => hashText(text)),
      );
    const anew = compileContract(pages);
    expect(anew.findings.map(({ code }) => code)).toEqual(found);
    expect(again?.model).toEqual(found.length === 0 ? anew.model : undefined);
  });
});

describe('contract generate', () => {
  it('tells the same with what is known and without', () => {
    const project = createKnown();
    const [edited, back] = [' | only the tester may try out |', ' | only the tester tries out |'];
    const run = (...options: readonly string[]) => runContractCli(['generate', '--root', project.root, ...options]);
    replaceText(project, 'register/changes.md', back, edited);
    const known = run();
    replaceText(project, 'register/changes.md', edited, back);
    run();
    replaceText(project, 'register/changes.md', back, edited);
    expect(run('--no-cache')).toEqual(known);
    expect(known).toMatchObject({ code: 0, stderr: '' });
    expect(run('--check', '--no-cache').code).toBe(0);
    expect(run().stdout).toBe('nothing changed\n');
  });
});

describe('several at the same time', () => {
  it('leave what the register says', async () => {
    const project = createKnown();
    replaceText(project, 'register/parcel.md', '| | kilograms |', '| | kilogrammes |');
    const args = [join(REPOSITORY, 'generator/cli/main.ts'), 'generate', '--root', project.root];
    const codes = await Promise.all(Array.from({ length: 4 }, () => runInBackground(args)));
    expect(codes).toEqual([0, 0, 0, 0]);
    const anew = generateAnew(project);
    expect(readGenerated(project)).toEqual(anew);
    remember(project);
    expect(readGenerated(project)).toEqual(anew);
  });
});

function runInBackground(args: readonly string[]): Promise<number | null> {
  return new Promise((resolve, reject) => {
    spawn(process.execPath, args, { stdio: 'ignore' }).on('error', reject).on('close', resolve);
  });
}

const OLD_CHANGES = '| `old-changes` | `parcel.change` | | it is near its end | `parcel.replace` | 2026 |\n';

/** A record as it is stored: behind the hash of its text. */
function sign(body: string): string {
  return `${hashText(body)}\n${body}`;
}

/** The body of a record with something else in it. */
function edit(text: string, from: RegExp, to: string): string {
  const body = text.slice(text.indexOf('\n') + 1);
  const edited = body.replace(from, to);
  if (edited === body) throw new Error(`${from} is not in the record`);
  return edited;
}

function swapBytes(project: Project): void {
  const path = join(project.root, EXAMPLES);
  const { atime, mtime } = statSync(path);
  writeFileSync(path, readFileSync(path, 'utf8').replace('"valid"', '"dilav"'));
  utimesSync(path, atime, mtime);
}
