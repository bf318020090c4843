// Holds the records on the disk against the emulator's own ledger, once everything has come to rest.
import { createHash } from 'node:crypto';
import { createGuard } from '../../../runtime/guard/create-guard.ts';
import type { LedgerEntry, LedgerLine } from '../../../runtime/guard/ledger.ts';
import { createSimulatedDisk } from '../disk/simulated-disk.ts';
import { listFiles } from '../disk/tree.ts';
import { API_KEY } from '../service/simulated-service.ts';
import { HOME } from './life.ts';
import type { Moment } from './moment.ts';
import type { Ended } from './run-process.ts';
import type { Story } from './stories.ts';

export interface Judgement {
  /** What was promised and is not so; empty if all is well. */
  readonly broken: readonly string[];
  readonly billed: number;
  /** Jobs that wait for a person. */
  readonly attention: number;
}

type Judged = Pick<Ended, 'moment' | 'ledger' | 'findClip' | 'unsafe'>;

export async function judge(ended: Judged, story: Pick<Story, 'wanted'>): Promise<Judgement> {
  const jobs = await readJobs(ended.moment);
  const creates = ended.ledger.filter(({ bills }) => bills);
  const accepted = creates.filter(({ outcome }) => outcome === 'accepted');
  const files = new Map([...listFiles(ended.moment.tree)].map(({ path, file }) => [path, file.bytes]));
  const broken = [
    ...judgeBills(ended, story, accepted),
    ...judgeTasks(ended, jobs, accepted),
    ...judgeSends(ended, creates),
    ...judgePlaces(jobs, accepted, files),
    ...jobs.flatMap((job) => judgeClips(ended, job, files)),
    ...[...files].flatMap(([path, bytes]) =>
      Buffer.from(bytes).includes(API_KEY) ? `I6: the key stands in ${path}` : [],
    ),
    ...ended.ledger.flatMap(({ method, path, bills }) =>
      method === 'POST' && !bills ? `I7: ${path} was posted to` : [],
    ),
    ...judgeRest(jobs, files),
  ];
  const attention = jobs.filter(({ state }) => state === 'needs_attention').length;
  return { broken, billed: accepted.length, attention };
}

type Ledger = Ended['ledger'];
type Files = ReadonlyMap<string, Uint8Array>;

function judgeBills({ moment }: Judged, { wanted }: Pick<Story, 'wanted'>, accepted: Ledger): string[] {
  const most = wanted + moment.told.resends;
  const broken: string[] = [];
  if (accepted.length > most) broken.push(`I1: ${accepted.length} creates were billed, ${most} were wanted`);
  const operations = new Set(accepted.map(({ operation }) => operation));
  if (accepted.length > operations.size + moment.told.resends) broken.push('I1: one create was billed twice');
  return broken;
}

function judgeTasks({ moment }: Judged, jobs: readonly LedgerEntry[], accepted: Ledger): string[] {
  const found = new Set(jobs.map(({ taskId }) => taskId));
  const known = new Set(jobs.map(({ job }) => job));
  const { taskIds, jobs: taken } = moment.told;
  return [
    ...accepted.flatMap(({ taskId }) => (found.has(taskId) ? [] : `I2: the task ${taskId} is in no record`)),
    ...taskIds.flatMap((id) => (found.has(id) ? [] : `I2: a caller was told of ${id}; it is in no record`)),
    ...taken.flatMap((id) => (known.has(id) ? [] : `I2: a caller was told of the job ${id}; it is gone`)),
  ];
}

function judgeSends({ moment, unsafe }: Judged, creates: Ledger): string[] {
  const ids = creates.filter(({ outcome }) => outcome !== 'refused').map(({ externalTaskId }) => externalTaskId);
  const again = ids.length - new Set(ids).size;
  return again > moment.told.resends
    ? [...unsafe, `I3: an external id was sent twice: ${ids.join(', ')}`]
    : [...unsafe];
}

function judgePlaces(jobs: readonly LedgerEntry[], accepted: Ledger, files: Files): string[] {
  const broken: string[] = [];
  const slots = [...files.keys()].filter((path) => /\/slots\/\d{4}\.json$/.test(path));
  if (accepted.length > slots.length) broken.push(`I4: ${accepted.length} creates and ${slots.length} slots`);
  for (const { job, attempts } of jobs)
    for (const { key, n } of attempts[0]?.intent.opens ?? [])
      if (!files.has(`${HOME}/purposes/${key}/open.${n}.json`))
        broken.push(`I4: ${job} may have been sent, and open.${n} of ${key} is gone`);
  return broken;
}

/** A file that is recorded is there, and is what the service has at its address. */
function judgeClips(
  { findClip }: Judged,
  { job, taskId, result, files: recorded }: LedgerEntry,
  files: Files,
): string[] {
  return recorded.flatMap(({ path, sha256, bytes }, index) => {
    const served = findClip(result?.results[index]?.url ?? '');
    const there = files.get(path);
    if (there === undefined) return `I5: ${path} of ${job} is recorded, and gone`;
    const isServed = served?.taskId === taskId && hash(served?.bytes) === sha256;
    return isServed && hash(there) === sha256 && there.length === bytes
      ? []
      : `I5: ${path} of ${job} is not what was made`;
  });
}

function hash(bytes: Uint8Array | undefined): string {
  return createHash('sha256')
    .update(bytes ?? '')
    .digest('hex');
}

const ENDED: ReadonlySet<LedgerEntry['state']> = new Set(['done', 'failed', 'cancelled']);

function judgeRest(jobs: readonly LedgerEntry[], files: Files): string[] {
  const waiting = new Set(jobs.flatMap(({ job, state }) => (state === 'needs_attention' ? job : [])));
  const bodies = new Set([...files.keys()].map((path) => /([^/]+)\/body\.json$/.exec(path)?.[1]));
  const archived = new Set([...files.keys()].map((path) => /^\/home\/done\/[^/]+\/([^/]+)\/e0001/.exec(path)?.[1]));
  return jobs.flatMap(({ job, state, request: { watch } }) => {
    if (watch !== undefined && !bodies.has(job)) return `I2: the body of ${job} is gone, which was taken in`;
    if (state === 'needs_attention' || waiting.has(watch?.parent ?? '')) return [];
    // Whoever sends a create fetches its clip on their own.
    if (watch === undefined) return ENDED.has(state) || state === 'downloading' ? [] : `I8: ${job} is still ${state}`;
    if (!ENDED.has(state)) return `I8: ${job} is still ${state}`;
    if (files.has(`${HOME}/jobs/${job}/e0001.json`) || !archived.has(job))
      return `I8: ${job} is ${state} and was not put away`;
    return files.has(`${HOME}/logs/${job}.json`) ? [] : `I8: ${job} was put away before its end was told`;
  });
}

async function readJobs(moment: Moment): Promise<readonly LedgerEntry[]> {
  return (await readLines(moment)).filter((line) => line.kind === 'entry');
}

export async function readLines({ tree, now }: Moment): Promise<readonly LedgerLine[]> {
  const disk = createSimulatedDisk(tree, () => undefined);
  const clock = { now: () => now, monotonic: () => 0 };
  const guard = createGuard({ home: HOME, disk, clock, writer: { host: 'host', boot: 'boot', pid: 0, pidStart: '1' } });
  const lines: LedgerLine[] = [];
  for await (const line of guard.ledger()) lines.push(line);
  return lines;
}
