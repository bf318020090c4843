// When each page was changed last, from one run of git log; without git, or outside a checkout, no page has a date.
import { spawnSync } from 'node:child_process';

/** Long enough for any history of a repository of text. */
const MOST_BYTES = 256 * 1024 * 1024;

/** Dates of the newest commit that touched each file, by its path from the root. */
export function readGitDates(repository: string, paths: readonly string[]): Map<string, Date> {
  const args = ['-c', 'core.quotePath=false', 'log', '--format=@%cI', '--name-only', '--no-renames', '--', ...paths];
  const { status, stdout } = spawnSync('git', args, { cwd: repository, encoding: 'utf8', maxBuffer: MOST_BYTES });
  return status === 0 ? parseGitLog(stdout) : new Map();
}

/** The log lists commits from the newest, each as `@date` and the files that it touched. */
export function parseGitLog(log: string): Map<string, Date> {
  const dates = new Map<string, Date>();
  let date = new Date(0);
  for (const line of log.split('\n')) {
    if (line.startsWith('@')) date = new Date(line.slice(1));
    else if (line !== '' && !dates.has(line)) dates.set(line, date);
  }
  return dates;
}
