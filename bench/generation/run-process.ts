// Runs whole processes against each other, in rounds: each once in every round and every time in another place.
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { median } from '../median.ts';

export interface Contender {
  readonly name: string;
  /** Arguments of node; another folder to write into each time, since a file system is slow where files were just removed. */
  readonly args: (fresh: string) => readonly string[];
  readonly folder?: string;
  /** The exit code of a run that did its work; 0 unless told. */
  readonly status?: number;
  /** Before each run, outside the measured time. */
  readonly prepare?: (fresh: string) => void;
  /** Whether the run did its work; some tools tell of a failure and end with 0. */
  readonly verify?: (fresh: string) => boolean;
}

export interface Measured {
  readonly kind: 'measured';
  readonly name: string;
  /** Medians of the rounds: milliseconds by the clock and of work, and the most memory in megabytes. */
  readonly wall: number;
  readonly work: number;
  readonly memory: number;
}

/** A contender that could not do the work in the time or the memory that it had; it is not asked again. */
export interface Stopped {
  readonly kind: 'stopped';
  readonly name: string;
  readonly why: string;
}

export type Cost = Measured | Stopped;
type Usage = Pick<Measured, 'wall' | 'work' | 'memory'>;
type Run = { readonly kind: 'ran'; readonly usage: Usage } | { readonly kind: 'stopped'; readonly why: string };

export interface Rounds {
  readonly rounds: number;
  readonly scratch: string;
  /** Seconds that one run may take. */
  readonly limit: number;
}

const REPORTER = fileURLToPath(new URL('./report-usage.mjs', import.meta.url));

export function compareProcesses(contenders: readonly Contender[], { rounds, scratch, limit }: Rounds): Cost[] {
  const seen = contenders.map(() => [] as Usage[]);
  const stopped = new Map<number, string>();
  for (let round = 0; round < rounds; round += 1)
    for (const [place] of contenders.entries()) {
      const index = (place + round) % contenders.length;
      const contender = contenders[index];
      if (contender === undefined || stopped.has(index)) continue;
      process.stderr.write(`round ${round + 1} of ${rounds}: ${contender.name}`);
      const run = runOnce(contender, `${scratch}/${index}-${round}`, `${scratch}/usage.json`, limit);
      if (run.kind === 'stopped') stopped.set(index, run.why);
      else seen[index]?.push(run.usage);
      process.stderr.write(run.kind === 'stopped' ? `, ${run.why}\n` : `, ${(run.usage.wall / 1000).toFixed(1)} s\n`);
    }
  return contenders.map(({ name }, index): Cost => {
    const why = stopped.get(index);
    if (why !== undefined) return { kind: 'stopped', name, why };
    const runs = seen[index] ?? [];
    const of = (key: keyof Usage): number => median(runs.map((run) => run[key]));
    return { kind: 'measured', name, wall: of('wall'), work: of('work'), memory: of('memory') };
  });
}

function runOnce(contender: Contender, fresh: string, usageFile: string, limit: number): Run {
  const { args, folder, status: wanted = 0, prepare, verify } = contender;
  prepare?.(fresh);
  rmSync(usageFile, { force: true });
  const start = performance.now();
  const { status, stderr, signal } = spawnSync(process.execPath, ['--import', REPORTER, ...args(fresh)], {
    ...(folder === undefined ? {} : { cwd: folder }),
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: limit * 1000,
    killSignal: 'SIGKILL',
    maxBuffer: 64 * 2 ** 20,
    env: { ...process.env, BENCH_USAGE: usageFile },
  });
  const wall = performance.now() - start;
  if (wall >= limit * 1000) return { kind: 'stopped', why: `killed after ${limit} s` };
  if (status !== wanted) return { kind: 'stopped', why: `ended with ${status ?? signal}: ${readComplaint(stderr)}` };
  if (verify?.(fresh) === false) return { kind: 'stopped', why: 'wrote nothing' };
  const { work, memory }: Omit<Usage, 'wall'> = JSON.parse(readFileSync(usageFile, 'utf8'));
  return { kind: 'ran', usage: { wall, work, memory } };
}

/** Of a process that failed, the line that says why: node prints its stack and its version below. */
function readComplaint(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  const told = lines.find((line) => /FATAL ERROR|^\w*Error\b/.test(line)) ?? lines.at(-1) ?? 'without a word';
  return told.slice(0, 120);
}
