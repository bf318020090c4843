// The action is run step by step in throw-away repositories: what a pull request is told, how the job ends, and that nothing hostile of it is ever run or believed.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../../generator/run-contract.ts';
import { createFolder, createProject, type Project, replaceText } from '../vendors/project.ts';
import { commitAll, createRepository, git } from '../vendors/repository.ts';
import { runAction } from './run-action.ts';
import { ACTION } from './workflow-files.ts';

const LIST = [
  'api',
  '--paginate',
  'repos/owner/name/issues/7/comments',
  '--jq',
  '.[] | select(.user.type == "Bot" and (.body | startswith("<!-- \\(env.MARKER) -->"))) | .id',
];

/** A clean project with one commit; `folder` is the project below the root of its repository. */
function createCommitted(folder = '.'): {
  readonly project: Project;
  readonly workspace: string;
  readonly base: string;
} {
  const workspace = createFolder();
  const root = join(workspace, folder);
  mkdirSync(root, { recursive: true });
  cpSync(createProject().root, root, { recursive: true });
  const project: Project = { root, folders: { root, register: 'register', output: 'generated' } };
  generate(project.folders);
  createRepository(workspace);
  return { project, workspace, base: commitAll(workspace, 'base') };
}

function commitAllowingNothing(workspace: string): void {
  git(workspace, 'commit', '-q', '--allow-empty', '--no-verify', '-m', 'nothing');
}

function change(project: Project, from: string, to: string): void {
  replaceText(project, 'register/parcel.md', from, to);
  generate(project.folders);
}

