// Goes on with a job after its create: looks up what is unclear, asks for the task, downloads what it made, and has the guard write all of it down. It only reads.
import type { Exchange } from '../../generated/kernel/run-record.ts';
import type { Kling } from '../client/kling.ts';
import type { Guard } from '../guard/guard.ts';
import type { Job } from '../store/job.ts';
import type { Found } from '../tasks/asked.ts';
import { createTasks, type Tasks } from '../tasks/create-tasks.ts';
import type { Task } from '../tasks/task.ts';
import { fetchResults } from './fetch-results.ts';
import { rememberAnswers } from './remember-answer.ts';

export interface Follow {
  readonly guard: Guard;
  readonly kling: Kling;
  /** Ask until the task ends; otherwise once. */
  readonly wait: boolean;
  /** Where results go; nothing is downloaded without it. */
  readonly folder: string | undefined;
  readonly signal: AbortSignal;
  readonly tell: (line: string) => void;
}

export type Followed =
  | {
      readonly kind: 'job';
      readonly job: Job;
      /** The last question about its task, with its answer. */
      readonly question: Exchange | undefined;
      /** What kept it from going on; empty if nothing did. */
      readonly problems: readonly string[];
    }
  | { readonly kind: 'none'; readonly why: string };

/** On the emulator tasks end within seconds; the service is asked as the policy says. */
const EMULATOR_INTERVAL_MS = 200;

export async function followJob(follow: Follow, id: string): Promise<Followed> {
  const { guard } = follow;
  const problems: string[] = [];
  await lookUp(follow, id, problems);
  const first = await loadJob(guard, id);
  if (typeof first === 'string') return { kind: 'none', why: first };
  const { transport, last } = rememberAnswers(follow.kling.wire);
  const tasks = createTasks({ transport, isEmulator: follow.kling.isEmulator });
  const task = first.taskId === undefined ? undefined : await askForTask(follow, tasks, first, problems);
  if (task !== undefined) {
    const changed = await guard.recordTask(id, task);
    if (changed.kind === 'refused') problems.push(changed.why);
  }
  if (task?.status === 'succeeded' && follow.folder !== undefined)
    await fetchResults(follow, tasks, first, task, follow.folder, problems);
  const job = await loadJob(guard, id);
  return typeof job === 'string' ? { kind: 'none', why: job } : { kind: 'job', job, question: last(), problems };
}

async function loadJob(guard: Guard, id: string): Promise<Job | string> {
  const loaded = await guard.job(id);
  if (loaded.kind === 'job') return loaded.job;
  return loaded.kind === 'absent' ? `there is no job ${id}` : `the job ${id} is corrupt: ${loaded.why}`;
}

async function lookUp({ guard, tell }: Follow, id: string, problems: string[]): Promise<void> {
  const loaded = await guard.job(id);
  if (loaded.kind !== 'job' || loaded.job.taskId !== undefined) return;
  const found = await guard.reconcile(id);
  switch (found.kind) {
    case 'adopted':
      return tell(`found by its external id: task ${found.taskId}`);
    case 'settled':
      return;
    case 'early':
      problems.push(`no task yet; ask again in ${Math.ceil(found.againInMs / 1000)} s`);
      return;
    case 'missing':
      problems.push(`no task was found, ${found.misses} times by now; ask again later`);
      return;
    default:
      problems.push(found.why);
  }
}

async function askForTask(follow: Follow, tasks: Tasks, job: Job, problems: string[]): Promise<Task | undefined> {
  const { request, taskId } = job;
  if (request === undefined || taskId === undefined || taskId === '') return undefined;
  const reference = { operation: request.operation, id: taskId };
  const { signal, tell, kling } = follow;
  if (!follow.wait) return readFound(await tasks.find(reference, { signal }), problems);
  const waited = await tasks.wait(reference, {
    signal,
    ...(kling.isEmulator ? { intervalMs: EMULATOR_INTERVAL_MS } : {}),
    onProgress: ({ found, queries }) => {
      if (found.kind === 'found')
        tell(`task ${taskId}: ${found.task.status} (asked ${queries === 1 ? 'once' : `${queries} times`})`);
    },
  });
  if (waited.kind === 'succeeded' || waited.kind === 'failed') return waited.task;
  if (waited.kind === 'aborted' || waited.kind === 'pending')
    problems.push(`the task has not ended; go on with --job ${job.id}`);
  else problems.push(waited.message);
  return waited.kind === 'aborted' || waited.kind === 'pending' ? waited.task : undefined;
}

function readFound(found: Found, problems: string[]): Task | undefined {
  if (found.kind === 'found') return found.task;
  if (found.kind === 'missing' || found.kind === 'refused') problems.push(found.message);
  else if (found.kind === 'unanswered') problems.push(found.why);
  return undefined;
}
