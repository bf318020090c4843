// Many jobs, rounds that are killed all the time, and the book of the service beside ours: what was billed twice, and what was billed and is not recorded.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createFolder } from '../../vendors/project.ts';
import { SCENE } from '../watcher/scenes.ts';
import type { TickTask } from '../watcher/tick-child.ts';
import { openWatch, type WatchKit } from '../watcher/watch-kit.ts';

export interface Killing {
  /** What KLING_STORE says. */
  readonly wanted: string;
  readonly jobs: number;
  /** Rounds at once. */
  readonly workers: number;
  /** Rounds after each other; then they are let live. */
  readonly rounds: number;
  /** At which operation of its store, or so many milliseconds after its beginning, a round dies. */
  readonly death: () => { readonly kind: 'operation' | 'after'; readonly n: number };
}

export interface Killed {
  readonly killed: number;
  readonly accepted: number;
  /** Accepted creates beyond the first of a job. */
  readonly extra: number;
  /** Accepted creates whose task no job knows. */
  readonly unrecorded: number;
  /** How many jobs ended in which state. */
  readonly states: Readonly<Record<string, number>>;
}

const QUICK = { world: { times: { submittedMs: 10_000, processingMs: 20_000 } } };

/** Longer than it takes until an unclear create that is not found is handed to a person. */
const CALM_MINUTES = 25;

export async function runKills({ wanted, jobs, workers, rounds, death }: Killing): Promise<Killed> {
  const kit = await openWatch(QUICK, wanted);
  const ids: string[] = [];
  for (let n = 0; n < jobs; n += 1)
    ids.push(await kit.render({ purpose: `scene ${n}`, body: { ...SCENE, prompt: `scene ${n}` } }));
  let killed = 0;
  for (let round = 0; round < rounds; round += 1) {
    const ends = await Promise.all(Array.from({ length: workers }, () => runRound(kit, wanted, death())));
    killed += ends.filter((end) => end === 'killed').length;
    await goOn(kit);
    await kit.emulator.advance(60_000);
  }
  for (let minute = 0; minute < CALM_MINUTES; minute += 1) {
    await goOn(kit);
    await kit.minutes(1);
  }
  return { killed, ...(await compareBooks(kit, ids)) };
}

/** Two unclear creates within an hour stop all others; a person looks, and lifts it. */
async function goOn({ guard }: WatchKit): Promise<void> {
  if ((await guard.readStop()) !== undefined) await guard.liftStop('mia', 'the processes were killed by a test');
}

async function compareBooks(kit: WatchKit, ids: readonly string[]): Promise<Omit<Killed, 'killed'>> {
  const accepted = kit.emulator.ledger().filter(({ bills, outcome }) => bills && outcome === 'accepted');
  const jobs = await Promise.all(ids.map((id) => kit.job(id)));
  const known = new Set(jobs.map(({ taskId }) => taskId));
  const states: Record<string, number> = {};
  for (const { state } of jobs) states[state] = (states[state] ?? 0) + 1;
  return {
    accepted: accepted.length,
    extra: accepted.length - new Set(accepted.map(({ externalTaskId }) => externalTaskId)).size,
    unrecorded: accepted.filter(({ taskId }) => !known.has(taskId)).length,
    states,
  };
}

const COMPILED = createFolder();

function runRound(
  { home, emulator }: WatchKit,
  records: string,
  { kind, n }: ReturnType<Killing['death']>,
): Promise<'killed' | 'ended'> {
  const task: TickTask = {
    home,
    records,
    key: emulator.credentials.apiKey,
    host: emulator.url,
    now: emulator.now(),
    ...(kind === 'operation' && { dieAt: n }),
  };
  const child = spawn(process.execPath, [join(import.meta.dirname, '../watcher/tick-child.ts'), JSON.stringify(task)], {
    env: { ...process.env, NODE_COMPILE_CACHE: COMPILED },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child.stdout.once('data', () => {
    if (kind === 'after') setTimeout(() => child.kill('SIGKILL'), n);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal === 'SIGKILL') resolve('killed');
      else if (code === 0) resolve('ended');
      else reject(new Error(`the round ended with ${code}`));
    });
  });
}
