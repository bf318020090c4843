// `diff` as a person or a pipeline runs it, in real repositories: what it compares, how it ends, and what it says when it cannot.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { printTaxonomy } from '../../generator/diff/taxonomy/print-taxonomy.ts';
import { TAXONOMY } from '../../generator/diff/taxonomy/taxonomy.ts';
import { generate } from '../../generator/run-contract.ts';
import { createFolder, createProject, type Project, readTexts, replaceText, writeText } from '../vendors/project.ts';
import { commitAll, createRepository, git } from '../vendors/repository.ts';
import { type CliRun, runContractCli } from '../vendors/run-contract-cli.ts';

const HINT = 'contract help tells the commands\n';
const NARROWED = `breaking
  register/parcel.md:28:33  parcel.create/weight  Limits narrowed
    - range 0.1..70
    + range 0.1..50
    sent-field-limits-narrowed: values that were good are refused

`;
const FASTER = `editorial
  register/policies.md:6:19  policy:wait  Why changed
    - the service is slow
    + the service is fast
    policy-words-changed: only people read it

`;

/** The parcel register in three states: tag `first`, tag `second` with a word changed, and the working tree with a limit narrowed. */
let project: Project;

function diff(...args: readonly string[]): CliRun {
  return runContractCli(['diff', '--root', project.root, ...args]);
}

beforeAll(() => {
  project = createProject();
  generate(project.folders);
  createRepository(project.root);
  commitAll(project.root, 'first');
  git(project.root, 'tag', 'first');
  replaceText(project, 'register/policies.md', '| the service is slow |', '| the service is fast |');
  generate(project.folders);
  commitAll(project.root, 'second');
  git(project.root, 'tag', 'second');
  replaceText(project, 'register/parcel.md', '`range 0.1..70` | live-confirmed', '`range 0.1..50` | live-confirmed');
});

