// Runs whole processes against each other, in rounds: each once in every round and every time in another place.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { median } from '../figures.ts';

export interface Contender {
  readonly name: string;
  /** Arguments of node; another folder to write into each time, since a file system is slow where files were just removed. */
  readonly args: (fresh: string) => readonly string[];
  readonly folder?: string;
  /** Before each run, outside the measured time. */
  readonly prepare?: (fresh: string) => void;
  /** A check of what the run did; throws if it did not do its work. */
  readonly verify?: (fresh: string) => void;
}

export interface Cost {
  readonly name: string;
  /** Medians of the rounds: milliseconds by the clock and of work, and the most memory in megabytes. */
  readonly wall: number;
  readonly work: number;
  readonly memory: number;
}

const REPORTER = fileURLToPath(new URL('./report-usage.mjs', import.meta.url));

export function compareProcesses(contenders: readonly Contender[], rounds: number, scratch: string): Cost[] {
  const seen = contenders.map(() => [] as Omit<Cost, 'name'>[]);
  for (let round = 0; round < rounds; round += 1)
    for (const [place] of contenders.entries()) {
      const index = (place + round) % contenders.length;
      const contender = contenders[index];
      if (contender === undefined) continue;
      process.stderr.write(`round ${round + 1} of ${rounds}: ${contender.name}\n`);
      seen[index]?.push(runOnce(contender, `${scratch}/${index}-${round}`, `${scratch}/usage.json`));
    }
  return contenders.map(({ name }, index) => {
    const runs = seen[index] ?? [];
    const of = (key: keyof Omit<Cost, 'name'>): number => median(runs.map((run) => run[key]));
    return { name, wall: of('wall'), work: of('work'), memory: of('memory') };
  });
}

function runOnce({ name, args, folder, prepare, verify }: Contender, fresh: string, usage: string): Omit<Cost, 'name'> {
  prepare?.(fresh);
  rmSync(usage, { force: true });
  const start = performance.now();
  const { status, stderr, signal } = spawnSync(process.execPath, ['--import', REPORTER, ...args(fresh)], {
    ...(folder === undefined ? {} : { cwd: folder }),
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, BENCH_USAGE: usage },
  });
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(`${name} ended with ${status ?? signal}: ${stderr.slice(0, 1000)}`);
  verify?.(fresh);
  const { work, memory }: { readonly work: number; readonly memory: number } = JSON.parse(readFileSync(usage, 'utf8'));
  return { wall, work, memory };
}
