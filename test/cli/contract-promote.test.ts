// `contract promote` as a person or a pipeline runs it, on copies of whole projects: what it prints, what it writes, and how it ends.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringifyJson } from '../../generator/kernel/json.ts';
import type { UnsealedRunRecord } from '../../generator/kernel/run-record.ts';
import { createParcelProject } from '../vendors/parcel-project.ts';
import { AIR_RUN, sealRun } from '../vendors/parcel-run.ts';
import { createFolder, listPaths, type Project, readText, readTexts, writeText } from '../vendors/project.ts';
import { type CliRun, runContractCli } from '../vendors/run-contract-cli.ts';

function writeRun(project: Project, run: UnsealedRunRecord = AIR_RUN): string {
  writeText(project, 'run.json', `${stringifyJson(sealRun(run), 2)}\n`);
  return join(project.root, 'run.json');
}

/** Calls the command in the folder of the project, as people do. */
function runIn(project: Project, ...args: string[]): CliRun {
  return runContractCli(args, {}, project.root);
}

function applyPatch(project: Project, patch: string): void {
  const git = (args: string[], input = ''): void => {
    const { status, stderr } = spawnSync('git', args, { cwd: project.root, input, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  };
  git(['-c', 'init.defaultBranch=main', 'init', '-q', '.']);
  git(['-c', 'core.autocrlf=false', 'apply', '-'], patch);
}

const REGISTER_FILES = ['register/evidence/runs.md', 'register/hosts.md', 'register/parcel.md'];

describe('contract promote', () => {
  it('rewrites the pages, says what it did and what not, and leaves a register that is clean once it is generated', () => {
    const project = createParcelProject();
    writeRun(project);
    expect(runIn(project, 'generate').code).toBe(0);
    const before = readTexts(join(project.root, 'register'));
    const run = runIn(project, 'promote', 'run.json');
    expect({ code: run.code, stderr: run.stderr }).toEqual({ code: 0, stderr: '' });
    expect(run.stdout).toMatch(/^2024-05-06-air-with-note: 8 changed, 27 not\n/);
    expect(run.stdout).toContain(
      '\n  parcel.create/gift_note  not-evidenced -> live-confirmed  register/parcel.md:58\n',
    );
    expect(run.stdout).toContain('\nnot changed: already live-confirmed\n  parcel.create  register/parcel.md:5\n');
    expect(run.stdout).toContain(`
not changed: the run answers this question; a person closes it
  gap-gift-note  parcel.create/gift_note was not-evidenced  register/parcel.md:218
    | \`gap-gift-note\` | \`parcel.create/gift_note\` | closed by live verification | a run with it | |
wrote register/hosts.md
wrote register/parcel.md
wrote register/evidence/runs.md
next: contract generate
`);
    const after = readTexts(join(project.root, 'register'));
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(
      Object.keys(after)
        .filter((path) => after[path] !== before[path])
        .map((path) => `register/${path}`),
    ).toEqual(REGISTER_FILES);
    expect(runIn(project, 'check').code).toBe(1);
    expect(runIn(project, 'generate').code).toBe(0);
    expect(runIn(project, 'check').code).toBe(0);
  });

  it.each([
    ['LF', (text: string) => text],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['no line end at the end', (text: string) => text.trimEnd()],
  ])('--dry-run prints a patch that makes the same bytes, with %s', (_name, rewrite) => {
    const [project, other] = [createParcelProject(), createParcelProject()];
    for (const each of [project, other]) {
      for (const path of listPaths(join(each.root, 'register')))
        writeText(each, `register/${path}`, rewrite(readText(each, `register/${path}`)));
      writeRun(each);
    }
    const before = readTexts(project.root);
    const dry = runIn(project, 'promote', 'run.json', '--dry-run');
    expect(dry.code).toBe(0);
    expect(dry.stderr).toMatch(/^2024-05-06-air-with-note: 8 changed, 27 not\n/);
    expect(readTexts(project.root)).toEqual(before);
    expect(runIn(other, 'promote', 'run.json').code).toBe(0);
    applyPatch(project, dry.stdout);
    expect(readTexts(join(project.root, 'register'))).toEqual(readTexts(join(other.root, 'register')));
  });

  it('--json says everything to a program', () => {
    const project = createParcelProject();
    writeRun(project);
    const dry = JSON.parse(runIn(project, 'promote', 'run.json', '--json', '--dry-run').stdout);
    const run = runIn(project, 'promote', 'run.json', '--json');
    const said = JSON.parse(run.stdout);
    expect([run.code, run.stderr]).toEqual([0, '']);
    expect(said).toMatchObject({ findings: [], run: '2024-05-06-air-with-note', dryRun: false });
    expect(said.written).toEqual(['register/hosts.md', 'register/parcel.md', 'register/evidence/runs.md']);
    expect(said.changed[0]).toEqual({
      row: 'service.host/base_url',
      from: 'doc-confirmed',
      to: 'live-confirmed',
      place: { file: 'register/hosts.md', line: 13, column: 35, endLine: 13, endColumn: 48 },
    });
    expect(said.unchanged).toContainEqual({
      subject: 'parcel.create#bulk',
      reason: 'unshown',
      detail: 'claim it under confirms if the run shows it',
      place: { file: 'register/parcel.md', line: 113, column: 99, endLine: 113, endColumn: 112 },
    });
    expect(dry).toEqual({ ...said, dryRun: true, written: [] });
  });

  it('twice is refused the second time, and nothing is written', () => {
    const project = createParcelProject();
    writeRun(project);
    runIn(project, 'promote', 'run.json');
    const before = readTexts(project.root);
    expect(runIn(project, 'promote', 'run.json')).toEqual({
      code: 1,
      stdout: `run.json:4:9  PROMOTE-EXISTS  already promoted: 2024-05-06-air-with-note stands in register/evidence/runs.md:15
     4 |   "id": "2024-05-06-air-with-note",
       |         ^^^^^^^^^^^^^^^^^^^^^^^^^^
  found         2024-05-06-air-with-note
  fix           leave it at that; another run needs another id

1 finding
`,
      stderr: '',
    });
    expect(readTexts(project.root)).toEqual(before);
  });

  it.each(['pretty', 'json', 'github', 'sarif', 'junit'])('shows no secret in the format %s', (format) => {
    const project = createParcelProject();
    const secret = 'sk-canarycanarycanary7';
    writeRun(project, {
      ...AIR_RUN,
      request: { ...AIR_RUN.request, body: { gift_note: `key ${secret}`, [secret]: secret } },
    });
    const run = runIn(project, 'promote', 'run.json', '--format', format);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('PROMOTE-SECRET');
    expect(`${run.stdout}${run.stderr}`).not.toContain('canary');
  });

  it.each<readonly [why: string, args: readonly string[], message: string]>([
    ['no file is named', [], 'contract: the file of a run is missing\n'],
    ['there is no such file', ['other.json'], 'contract: there is no file other.json\n'],
    ['it is a folder', ['register'], 'contract: there is no file register\n'],
    ['it is a device', ['/dev/zero'], 'contract: there is no file /dev/zero\n'],
    ['there are two', ['run.json', 'run.json'], 'contract: unexpected argument run.json\n'],
  ])('ends with 2 if %s', (_why, args, message) => {
    const project = createParcelProject();
    writeRun(project);
    const run = runIn(project, 'promote', ...args);
    expect([run.code, run.stdout, run.stderr]).toEqual([2, '', `${message}contract help tells the commands\n`]);
  });

  it('ends with 2 in a folder without a page', () => {
    const project: Project = { ...createParcelProject(), root: createFolder() };
    writeRun(project);
    expect(runIn(project, 'promote', 'run.json')).toMatchObject({ code: 2, stdout: '' });
  });

  it('refuses a file that is too large or no text, without reading on', () => {
    const project = createParcelProject();
    writeFileSync(join(project.root, 'large.json'), Buffer.alloc(5 * 1024 * 1024, 'a'));
    writeFileSync(join(project.root, 'bytes.json'), Buffer.from([0x7b, 0xff, 0x7d]));
    const tell = (file: string): string => runIn(project, 'promote', file).stdout.split('\n')[0] ?? '';
    expect(tell('large.json')).toBe(
      'large.json:1:1  PROMOTE-JSON  the file has 5242880 bytes, a record at most 4194304; leave the media out',
    );
    expect(tell('bytes.json')).toBe('bytes.json:1:1  PROMOTE-JSON  the file holds bytes that are no UTF-8');
  });

  it('refuses a run while the settings name no hosts', () => {
    const project = createParcelProject();
    writeRun(project);
    writeText(project, 'contract.config.json', '{}');
    const run = runIn(project, 'promote', 'run.json');
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('run.json:10:11  PROMOTE-HOST  contract.config.json names no hosts');
    expect(run.stdout).toContain('set hosts in contract.config.json to the address of an enum field');
  });

  it.each<readonly [settings: string, message: string]>([
    ['{ "hosts": 1 }', 'hosts is no text'],
    ['{ "ends": { "succeeded": ["a"] } }', 'ends is no object with the lists succeeded and failed'],
    ['{ "ends": { "succeeded": ["a"], "failed": "b" } }', 'ends is no object with the lists succeeded and failed'],
  ])('ends with 2 at the settings %s', (settings, message) => {
    const project = createParcelProject();
    writeRun(project);
    writeText(project, 'contract.config.json', settings);
    const run = runIn(project, 'promote', 'run.json');
    expect([run.code, run.stderr.split('\n')[0]]).toEqual([2, `contract: contract.config.json: ${message}`]);
  });

  it('takes another folder for the register, and paths with blanks', () => {
    const project = createParcelProject();
    const root = join(createFolder(), 'my project');
    mkdirSync(join(root, 'the register/evidence'), { recursive: true });
    const moved: Project = { ...project, root };
    for (const path of listPaths(join(project.root, 'register')))
      writeText(moved, `the register/${path}`, readText(project, `register/${path}`));
    writeText(moved, 'contract.config.json', readText(project, 'contract.config.json'));
    writeRun(moved);
    const args = ['promote', 'run.json', '--register', 'the register'];
    const dry = runIn(moved, ...args, '--dry-run');
    const before = readTexts(join(root, 'the register'));
    expect(runIn(moved, ...args).code).toBe(0);
    const after = readTexts(join(root, 'the register'));
    for (const [path, text] of Object.entries(before)) writeText(moved, `the register/${path}`, text);
    applyPatch(moved, dry.stdout);
    expect(readTexts(join(root, 'the register'))).toEqual(after);
  });
});
