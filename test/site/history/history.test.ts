// The history of a real repository: commits that touch the register, what each changed by the real command, and what the contract held after it.
import { cpSync, existsSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../../../generator/run-contract.ts';
import { parseCommits, readCommits } from '../../../site/src/history/commits.ts';
import { createComparison } from '../../../site/src/history/compare-commits.ts';
import { countContract, countStates } from '../../../site/src/history/count-states.ts';
import { walkHistory } from '../../../site/src/history/walk-history.ts';
import { readContract } from '../../vendors/contracts.ts';
import {
  createFolder,
  createProject,
  type Project,
  REPOSITORY,
  replaceText,
  writeText,
} from '../../vendors/project.ts';
import { commitAll, createRepository, git } from '../../vendors/repository.ts';

let project: Project;
let cache: string;

beforeAll(() => {
  project = createProject();
  cache = join(createFolder(), 'cache');
  // The command of the repository, which the site starts as a process.
  cpSync(join(REPOSITORY, 'generator'), join(project.root, 'generator'), { recursive: true });
  symlinkSync(join(REPOSITORY, 'node_modules'), join(project.root, 'node_modules'));
  writeText(project, '.gitignore', 'node_modules\ngenerator\n');
  createRepository(project.root);
  generate(project.folders);
  commitAll(project.root, 'The register');
  replaceText(project, 'register/parcel.md', '`range 0.1..70` | live-confirmed', '`range 0.1..50` | live-confirmed');
  generate(project.folders);
  commitAll(project.root, 'Lighter parcels');
  git(project.root, 'tag', 'v2.0.0');
  writeText(project, 'notes.txt', 'nothing about the register\n');
  commitAll(project.root, 'Notes');
});

function readLog(most = 10) {
  const log = readCommits(project.root, 'register', most);
  if (log.kind === 'none') throw new Error(log.why);
  return log;
}

describe('commits', () => {
  it('are those that touch the register, the newest first, with the releases on them', () => {
    const { commits, isShallow, isCut } = readLog();
    expect(commits.map(({ subject, tags }) => ({ subject, tags }))).toEqual([
      { subject: 'Lighter parcels', tags: ['v2.0.0'] },
      { subject: 'The register', tags: [] },
    ]);
    expect({ isShallow, isCut }).toEqual({ isShallow: false, isCut: false });
  });

  it('are no more than asked for, and it is said that there are more', () => {
    const { commits, isCut } = readLog(1);
    expect([commits.length, isCut]).toEqual([1, true]);
  });

  it('are none outside of git, and it is said why', () => {
    const folder = createFolder();
    expect(readCommits(folder, 'register', 10)).toEqual({
      kind: 'none',
      why: 'the site was built outside a git checkout',
    });
    createRepository(folder);
    expect(readCommits(folder, 'register', 10)).toEqual({
      kind: 'none',
      why: 'no commit of this checkout touches register/',
    });
  });

  it('of a shallow clone are known to be a part', () => {
    const clone = join(createFolder(), 'clone');
    git(project.root, 'clone', '-q', '--depth', '2', `file://${project.root}`, clone);
    expect(readCommits(clone, 'register', 10)).toMatchObject({ kind: 'known', isShallow: true });
  });

  it('keep what stands in a subject, and those that merge are called by what they merged', () => {
    const log = [
      [
        'a1',
        '2026-02-03T10:00:00Z',
        'HEAD -> refs/heads/main, tag: refs/tags/v1, tag: refs/tags/b,c',
        'x, <b>',
        'more\n',
      ],
      ['a2', '2026-02-03T09:00:00Z', '', 'Merge pull request #7 from a/b', '\nHeavier parcels\n\nfor all\n'],
      ['a3', '2026-02-03T08:00:00Z', '', "Merge branch 'b'", ''],
    ];
    const text = log.map((fields) => `${fields.join('\x1f')}\x1e\n`).join('');
    expect(parseCommits(text)).toEqual([
      { hash: 'a1', date: '2026-02-03T10:00:00Z', subject: 'x, <b>', tags: ['v1', 'b,c'] },
      { hash: 'a2', date: '2026-02-03T09:00:00Z', subject: 'Heavier parcels', tags: [] },
      { hash: 'a3', date: '2026-02-03T08:00:00Z', subject: "Merge branch 'b'", tags: [] },
    ]);
  });
});

describe('what a commit changed', () => {
  it('is what the command says, with its words', async () => {
    const { commits } = readLog();
    const { steps } = await walkHistory(commits, createComparison(project.root, cache));
    expect(
      steps.map(({ to, report }) => [
        to.subject,
        report.changes.map(({ level, address, title }) => [level, address, title]),
      ]),
    ).toEqual([['Lighter parcels', [['breaking', 'parcel.create/weight', 'Limits narrowed']]]]);
  });

  it('is remembered, so that the command is run once', async () => {
    const [to, from] = readLog().commits;
    const compare = createComparison(project.root, cache);
    await compare(from?.hash ?? '', to?.hash ?? '');
    const [file, ...others] = readdirSync(cache).filter((name) => name.startsWith(`${from?.hash}-${to?.hash}`));
    expect(others).toEqual([]);
    writeFileSync(join(cache, file ?? ''), '{"bump":"none","changes":[]}');
    expect(await compare(from?.hash ?? '', to?.hash ?? '')).toEqual({ bump: 'none', changes: [] });
  });

  it('is unknown where a state cannot be read, which names the state', async () => {
    replaceText(project, 'register/parcel.md', '| Operation | Method |', '| Operation | Verb |');
    const broken = commitAll(project.root, 'Broken');
    const { commits } = readLog();
    const compare = createComparison(project.root, cache);
    expect(await compare(commits[1]?.hash ?? '', broken)).toEqual({ unreadable: broken });
    git(project.root, 'reset', '-q', '--hard', 'HEAD~1');
  });

  it('is unknown where the register is gone, and everything where there was none before', async () => {
    const [good] = readLog().commits;
    git(project.root, 'rm', '-r', '-q', 'register');
    const empty = commitAll(project.root, 'Gone');
    const compare = createComparison(project.root, cache);
    expect(await compare(good?.hash ?? '', empty)).toEqual({ unreadable: empty });
    expect(await compare(empty, good?.hash ?? '')).toMatchObject({ bump: 'minor' });
    git(project.root, 'reset', '-q', '--hard', 'HEAD~1');
  });
});

describe('what the contract held', () => {
  it('is counted for each commit, the oldest first', async () => {
    const { commits } = readLog();
    const counts = await countStates(project.root, commits, cache);
    expect(counts.map(({ commit, statuses }) => [commit.subject, statuses])).toEqual([
      ['The register', { 'live-confirmed': 21, 'doc-confirmed': 121, 'not-evidenced': 7 }],
      ['Lighter parcels', { 'live-confirmed': 21, 'doc-confirmed': 121, 'not-evidenced': 7 }],
    ]);
    expect(counts[0]?.gaps).toEqual({
      open: 5,
      'approval-gated': 1,
      'closed by documentation': 1,
      'closed by live verification': 1,
      'closed as not evidenced': 1,
      'closed as out of scope': 1,
    });
    expect(existsSync(join(cache, `${commits[0]?.hash}-counts.json`))).toBe(true);
  });

  it('is the same from the model and from any older form of it', () => {
    const model = readContract('parcel');
    const older = {
      deep: { operations: model.operations, errors: model.errors },
      units: model.units,
      gaps: [null, { state: 'gone' }],
    };
    expect(countContract(older).statuses).toEqual(countContract(model).statuses);
    expect(Object.values(countContract(older).gaps)).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
