// Reads and appends the events of a job. Reading is strict: what is not exactly as it was written is corrupt, is kept for a person, and is never repaired.

import { parseJson, stringifyJson } from '../../generated/kernel/json.ts';
import { makeDirectoryDurably, syncDirectory } from './create-durably.ts';
import type { EventType, JobEvent, NewEvent, Writer } from './event.ts';
import { EVENT_DATA, EVENT_SCHEMAS, EVENT_TYPES } from './event.ts';
import { fold } from './fold.ts';
import { ImpossibleEvent, type Job } from './job.ts';
import { hashText, unsealRecord } from './seal.ts';
import { createId, nameTime, type Store, writeBytes, writeRecord } from './store.ts';
import { isUlid } from './ulid.ts';
import { unlessForeign } from './unless-foreign.ts';

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

const EVENT_FILE = /^e(\d{4})\.json$/;

/** A new job, without events. */
export async function createJob(store: Store): Promise<string> {
  const id = createId(store);
  const made = await makeDirectoryDurably(store.disk, `${store.home}/jobs`, id);
  if (made === 'exists') throw new Error(`the id ${id} was drawn twice; is the random source sound?`);
  return id;
}

/** 'conflict' when another process was first: load again and decide again. */
export async function appendEvent(store: Store, job: Job, event: NewEvent): Promise<'ok' | 'conflict'> {
  const seq = job.seq + 1;
  if (seq > MOST_EVENTS) throw new Error(`the job ${job.id} has ${job.seq} events, and no number is left for one more`);
  // What could not be read back must not be written: it would make the whole job unreadable.
  const data = EVENT_DATA[event.type].parse(parseJson(stringifyJson(store.redact(event.data))));
  const record = { v: 1, seq, job: job.id, type: event.type, at: nameTime(store), by: store.writer, data };
  const folder = placeJob(store, job.id);
  // Else a loss of power may keep this event and take away the one before, which nobody could read any more.
  if (mayBeUnsafe(job, store.writer)) await syncDirectory(store.disk, folder);
  const made = await writeRecord(store, folder, nameEvent(seq), record);
  return made === 'created' ? 'ok' : 'conflict';
}

/** Another process of this boot may have been killed before it synced its last event, or be about to sync it. */
function mayBeUnsafe({ by }: Job, { boot, pid, pidStart }: Writer): boolean {
  return by !== undefined && by.boot === boot && (by.pid !== pid || by.pidStart !== pidStart);
}

export async function loadJob(store: Store, id: string): Promise<Loaded> {
  if (!isUlid(id)) return { kind: 'absent' };
  const folder = placeJob(store, id);
  const listed = (await unlessForeign(() => store.disk.readDirectory(folder))) ?? [];
  if ('kind' in listed) return { kind: 'corrupt', job: id, file: '', why: `of its folder, ${listed.why}` };
  const names = listed.filter((name) => EVENT_FILE.test(name));
  if (names.length === 0) return { kind: 'absent' };
  const events: JobEvent[] = [];
  for (const [index, name] of names.entries()) {
    const read = await readEvent(store, id, index + 1, name);
    if (read.kind === 'corrupt') return keepCorrupt(store, read);
    events.push(read.event);
  }
  try {
    return { kind: 'job', job: fold(id, events) };
  } catch (error) {
    if (!(error instanceof ImpossibleEvent)) throw error;
    return keepCorrupt(store, { kind: 'corrupt', job: id, file: names.at(-1) ?? '', why: error.message });
  }
}

/** Ids of all jobs, oldest first. */
export async function listJobs(store: Store): Promise<readonly string[]> {
  return ((await store.disk.readDirectory(`${store.home}/jobs`)) ?? []).filter(isUlid);
}

type Read = { readonly kind: 'event'; readonly event: JobEvent } | CorruptJob;

async function readEvent(store: Store, job: string, seq: number, name: string): Promise<Read> {
  const corrupt = (why: string): CorruptJob => ({ kind: 'corrupt', job, file: name, why });
  if (name !== nameEvent(seq)) return corrupt(`${nameEvent(seq)} is missing`);
  const bytes = await unlessForeign(() => store.disk.readFile(`${placeJob(store, job)}/${name}`));
  if (bytes === undefined) return corrupt('the file went away');
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
async function keepCorrupt(store: Store, corrupt: CorruptJob): Promise<CorruptJob> {
  const bytes = await unlessForeign(() => store.disk.readFile(`${placeJob(store, corrupt.job)}/${corrupt.file}`));
  if (bytes === undefined || 'kind' in bytes) return corrupt;
  const folder = `${store.home}/quarantine`;
  await makeDirectoryDurably(store.disk, folder, corrupt.job);
  const digest = hashText(Buffer.from(bytes).toString('base64')).slice(0, 12);
  await writeBytes(store, `${folder}/${corrupt.job}`, `${corrupt.file}.${digest}`, bytes);
  return corrupt;
}

function placeJob({ home }: Store, id: string): string {
  if (!isUlid(id)) throw new Error(`${id} is no id of a job`);
  return `${home}/jobs/${id}`;
}

function nameEvent(seq: number): string {
  return `e${String(seq).padStart(4, '0')}.json`;
}
