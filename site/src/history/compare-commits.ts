// Compares the register of two commits by the command that authors use. Its answers are remembered by the commits and by the state of the tool.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { remember } from './cache.ts';
import { type ChangeReport, parseReport, type UnreadableState } from './change-report.ts';

export type CompareCommits = (from: string, to: string) => ChangeReport | UnreadableState;

/** Far more than the changes of one commit fill. */
const MOST_BYTES = 256 * 1024 * 1024;

export function createComparison(repository: string, cache: string): CompareCommits {
  const tool = fingerprintTool(repository);
  return (from, to) => parseReport(remember(cache, `${from}-${to}-${tool}.json`, () => runDiff(repository, from, to)));
}

function runDiff(repository: string, from: string, to: string): string {
  const args = [join(repository, 'generator/cli/main.ts'), 'diff', '--json', '--fail-on', 'none', from, to];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: repository,
    encoding: 'utf8',
    maxBuffer: MOST_BYTES,
  });
  // 1 means that a state cannot be read, which is an answer too.
  if (status !== 0 && status !== 1) throw new Error(`contract diff ${from} ${to} ended with ${status}: ${stderr}`);
  return stdout;
}

/** Another tool may judge the same commits in another way. */
function fingerprintTool(repository: string): string {
  const hash = createHash('sha256');
  for (const file of globSync('generator/**/*.ts', { cwd: repository }).sort())
    hash.update(`${file}\n`).update(readFileSync(join(repository, file)));
  return hash.digest('hex').slice(0, 16);
}
