// Says how two stores differ: in a byte of a record, in a record that is missing or new, or in what a job adds up to.
import { isDeepStrictEqual } from 'node:util';
import { loadJob } from '../../store/job-log.ts';
import type { Store } from '../../store/store.ts';
import type { Claims } from './list-claims.ts';

export interface Compared {
  readonly jobs: number;
  readonly events: number;
  readonly approvals: number;
  readonly slots: number;
  readonly purposes: number;
  /** What differs; nothing when the two are equal. */
  readonly differences: readonly string[];
}

export async function compareRecords(one: Store, other: Store, { approvals, purposes }: Claims): Promise<Compared> {
  const differences: string[] = [];
  const tell = (what: string, mine: unknown, theirs: unknown): void => {
    if (!isDeepStrictEqual(toPlain(mine), toPlain(theirs))) differences.push(what);
  };
  const [from, to] = [one.records, other.records];
  const archived = await from.listArchived();
  const active = withoutAll(await from.listJobs(), archived);
  tell('the list of jobs', active, await to.listJobs());
  tell('the list of archived jobs', archived.toSorted(), await to.listArchived());
  let [events, slots] = [0, 0];
  for (const job of [...active, ...archived]) {
    const records = await from.load(job);
    events += 'kind' in records ? 0 : records.length;
    tell(`the events of the job ${job}`, records, await to.load(job));
    tell(`the body of the job ${job}`, await from.loadBody(job), await to.loadBody(job));
    tell(`the state of the job ${job}`, await loadJob(one, job), await loadJob(other, job));
  }
  for (const id of approvals) {
    const taken = await from.loadSlots(id);
    slots += taken === undefined || 'kind' in taken ? 0 : taken.length;
    tell(`the approval ${id}`, await from.loadApproval(id), await to.loadApproval(id));
    tell(`the slots of the approval ${id}`, taken, await to.loadSlots(id));
  }
  for (const key of purposes) tell(`the purpose ${key}`, await from.loadPurpose(key), await to.loadPurpose(key));
  const counts = { approvals: approvals.length, purposes: purposes.length };
  return { jobs: active.length + archived.length, events, slots, ...counts, differences };
}

function withoutAll(jobs: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return jobs.filter((job) => !known.has(job));
}

/** Bytes by their content, whatever kind of array a driver gives. */
function toPlain(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toPlain(each)]));
}
