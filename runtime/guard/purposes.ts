// The creates of one purpose, one file each, opened exclusively and in order: one at a time, and none after the first success.
import * as z from 'zod';
import { WRITER } from '../store/event.ts';
import type { Job } from '../store/job.ts';
import { loadJob } from '../store/job-log.ts';
import { unsealRecord } from '../store/seal.ts';
import { nameTime, type Store, seal } from '../store/store.ts';
import { type Ending, judgeEnding, stopsBody, stopsPurpose } from './judge-ending.ts';
import type { CountedKey } from './purpose-keys.ts';
import type { Refusal, RefusalCode } from './refusal.ts';

const OPEN = z.strictObject({
  v: z.literal(1),
  key: z.string(),
  what: z.enum(['purpose', 'body', 'external-id']),
  n: z.int().min(1),
  job: z.string(),
  at: z.string(),
  by: WRITER,
  sha256: z.string(),
});

const CLOSED = z.strictObject({
  v: z.literal(1),
  key: z.string(),
  job: z.string(),
  at: z.string(),
  by: WRITER,
  sha256: z.string(),
});

export interface OpenedCreate {
  readonly job: Job;
  readonly ending: Ending;
}

export interface PurposeRecord {
  readonly kind: 'good';
  /** In the order of opening. */
  readonly opens: readonly OpenedCreate[];
  /** Job of the first success. */
  readonly closedBy: string | undefined;
}

export type ReadPurpose = PurposeRecord | { readonly kind: 'damaged'; readonly why: string };

export async function readPurpose(store: Store, key: string): Promise<ReadPurpose> {
  const records = await store.records.loadPurpose(key);
  const opens: OpenedCreate[] = [];
  for (const { n, bytes } of records.opens) {
    if (n !== opens.length + 1) return damaged(`open.${opens.length + 1}.json of the purpose ${key} is missing`);
    const open = readSealed(bytes, OPEN);
    if (open === undefined || open.n !== n || open.key !== key)
      return damaged(`open.${n}.json of ${key} does not hold`);
    const loaded = await loadJob(store, open.job);
    if (loaded.kind === 'absent') return damaged(`the job ${open.job} of the purpose ${key} is missing`);
    if (loaded.kind === 'corrupt') return damaged(`${loaded.file} of the job ${open.job}: ${loaded.why}`);
    opens.push({ job: loaded.job, ending: judgeEnding(loaded.job) });
  }
  if (records.closed === undefined) return { kind: 'good', opens, closedBy: undefined };
  const closed = readSealed(records.closed, CLOSED);
  if (closed === undefined || closed.key !== key) return damaged(`closed.json of ${key} does not hold`);
  return { kind: 'good', opens, closedBy: closed.job };
}

/** Creates that were or may be sent. */
export function countCreates({ opens }: PurposeRecord): number {
  return opens.filter(({ ending }) => ending.kind !== 'unsent').length;
}

/** Why no further create may be opened under this key. Everything it looks at stays true once it is: endings do not change any more. */
export function findClosed(record: PurposeRecord, { what, before, most }: CountedKey): Refusal[] {
  const counted = record.opens.filter(({ ending }) => ending.kind !== 'unsent');
  const name = NAMES[what];
  if (counted.length < before)
    return [
      refuse('store-damaged', `the approval knew of ${before} creates of ${name}, and ${counted.length} are recorded`),
    ];
  const refusals: Refusal[] = [];
  for (const { job, ending } of counted)
    if (ending.kind === 'open') refusals.push(refuse('purpose-open', `the job ${job.id} of ${name} ${ending.why}`));
  const granted = counted.slice(before);
  const success = granted.find(({ ending }) => ending.kind === 'succeeded')?.job.id;
  const known = counted.slice(0, before).some(({ job }) => job.id === record.closedBy);
  const closedBy = success ?? (known ? undefined : record.closedBy);
  if (closedBy !== undefined)
    refusals.push(
      refuse(
        'purpose-closed',
        `${name} has its success, the job ${closedBy}: fetch it; one more is a new approval`,
        'first-success',
      ),
    );
  const stops = what === 'purpose' ? stopsPurpose : stopsBody;
  const stopped = granted.find(({ ending }) => stops(ending))?.job;
  if (stopped !== undefined)
    refusals.push(
      refuse(
        'purpose-stopped',
        `${name} was answered by the job ${stopped.id} (${stopped.why ?? ''}): mend it, and ask for a new approval`,
      ),
    );
  if (granted.length >= most)
    refusals.push(
      refuse(
        what === 'purpose' ? 'purpose-used' : what === 'body' ? 'same-body' : 'external-id',
        `${counted.length} creates of ${name} are recorded, and ${before + most} are allowed; more need a new approval that says so`,
        'creates-for-each-purpose',
      ),
    );
  return refusals;
}

export type OpenPurpose =
  | { readonly kind: 'opened'; readonly n: number }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/** Opens the next number, or finds the one that this job has already. Of two that want the same number one looks again. */
export async function openPurpose(store: Store, counted: CountedKey, job: string): Promise<OpenPurpose> {
  for (;;) {
    const record = await readPurpose(store, counted.key);
    if (record.kind === 'damaged') return { kind: 'refused', refusals: [refuse('store-damaged', record.why)] };
    const own = record.opens.findIndex((open) => open.job.id === job);
    if (own >= 0) return { kind: 'opened', n: own + 1 };
    const refusals = findClosed(record, counted);
    if (refusals.length > 0) return { kind: 'refused', refusals };
    const n = record.opens.length + 1;
    const open = { v: 1, key: counted.key, what: counted.what, n, job, at: nameTime(store), by: store.writer };
    if ((await store.records.openPurpose(counted.key, n, seal(store, open))) === 'ok') return { kind: 'opened', n };
  }
}

/** The first success closes; a later one finds it closed. */
export async function closePurpose(store: Store, key: string, job: string): Promise<void> {
  const record = { v: 1, key, job, at: nameTime(store), by: store.writer };
  await store.records.closePurpose(key, seal(store, record));
}

const NAMES = { purpose: 'this purpose', body: 'this very body', 'external-id': 'this external id' } as const;

function readSealed<Record>(bytes: Uint8Array, schema: z.ZodType<Record>): Record | undefined {
  const unsealed = unsealRecord(bytes);
  const parsed = unsealed.kind === 'good' ? schema.safeParse(unsealed.value) : undefined;
  return parsed?.success === true ? parsed.data : undefined;
}

function damaged(why: string): ReadPurpose {
  return { kind: 'damaged', why };
}

function refuse(code: RefusalCode, message: string, policy?: string): Refusal {
  return { code, message, ...(policy === undefined ? {} : { row: `register/policies.md policy:${policy}` }) };
}
