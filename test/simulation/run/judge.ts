// Holds the records on the disk against the emulator's own ledger, once everything has come to rest.
import { createGuard } from '../../../runtime/guard/create-guard.ts';
import type { LedgerEntry } from '../../../runtime/guard/ledger.ts';
import { createSimulatedDisk } from '../disk/simulated-disk.ts';
import { listFiles } from '../disk/tree.ts';
import { API_KEY } from '../service/simulated-service.ts';
import type { Moment } from './moment.ts';
import { type Ended, HOME } from './run-process.ts';

export interface Judgement {
  /** What was promised and is not so; empty if all is well. */
  readonly broken: readonly string[];
  readonly billed: number;
  /** Jobs that wait for a person. */
  readonly attention: number;
}

const AT_REST = new Set(['downloading', 'done', 'failed', 'cancelled', 'needs_attention']);

/** One create was wanted, however often it was asked for. */
const WANTED = 1;

export async function judge({ moment, ledger }: Pick<Ended, 'moment' | 'ledger'>): Promise<Judgement> {
  const { tree, told } = moment;
  const jobs = await readJobs(moment);
  const creates = ledger.filter(({ bills }) => bills);
  const accepted = creates.filter(({ outcome }) => outcome === 'accepted');
  const found = new Set(jobs.map(({ taskId }) => taskId));
  const paths = new Set([...listFiles(tree)].map(({ path }) => path));
  const slots = [...paths].filter((path) => /\/slots\/\d{4}\.json$/.test(path));
  const broken: string[] = [];
  if (accepted.length > WANTED) broken.push(`I1: ${accepted.length} creates were billed, ${WANTED} was wanted`);
  for (const { taskId } of accepted) if (!found.has(taskId)) broken.push(`I2: the task ${taskId} is in no record`);
  for (const id of told.taskIds) if (!found.has(id)) broken.push(`I2: a caller was told of ${id}; it is in no record`);
  const ids = creates.filter(({ outcome }) => outcome !== 'refused').map((entry) => entry.externalTaskId);
  if (new Set(ids).size < ids.length) broken.push(`I3: an external id was sent twice: ${ids.join(', ')}`);
  if (accepted.length > slots.length) broken.push(`I4: ${accepted.length} creates and ${slots.length} slots`);
  for (const { job, attempts } of jobs)
    for (const { key, n } of attempts[0]?.intent.opens ?? [])
      if (!paths.has(`${HOME}/purposes/${key}/open.${n}.json`))
        broken.push(`I4: ${job} may have been sent, and open.${n} of ${key} is gone`);
  for (const { path, file } of listFiles(tree))
    if (Buffer.from(file.bytes).includes(API_KEY)) broken.push(`I6: the key stands in ${path}`);
  for (const { method, path, bills } of ledger)
    if (method === 'POST' && !bills) broken.push(`I7: ${path} was posted to`);
  for (const { job, state } of jobs) if (!AT_REST.has(state)) broken.push(`I8: ${job} is still ${state}`);
  const attention = jobs.filter(({ state }) => state === 'needs_attention').length;
  return { broken, billed: accepted.length, attention };
}

async function readJobs({ tree, now }: Moment): Promise<readonly LedgerEntry[]> {
  const disk = createSimulatedDisk(tree, () => undefined);
  const clock = { now: () => now, monotonic: () => 0 };
  const guard = createGuard({ home: HOME, disk, clock, writer: { host: 'host', boot: 'boot', pid: 0, pidStart: '1' } });
  const jobs: LedgerEntry[] = [];
  for await (const line of guard.ledger()) if (line.kind === 'entry') jobs.push(line);
  return jobs;
}