describe('contract diff', () => {
  it('compares a commit with the working tree, and ends with 1 for what is breaking', () => {
    const before = readTexts(project.root);
    expect(diff('second')).toEqual({
      code: 1,
      stdout: `${NARROWED}1 breaking from second to the working tree; this asks for a major version\n`,
      stderr: '',
    });
    expect(readTexts(project.root)).toEqual(before);
  });

  it('compares two commits, and ends with 0 for what is not breaking', () => {
    expect(diff('first', 'second')).toEqual({
      code: 0,
      stdout: `${FASTER}1 editorial from first to second; this asks for a patch version\n`,
      stderr: '',
    });
  });

  it('from a commit before the register finds everything new, and says why', () => {
    const root = createFolder();
    createRepository(root);
    git(root, 'commit', '-q', '--allow-empty', '--no-verify', '-m', 'before');
    cpSync(join(project.root, 'register'), join(root, 'register'), { recursive: true });
    const { code, stdout, stderr } = runContractCli(['diff', 'HEAD', '--root', root, '--json']);
    const { changes, counts } = JSON.parse(stdout);
    expect([code, stderr]).toEqual([0, 'contract: HEAD has no page below register: all of the working tree is new\n']);
    expect(counts.breaking).toBe(0);
    expect(changes.map(({ code: kind }: { readonly code: string }) => kind)).toContain('operation-added');
  });

  it('says so when nothing changed', () => {
    expect(diff('first', 'first^{tree}')).toEqual({
      code: 0,
      stdout: 'no changes from first to first^{tree}\n',
      stderr: '',
    });
  });

  it.each([
    ['none', 0],
    ['breaking', 0],
    ['compatible', 0],
    ['evidence-only', 0],
    ['editorial', 1],
  ])('--fail-on %s ends an editorial change with %i', (level, code) => {
    expect(diff('first', 'second', '--fail-on', level).code).toBe(code);
  });

  it('--fail-on none ends a breaking change with 0', () => {
    expect(diff('second', '--fail-on', 'none').code).toBe(0);
  });

  it('--json tells everything to a program', () => {
    const { code, stdout } = diff('first', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      from: 'first',
      to: 'the working tree',
      bump: 'major',
      counts: { breaking: 1, compatible: 0, 'evidence-only': 0, editorial: 1 },
      changes: [
        expect.objectContaining({ code: 'sent-field-limits-narrowed', fingerprint: '46d8d90d5383644ba6ff' }),
        expect.objectContaining({ code: 'policy-words-changed', address: 'policy:wait' }),
      ],
    });
  });

  it('--markdown begins with the marker that it was given', () => {
    expect(diff('second', '--markdown').stdout).toMatch(/^<!-- contract-diff -->\n### Contract: 1 breaking\n/);
    expect(diff('second', '--markdown', '--marker', 'other-2').stdout).toMatch(/^<!-- other-2 -->\n/);
  });

  it('--prefix shows places from the root of a repository that has the project in a folder', () => {
    expect(diff('second', '--prefix', 'tools/contract/').stdout).toContain(
      '\n  tools/contract/register/parcel.md:28:33  parcel.create/weight  Limits narrowed\n',
    );
  });

  it('reads the repository of the project also from a hook of another one', () => {
    const elsewhere = join(createRepository(), '.git');
    const run = runContractCli(['diff', '--root', project.root, 'second'], { GIT_DIR: elsewhere });
    expect(run.stdout).toContain('1 breaking from second to the working tree');
  });

  it('--contract compares what was generated, which the working tree has not done again', () => {
    expect(diff('first', '--contract').stdout).toBe(
      `${FASTER}1 editorial from first to the working tree; this asks for a patch version\n`,
    );
    expect(diff('first', 'second', '--contract').stdout).toContain('1 editorial from first to second;');
  });

  it('--codes lists the taxonomy, for people and programs', () => {
    expect(diff('--codes')).toEqual({ code: 0, stdout: printTaxonomy(), stderr: '' });
    expect(JSON.parse(diff('--codes', '--json').stdout)).toEqual(TAXONOMY);
  });
});

describe('contract diff without git', () => {
  it.each([
    ['a folder of pages', 'register'],
    ['a contract.json', 'generated/contract.json'],
    ['a project with settings', '.'],
  ])('compares %s', (_what, path) => {
    const old = createProject();
    writeText(old, 'contract.config.json', '{}');
    generate(old.folders);
    const { code, stdout } = diff('--from', join(old.root, path));
    expect(code).toBe(1);
    expect(stdout).toContain('\n1 breaking, 1 editorial from ');
    expect(stdout).toContain(NARROWED.trimEnd());
  });

  it('compares two paths, relative to where it is called', () => {
    const folder = createFolder();
    for (const [name, from] of [
      ['old', createProject().root],
      ['new', project.root],
    ] as const)
      cpSync(join(from, 'register'), join(folder, name), { recursive: true });
    const run = runContractCli(['diff', '--from', 'old', '--to', './new'], {}, folder);
    expect(run.stdout).toContain('  new/parcel.md:28:33  parcel.create/weight  Limits narrowed\n');
    expect(run.stdout).toContain('\n1 breaking, 1 editorial from old to ./new; this asks for a major version\n');
  });
});

