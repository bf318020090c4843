// Reads the creates of one purpose from its files, in their order; a file that is missing or does not hold makes the whole purpose damaged.
import * as z from 'zod';
import { WRITER } from '../store/event.ts';
import type { Job } from '../store/job.ts';
import { loadJob } from '../store/job-log.ts';
import { type Broken, unsealRecord } from '../store/seal.ts';
import type { Store } from '../store/store.ts';
import { type Ending, judgeEnding } from './judge-ending.ts';

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
  if ('kind' in records) return damaged(`the folder of the purpose ${key}: ${records.why}`);
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

/** The first place of which the record is gone under which the job was sent; undefined when each is there. */
export async function findLostPlace(store: Store, { id, attempts }: Job): Promise<string | undefined> {
  for (const { key, n } of attempts[0]?.intent.opens ?? []) {
    const records = await store.records.loadPurpose(key);
    const place = 'kind' in records ? undefined : records.opens.find((open) => open.n === n);
    if (place === undefined || readSealed(place.bytes, OPEN)?.job !== id) return `open.${n}.json of ${key}`;
  }
  return undefined;
}

function readSealed<Record>(bytes: Uint8Array | Broken, schema: z.ZodType<Record>): Record | undefined {
  const unsealed = unsealRecord(bytes);
  const parsed = unsealed.kind === 'good' ? schema.safeParse(unsealed.value) : undefined;
  return parsed?.success === true ? parsed.data : undefined;
}

function damaged(why: string): ReadPurpose {
  return { kind: 'damaged', why };
}