describe('the action', () => {
  it('is quiet where nothing changed, and ends well', () => {
    const { workspace, base } = createCommitted();
    const run = runAction({ workspace, baseSha: base });
    expect(run).toMatchObject({ code: 0, outputs: { findings: '0', changes: '0' } });
    expect(run.calls.map(({ args }) => args)).toEqual([LIST]);
    expect(run.summary).toBe(
      `<!-- contract-diff -->\n### Contract: no changes\n\nFrom <code>${base}</code> to <code>the working tree</code>.\n`,
    );
  });

  it('takes a pull request that brings the register: all of it is new, and nothing fails', () => {
    const { workspace } = createCommitted();
    const tree = git(workspace, 'hash-object', '-t', 'tree', '-w', '/dev/null');
    const base = git(workspace, 'commit-tree', '-m', 'before the register', tree);
    const run = runAction({ workspace, baseSha: base });
    expect(run).toMatchObject({ code: 0, outputs: { findings: '0', changes: '0' } });
    expect(run.summary).toContain('### Contract: ');
    expect(run.summary).not.toContain('no changes');
  });

  it('tells a pull request what is breaking, and fails the job after that', () => {
    const { project, workspace, base } = createCommitted();
    change(project, '`range 0.1..70` | live-confirmed', '`range 0.1..50` | live-confirmed');
    commitAll(workspace, 'narrowed');
    const run = runAction({ workspace, baseSha: base });
    expect(run).toMatchObject({ code: 1, failed: 'Tell the result', outputs: { findings: '0', changes: '1' } });
    expect(run.calls.map(({ args }) => args.slice(0, 5))).toEqual([
      LIST,
      ['api', '--silent', '--method', 'POST', 'repos/owner/name/issues/7/comments'],
    ]);
    expect(run.calls[1]?.body).toBe(run.summary);
    expect(run.summary).toMatch(/^<!-- contract-diff -->\n### Contract: 1 breaking\n/);
    expect(run.calls.map(({ token }) => token)).toEqual(['the-token-of-the-job', 'the-token-of-the-job']);
  });

  it('updates the comment that is there, also with the news that nothing changes any more', () => {
    const { workspace, base } = createCommitted();
    const run = runAction({ workspace, baseSha: base, comments: [41, 42], inputs: { token: 'another' } });
    expect(run.code).toBe(0);
    expect(run.calls[1]?.args.slice(0, 5)).toEqual([
      'api',
      '--silent',
      '--method',
      'PATCH',
      'repos/owner/name/issues/comments/41',
    ]);
    expect(run.calls[1]).toMatchObject({ token: 'another', body: run.summary });
  });

  it('compares with the place where the branch left its base, not with what the base did since', () => {
    const { project, workspace, base } = createCommitted();
    git(workspace, 'checkout', '-q', '-b', 'feature');
    commitAllowingNothing(workspace);
    git(workspace, 'checkout', '-q', 'main');
    change(project, '`range 0.1..70` | live-confirmed', '`range 0.1..50` | live-confirmed');
    const tip = commitAll(workspace, 'narrowed on main');
    git(workspace, 'checkout', '-q', 'feature');
    const run = runAction({ workspace, baseSha: tip });
    expect(run.code).toBe(0);
    expect(run.summary).toContain(`### Contract: no changes\n\nFrom <code>${base}</code> `);
  });

  it('compares the merge that a runner checks out with the base in it, not with what the base had done since the event', () => {
    const { project, workspace, base } = createCommitted();
    git(workspace, 'checkout', '-q', '-b', 'feature');
    commitAllowingNothing(workspace);
    const headSha = git(workspace, 'rev-parse', 'HEAD');
    git(workspace, 'checkout', '-q', 'main');
    change(project, '`range 0.1..70` | live-confirmed', '`range 0.1..50` | live-confirmed');
    const tip = commitAll(workspace, 'narrowed on main');
    git(workspace, 'merge', '-q', '--no-ff', '--no-verify', '-m', 'as a runner has it', 'feature');
    const run = runAction({ workspace, baseSha: base, headSha });
    expect(run.code).toBe(0);
    expect(run.summary).toContain(`### Contract: no changes\n\nFrom <code>${tip}</code> `);
  });

  it('annotates what is wrong from the root of the repository, writes SARIF, and says that nothing is compared', () => {
    const { project, workspace, base } = createCommitted('tools/a b');
    replaceText(project, 'register/parcel.md', '| `scales` | `array<number>` |', '| `scales` | `array<numbr>` |');
    commitAll(workspace, 'broken');
    const run = runAction({
      workspace,
      baseSha: base,
      inputs: { root: 'tools/a b', 'sarif-file': 'new folder/out put.sarif' },
    });
    expect(run).toMatchObject({ code: 1, failed: 'Tell the result', outputs: { findings: '1', changes: '1' } });
    expect(run.log).toContain(
      '::error file=tools/a b/register/parcel.md,line=53,endLine=53,col=15,endColumn=27,title=TYPE-UNKNOWN::',
    );
    const sarif = JSON.parse(readFileSync(join(workspace, 'new folder/out put.sarif'), 'utf8'));
    expect(sarif.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'tools/a%20b/register/parcel.md',
    );
    expect(run.summary).toContain('### Contract: not compared\n');
  });

  it('without the right to write, as for a fork, leaves the comparison in the summary and fails for nothing else', () => {
    const { project, workspace, base } = createCommitted();
    change(
      project,
      '| `tier` | `night` | doc',
      '| `tier` | `noon` | doc-confirmed | `vendor-manual-2026` | | |\n| `tier` | `night` | doc',
    );
    const run = runAction({ workspace, baseSha: base, comments: 'denied' });
    expect(run).toMatchObject({ code: 0, outputs: { findings: '0', changes: '0' } });
    expect(run.calls).toHaveLength(1);
    expect(run.log).toContain(
      '::notice title=Contract::the comparison could not be written as a comment; it is in the summary of this job\n',
    );
    expect(run.summary).toContain('### Contract: 1 compatible\n');
  });

  it('writes no comment where none is wanted, and compares with the base that it is given', () => {
    const { project, workspace } = createCommitted();
    git(workspace, 'tag', 'v1');
    change(project, '`range 0.1..70` | live-confirmed', '`range 0.1..50` | live-confirmed');
    const run = runAction({ workspace, inputs: { base: 'v1', 'fail-on': 'none' } });
    expect(run).toMatchObject({ code: 0, calls: [], outputs: { changes: '0' } });
    expect(run.summary).toContain('From <code>v1</code> to <code>the working tree</code>.');
    expect(runAction({ workspace, baseSha: 'HEAD', inputs: { comment: 'false', 'fail-on': 'none' } }).calls).toEqual(
      [],
    );
  });

  it('of a push compares nothing unless it is told with what', () => {
    const { workspace } = createCommitted();
    const run = runAction({ workspace });
    expect(run).toMatchObject({
      code: 0,
      calls: [],
      summary: '',
      outputs: { findings: '0', changes: '', 'comment-file': '' },
    });
    expect(run.log).toContain('nothing to compare with: no base is given, and this is no pull request\n');
  });

  it('in a clone without history says what is missing', () => {
    const { project, workspace, base } = createCommitted();
    change(project, '`range 0.1..70` | live-confirmed', '`range 0.1..50` | live-confirmed');
    commitAll(workspace, 'narrowed');
    const clone = join(createFolder(), 'clone');
    git(workspace, 'clone', '-q', '--depth', '1', `file://${workspace}`, clone);
    const run = runAction({ workspace: clone, baseSha: base });
    expect(run).toMatchObject({ code: 2, failed: 'Compare with the base', calls: [] });
    expect(run.log).toContain(
      `contract: ${base} is no commit of this repository; the clone is shallow: fetch the whole history`,
    );
  });
});

describe('the action and what is hostile', () => {
  let workspace: string;
  let project: Project;
  const NAMES = ['$(touch hacked)', '"; touch hacked; "', '--help', '::error::said'];

  beforeAll(() => {
    ({ workspace, project } = createCommitted());
  });

  it.each(NAMES)('takes a base named %s for a name', (name) => {
    const run = runAction({ workspace, inputs: { base: name } });
    expect(run).toMatchObject({ code: 2, failed: 'Compare with the base', calls: [] });
    expect(run.log).toContain(`contract: ${name} is no commit of this repository;`);
    expect(existsSync(join(workspace, 'hacked'))).toBe(false);
    expect(run.log).not.toMatch(/^::error::said/m);
  });

  it.each(['$(touch hacked)', '-x', '../elsewhere'])('takes a folder named %s for a folder', (root) => {
    const run = runAction({ workspace, inputs: { root } });
    expect(run).toMatchObject({ code: 2, failed: 'Check the register', calls: [] });
    expect(existsSync(join(workspace, 'hacked'))).toBe(false);
  });

  it.each(['../../evil', 'x --> y'])('refuses the marker %s', (marker) => {
    const run = runAction({ workspace, inputs: { marker, base: 'HEAD' } });
    expect(run).toMatchObject({ code: 2, failed: 'Compare with the base', summary: '' });
    expect(run.log).toContain(`contract: ${marker} is no marker;`);
  });

  it('passes cells on as text: no command of the log, no markup of the comment', () => {
    const text = '::error::said `$(touch hacked)` <img src=x> [a](https://evil.example) @everyone';
    git(workspace, 'checkout', '-q', '-b', 'feature/$(touch\u0024IFS`x`hacked);"x"');
    replaceText(project, 'register/parcel.md', '| how the parcel travels |', `| ${text} |`);
    replaceText(project, 'register/parcel.md', '| `scales` | `array<number>` |', '| `scales` | `::warning::x%0A` |');
    const broken = runAction({ workspace, baseSha: 'HEAD' });
    expect(
      broken.log
        .split('\n')
        .filter((line) => line.startsWith('::'))
        .map((line) => line.slice(0, 40)),
    ).toEqual([
      '::error file=register/parcel.md,line=53,',
      '::error title=Contract::the register has',
      '::error title=Contract::the contract cha',
    ]);
    replaceText(project, 'register/parcel.md', '`::warning::x%0A`', '`array<number>`');
    generate(project.folders);
    const run = runAction({ workspace, baseSha: 'HEAD' });
    expect(run.code).toBe(0);
    expect(run.calls[1]?.body).toContain(
      '&#58;&#58;error&#58;&#58;said &#96;&#36;&#40;touch hacked&#41;&#96; &#60;img src=x&#62;',
    );
    expect(existsSync(join(workspace, 'hacked'))).toBe(false);
  });
});

describe('the filter for comments', () => {
  const noJq = spawnSync('jq', ['--version']).status !== 0;

  it.skipIf(noJq)('finds those of a program that begin with the marker', () => {
    const comments = [
      { id: 1, user: { type: 'User' }, body: '<!-- contract-diff -->\nby a person' },
      { id: 2, user: { type: 'Bot' }, body: '<!-- contract-diff-2 -->\nof another use' },
      { id: 3, user: { type: 'Bot' }, body: 'not at its beginning: <!-- contract-diff -->' },
      { id: 4, user: { type: 'Bot' }, body: '<!-- contract-diff -->\n### Contract: 1 breaking' },
    ];
    const env = { ...process.env, MARKER: 'contract-diff' };
    const run = spawnSync('jq', [LIST.at(-1) ?? ''], { input: JSON.stringify(comments), encoding: 'utf8', env });
    expect(run.stdout).toBe('4\n');
  });
});

describe('the installation', () => {
  const install = ACTION.runs.steps[0]?.run ?? '';

  function runInstall(folder: string): { readonly code: number | null; readonly npm: string } {
    const script = `npm() { printf '%s ' "$PWD" npm "$@"; }\n${install}`;
    const run = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
      encoding: 'utf8',
      env: { ...process.env, GITHUB_ACTION_PATH: folder },
    });
    return { code: run.status, npm: run.stdout.trim() };
  }

  it('takes exactly what the lock names, without the workspaces that only tests need, in a folder of its own', () => {
    const folder = join(createFolder(), 'a b');
    mkdirSync(folder);
    expect(runInstall(folder)).toEqual({
      code: 0,
      npm: `${folder} npm ci --no-audit --no-fund --workspaces=false`,
    });
  });

  it('is not done again where it was done', () => {
    const folder = createFolder();
    mkdirSync(join(folder, 'node_modules/@marcbachmann/cel-js'), { recursive: true });
    expect(runInstall(folder)).toEqual({ code: 0, npm: '' });
    rmSync(folder, { recursive: true });
  });
});