describe('contract diff of a state that does not compile', () => {
  let broken: Project;

  beforeAll(() => {
    broken = createProject();
    generate(broken.folders);
    createRepository(broken.root);
    replaceText(broken, 'register/parcel.md', '| `scales` | `array<number>` |', '| `scales` | `array<numbr>` |');
    commitAll(broken.root, 'broken');
    replaceText(broken, 'register/parcel.md', '`array<numbr>`', '`array<number>`');
  });

  const run = (...args: readonly string[]) => runContractCli(['diff', '--root', broken.root, 'HEAD', ...args]);
  const SAID = 'contract: HEAD does not compile, so nothing is compared; --contract compares the generated contracts\n';

  it('names the state, shows its findings and ends with 1', () => {
    const { code, stdout, stderr } = run();
    expect({ code, stderr }).toEqual({ code: 1, stderr: SAID });
    expect(stdout).toMatch(/^register\/parcel\.md:53:15 {2}TYPE-UNKNOWN {2}/);
    expect(stdout).toContain('\n    53 | | `scales` | `array<numbr>` |');
    expect(stdout).toContain('\n1 finding\n');
  });

  it('tells programs and pull requests the same', () => {
    const json: { state: string; findings: { code: string }[] } = JSON.parse(run('--json').stdout);
    expect([json.state, json.findings.map(({ code }) => code)]).toEqual(['HEAD', ['TYPE-UNKNOWN']]);
    expect(run('--markdown')).toEqual({
      code: 1,
      stdout:
        '<!-- contract-diff -->\n### Contract: not compared\n\nThe register does not compile in <code>HEAD</code>: 1 finding.\n',
      stderr: SAID,
    });
  });

  it('is compared by what was generated', () => {
    expect(run('--contract')).toEqual({ code: 0, stdout: 'no changes from HEAD to the working tree\n', stderr: '' });
  });
});

describe('contract diff called wrongly', () => {
  it.each([
    [[], 'what to compare with is missing; name a commit, branch or tag, or --from PATH'],
    [['--to', 'x'], 'what to compare with is missing; name a commit, branch or tag, or --from PATH'],
    [['a', 'b', 'c'], 'unexpected argument c'],
    [['first', '--from', 'x'], 'commits and paths cannot both be compared; give refs, or --from and --to'],
    [['nope'], 'nope is no commit of this repository; git log and git branch --all show what there is'],
    [['--', '--help'], '--help is no commit of this repository; git log and git branch --all show what there is'],
    [['\u001B[2J'], '\uFFFD[2J is no commit of this repository; git log and git branch --all show what there is'],
    [['first...second'], 'first...second is no commit of this repository; give the two ends as two arguments'],
    [['first', '--fail-on', 'braking'], 'braking is no level; did you mean breaking?'],
    [['first', '--json', '--markdown'], '--json and --markdown cannot both be meant'],
    [
      ['first', '--marker', 'a --> b'],
      'a --> b is no marker; small letters and digits, joined by single hyphens, are expected',
    ],
    [['first', '--prefix', '../x'], '../x is no folder below the root of a repository'],
    [
      ['first', '--register', 'pages'],
      'no markdown page below pages in the working tree; --register names another folder',
    ],
    [['first', '--contract', '--out', 'gen'], 'gen/contract.json is not in first'],
    [['--from', 'nowhere'], 'no markdown page below nowhere in nowhere; --register names another folder'],
    [['--from', '/'], '/ is no folder of a register'],
    [
      ['--from', 'package.json'],
      'package.json of package.json cannot be read: $.version is not what this version of the tool writes (Invalid input: expected 1)',
    ],
  ])('with %j says what is wrong and ends with 2', (args, message) => {
    expect(diff(...args)).toEqual({ code: 2, stdout: '', stderr: `contract: ${message}\n${HINT}` });
  });

  it('outside a repository says what else there is', () => {
    const { root } = createProject();
    const run = runContractCli(['diff', 'HEAD', '--root', root]);
    expect(run).toEqual({
      code: 2,
      stdout: '',
      stderr: `contract: git says: not a git repository (or any of the parent directories): .git; two folders are compared with --from and --to\n${HINT}`,
    });
  });

  it('without git says so', () => {
    const empty = join(createFolder(), 'bin');
    mkdirSync(empty);
    const run = runContractCli(['diff', 'HEAD', '--root', project.root], { PATH: empty });
    expect(run.stderr).toBe(`contract: git is not installed; two folders are compared with --from and --to\n${HINT}`);
  });
});
