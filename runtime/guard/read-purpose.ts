// Reads the creates of one purpose from its files, in their order; a file that is missing or does not hold makes the whole purpose damaged.
import * as z from 'zod';
import { WRITER } from '../store/event.ts';
import type { Job } from '../store/job.ts';
import { loadJob } from '../store/job-log.ts';
import { unsealRecord } from '../store/seal.ts';
import type { Store } from '../store/store.ts';
import { unlessForeign } from '../store/unless-foreign.ts';
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

const OPEN_FILE = /^open\.(\d+)\.json$/;
export const CLOSED_FILE = 'closed.json';

export async function readPurpose(store: Store, key: string): Promise<ReadPurpose> {
  const names = (await unlessForeign(() => store.disk.readDirectory(placePurpose(store, key)))) ?? [];
  if ('kind' in names) return damaged(`the folder of the purpose ${key}: ${names.why}`);
  const numbers = names.flatMap((name) => Number(OPEN_FILE.exec(name)?.[1] ?? Number.NaN)).filter(Number.isInteger);
  const opens: OpenedCreate[] = [];
  for (const n of numbers.sort((one, other) => one - other)) {
    if (n !== opens.length + 1) return damaged(`open.${opens.length + 1}.json of the purpose ${key} is missing`);
    const open = await readSealed(store, key, `open.${n}.json`, OPEN);
    if (open === undefined || open.n !== n || open.key !== key)
      return damaged(`open.${n}.json of ${key} does not hold`);
    const loaded = await loadJob(store, open.job);
    if (loaded.kind === 'absent') return damaged(`the job ${open.job} of the purpose ${key} is missing`);
    if (loaded.kind === 'corrupt') return damaged(`${loaded.file} of the job ${open.job}: ${loaded.why}`);
    opens.push({ job: loaded.job, ending: judgeEnding(loaded.job) });
  }
  if (!names.includes(CLOSED_FILE)) return { kind: 'good', opens, closedBy: undefined };
  const closed = await readSealed(store, key, CLOSED_FILE, CLOSED);
  if (closed === undefined || closed.key !== key) return damaged(`closed.json of ${key} does not hold`);
  return { kind: 'good', opens, closedBy: closed.job };
}

/** The first place of which the record is gone under which the job was sent; undefined when each is there. */
export async function findLostPlace(store: Store, { id, attempts }: Job): Promise<string | undefined> {
  for (const { key, n } of attempts[0]?.intent.opens ?? []) {
    const name = `open.${n}.json`;
    if ((await readSealed(store, key, name, OPEN))?.job !== id) return `${name} of ${key}`;
  }
  return undefined;
}

export function placePurpose({ home }: Store, key: string): string {
  if (!/^[0-9a-f]{64}$/.test(key)) throw new Error('this is no key of a purpose');
  return `${home}/purposes/${key}`;
}

async function readSealed<Record>(
  store: Store,
  key: string,
  name: string,
  schema: z.ZodType<Record>,
): Promise<Record | undefined> {
  const bytes = await unlessForeign(() => store.disk.readFile(`${placePurpose(store, key)}/${name}`));
  const unsealed = unsealRecord(bytes ?? new Uint8Array());
  const parsed = unsealed.kind === 'good' ? schema.safeParse(unsealed.value) : undefined;
  return parsed?.success === true ? parsed.data : undefined;
}

function damaged(why: string): ReadPurpose {
  return { kind: 'damaged', why };
}
