// Throw-away git repositories that depend on nothing of whoever runs the tests: no settings, no identity, no hooks.
import { execFileSync } from 'node:child_process';
import { createFolder } from './project.ts';

export function git(root: string, ...args: readonly string[]): string {
  const env = {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'a',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_NAME: 'a',
    GIT_COMMITTER_EMAIL: 'a@example.com',
  };
  return execFileSync('git', ['-C', root, ...args], {
    encoding: 'utf8',
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim();
}

/** An empty repository on the branch main, removed after the tests of the file. */
export function createRepository(root = createFolder()): string {
  git(root, 'init', '-q', '-b', 'main');
  return root;
}

/** Commits the working tree and tells the id. */
export function commitAll(root: string, message: string): string {
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '--no-verify', '-m', message);
  return git(root, 'rev-parse', 'HEAD');
}
