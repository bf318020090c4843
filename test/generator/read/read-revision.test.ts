// Files of a commit are read by real git from real repositories, also from odd ones: nothing of a name or a ref may be taken for anything else.
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findTree, readTree } from '../../../generator/read/read-revision.ts';
import { createFolder } from '../../vendors/project.ts';
import { commitAll, createRepository, git } from '../../vendors/repository.ts';

function read(root: string, ref: string, path = 'register'): Record<string, string> | string {
  const found = findTree(root, ref);
  if (typeof found === 'string') return found;
  const texts = readTree(root, found.tree, path, () => true);
  return typeof texts === 'string' ? texts : Object.fromEntries(texts);
}

function createOdd(): string {
  const root = createRepository();
  mkdirSync(join(root, 'register/deep'), { recursive: true });
  mkdirSync(join(root, 'register-other'));
  writeFileSync(join(root, 'register/a.md'), 'a\n');
  writeFileSync(join(root, 'register/deep/odd\nname\t"; rm.md'), 'no line feed');
  writeFileSync(join(root, 'register/empty.md'), '');
  writeFileSync(join(root, 'register/umlaut-ä.md'), 'ä\r\n\0');
  writeFileSync(join(root, 'register-other/b.md'), 'b\n');
  symlinkSync('a.md', join(root, 'register/link.md'));
  commitAll(root, 'odd names');
  return root;
}

describe('the files of a commit', () => {
  const root = createOdd();
  const TEXTS = {
    'register/a.md': 'a\n',
    'register/deep/odd\nname\t"; rm.md': 'no line feed',
    'register/empty.md': '',
    'register/umlaut-ä.md': 'ä\r\n\0',
  };

  it('come with their bytes and their names; links and other folders are left out', () => {
    expect(read(root, 'HEAD')).toEqual(TEXTS);
  });

  it('are the same for a branch, a tag, an id and a tree, and stay when the working tree changes', () => {
    git(root, 'tag', 'v1');
    writeFileSync(join(root, 'register/a.md'), 'changed\n');
    const id = git(root, 'rev-parse', 'HEAD');
    for (const ref of ['main', 'v1', id, id.slice(0, 10), 'HEAD^{tree}']) expect(read(root, ref)).toEqual(TEXTS);
  });

  it('have paths from the folder that was asked for, also deep in a repository', () => {
    const nested = createRepository();
    mkdirSync(join(nested, 'tools/contract/register'), { recursive: true });
    writeFileSync(join(nested, 'tools/contract/register/a.md'), 'nested\n');
    commitAll(nested, 'nested');
    expect(read(join(nested, 'tools/contract'), 'HEAD')).toEqual({ 'register/a.md': 'nested\n' });
  });

  it('are none where the folder is not, and a pattern is no folder', () => {
    expect(read(root, 'HEAD', 'nowhere')).toEqual({});
    expect(read(root, 'HEAD', 'reg*')).toEqual({});
  });
});

describe('a ref', () => {
  const root = createOdd();

  it.each([
    ['nope', 'git log and git branch --all show what there is'],
    ['--all', 'git log and git branch --all show what there is'],
    ['-v', 'git log and git branch --all show what there is'],
    ['HEAD; touch hacked', 'git log and git branch --all show what there is'],
    ['$(touch hacked)', 'git log and git branch --all show what there is'],
    ['', 'git log and git branch --all show what there is'],
    ['HEAD..main', 'give the two ends as two arguments'],
  ])('%j that is no commit is said to be none', (ref, hint) => {
    expect(read(root, ref)).toBe(`${ref} is no commit of this repository; ${hint}`);
  });

  it('outside any repository is explained', () => {
    expect(read(createFolder(), 'HEAD')).toBe(
      'git says: not a git repository (or any of the parent directories): .git; two folders are compared with --from and --to',
    );
  });

  it('that a shallow clone lacks is explained', () => {
    writeFileSync(join(root, 'register/a.md'), 'second\n');
    const first = git(root, 'rev-parse', 'HEAD');
    commitAll(root, 'second');
    const clone = join(createFolder(), 'clone');
    git(root, 'clone', '-q', '--depth', '1', `file://${root}`, clone);
    expect(read(clone, first)).toBe(
      `${first} is no commit of this repository; the clone is shallow: fetch the whole history (git fetch --unshallow, or fetch-depth: 0 in a workflow)`,
    );
    expect(read(clone, 'HEAD')).toMatchObject({ 'register/a.md': 'second\n' });
  });

  it('of a clone without its files is explained, and fetches nothing', () => {
    const clone = join(createFolder(), 'partial');
    git(root, 'config', 'uploadpack.allowFilter', 'true');
    git(root, 'clone', '-q', '--no-checkout', '--filter=blob:none', `file://${root}`, clone);
    git(clone, 'remote', 'set-url', 'origin', 'file:///nowhere');
    expect(read(clone, 'HEAD')).toMatch(/is missing in this clone|^git says: /);
  });
});
