// Reads and appends the events of a job. Reading is strict: what is not exactly as it was written is corrupt, is kept for a person, and is never repaired.

import { describeRecord, type RecordProblem } from '../../generated/kernel/describe-record.ts';
import { parseJson, stringifyJson } from '../../generated/kernel/json.ts';
import type { EventType, JobEvent, NewEvent, Writer } from './event.ts';
import { EVENT_DATA, EVENT_SCHEMAS, EVENT_TYPES } from './event.ts';
import { fold } from './fold.ts';
import { ImpossibleEvent, type Job } from './job.ts';
import type { NumberedRecord } from './job-store.ts';
import { unsealRecord } from './seal.ts';
import { createId, nameTime, type Store, seal } from './store.ts';
import { isUlid } from './ulid.ts';

export interface CorruptJob {
  readonly kind: 'corrupt';
  readonly job: string;
  /** `e0002.json` */
  readonly file: string;
  readonly why: string;
}

export type Loaded = { readonly kind: 'job'; readonly job: Job } | { readonly kind: 'absent' } | CorruptJob;

/** Of four digits, so that names sort as numbers do. */
const MOST_EVENTS = 9999;

/**
 * A new job, without events.
 * @param after the job that it is to be listed behind
 */
export async function createJob(store: Store, after?: string): Promise<string> {
  const id = createId(store, after);
  if ((await store.records.createJob(id)) === 'conflict')
    throw new Error(`the id ${id} was drawn twice; is the random source sound?`);
  return id;
}

/** Their addresses are asked for later, and the body of a second half is sent with one: without its token an address opens nothing. */
const OPENING: ReadonlySet<EventType> = new Set(['result', 'resolved']);

/** 'conflict' when another process was first: load again and decide again. */
export async function appendEvent(store: Store, job: Job, event: NewEvent): Promise<'ok' | 'conflict'> {
  const seq = job.seq + 1;
  if (seq > MOST_EVENTS) throw new Error(`the job ${job.id} has ${job.seq} events, and no number is left for one more`);
  const addresses = OPENING.has(event.type) ? 'kept' : undefined;
  // What could not be read back must not be written: it would make the whole job unreadable.
  const data = EVENT_DATA[event.type].parse(parseJson(stringifyJson(store.redact(event.data, addresses))));
  const record = { v: 1, seq, job: job.id, type: event.type, at: nameTime(store), by: store.writer, data };
  // Else a loss of power may keep this event and take away the one before, which nobody could read any more.
  if (mayBeUnsafe(job, store.writer)) await store.records.secure({ kind: 'job', job: job.id });
  return store.records.append(job.id, seq, seal(store, record, addresses));
}

/** Another process of this boot may have been killed before it synced its last event, or be about to sync it. */
function mayBeUnsafe({ by }: Job, { boot, pid, pidStart }: Writer): boolean {
  return by !== undefined && by.boot === boot && (by.pid !== pid || by.pidStart !== pidStart);
}

/** What is wrong with the data of an event before it is written: whoever calls from JavaScript may have handed in anything. */
export function findProblems({ type, data }: NewEvent): RecordProblem[] {
  const plain = parseJson(stringifyJson(data));
  const parsed = EVENT_DATA[type].safeParse(plain);
  return parsed.success ? [] : describeRecord(plain, parsed.error.issues);
}

export async function loadJob(store: Store, id: string): Promise<Loaded> {
  if (!isUlid(id)) return { kind: 'absent' };
  const records = await store.records.load(id);
  if ('kind' in records) return { kind: 'corrupt', job: id, file: 'its folder', why: records.why };
  if (records.length === 0) return { kind: 'absent' };
  const events: JobEvent[] = [];
  for (const [index, record] of records.entries()) {
    const read = readEvent(id, index + 1, record);
    if (read.kind === 'corrupt') return keepCorrupt(store, read, record);
    events.push(read.event);
  }
  try {
    return { kind: 'job', job: fold(id, events) };
  } catch (error) {
    if (!(error instanceof ImpossibleEvent)) throw error;
    const last = records.at(-1);
    return keepCorrupt(store, { kind: 'corrupt', job: id, file: nameEvent(last?.n ?? 0), why: error.message }, last);
  }
}

/** Ids of all jobs, oldest first: those that have ended and were put away too. */
export async function listJobs({ records }: Store): Promise<readonly string[]> {
  return [...new Set([...(await records.listArchived()), ...(await records.listJobs())])].sort();
}

type Read = { readonly kind: 'event'; readonly event: JobEvent } | CorruptJob;

function readEvent(job: string, seq: number, { n, bytes }: NumberedRecord): Read {
  const corrupt = (why: string): CorruptJob => ({ kind: 'corrupt', job, file: nameEvent(n), why });
  if (n !== seq) return corrupt(`${nameEvent(seq)} is missing`);
  const unsealed = unsealRecord(bytes);
  if (unsealed.kind === 'broken') return corrupt(unsealed.why);
  const { value } = unsealed;
  const type = EVENT_TYPES.find((known): known is EventType => known === value.type);
  if (type === undefined) return corrupt('the type of the event is unknown');
  const parsed = EVENT_SCHEMAS[type].safeParse(value);
  if (!parsed.success) return corrupt(`the event has another form: ${parsed.error.issues[0]?.path.join('.') ?? ''}`);
  // The schema of this type has just read it.
  const event = parsed.data as JobEvent;
  if (event.seq !== seq) return corrupt(`the event says that it is number ${event.seq}`);
  if (event.job !== job) return corrupt(`the event is of the job ${event.job}`);
  return { kind: 'event', event };
}

/** A copy for a person, made once; the record itself stays where it is. */
async function keepCorrupt(
  { records }: Store,
  corrupt: CorruptJob,
  record: NumberedRecord | undefined,
): Promise<CorruptJob> {
  if (record !== undefined && !('kind' in record.bytes)) await records.quarantine(corrupt.job, record.n, record.bytes);
  return corrupt;
}

function nameEvent(seq: number): string {
  return `e${String(seq).padStart(4, '0')}.json`;
}
