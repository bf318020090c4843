// Asks git about the history of the repository; without git, or outside a checkout, every question has no answer.
import { spawnSync } from 'node:child_process';

/** Long enough for any history of a repository of text. */
const MOST_BYTES = 256 * 1024 * 1024;

/** What git printed; undefined if it could not answer. */
export function askGit(repository: string, args: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync('git', ['-c', 'core.quotePath=false', ...args], {
    cwd: repository,
    encoding: 'utf8',
    maxBuffer: MOST_BYTES,
  });
  return status === 0 ? stdout : undefined;
}
