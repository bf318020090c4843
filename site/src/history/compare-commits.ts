// Compares the register of two commits by the command that authors use. Its answers are remembered by the commits and by the state of the tool.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { remember } from './cache.ts';
import { type ChangeReport, parseReport, type UnreadableState } from './change-report.ts';

export type CompareCommits = (from: string, to: string) => Promise<ChangeReport | UnreadableState>;

/** Far more than the changes of one commit fill. */
const MOST_BYTES = 256 * 1024 * 1024;

export function createComparison(repository: string, cache: string): CompareCommits {
  const tool = fingerprintTool(repository);
  return async (from, to) =>
    parseReport(await remember(cache, `${from}-${to}-${tool}.json`, () => runDiff(repository, from, to)));
}

/** As a process that is waited for, so that a server which shows the history goes on answering. */
function runDiff(repository: string, from: string, to: string): Promise<string> {
  const args = [join(repository, 'generator/cli/main.ts'), 'diff', '--json', '--fail-on', 'none', from, to];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { cwd: repository, maxBuffer: MOST_BYTES }, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code;
      // 1 means that a state has errors, 2 that the later one has no register: both are answers. An earlier one without counts as empty.
      if (code === 0 || code === 1) resolve(stdout);
      else if (code === 2) resolve(JSON.stringify({ state: to }));
      else reject(new Error(`contract diff ${from} ${to} ended with ${code}: ${stderr}`));
    });
  });
}

/** Another tool may judge the same commits in another way. */
function fingerprintTool(repository: string): string {
  const hash = createHash('sha256');
  for (const file of globSync('generator/**/*.ts', { cwd: repository }).sort())
    hash.update(`${file}\n`).update(readFileSync(join(repository, file)));
  return hash.digest('hex').slice(0, 16);
}
