// The slots of an approval: one file for each permitted create, taken exclusively and never given back, so that the approved number holds without a lock.
import * as z from 'zod';
import { WRITER } from '../store/event.ts';
import type { Job } from '../store/job.ts';
import { loadJob } from '../store/job-log.ts';
import { type Broken, unsealRecord } from '../store/seal.ts';
import { nameTime, type Store, seal } from '../store/store.ts';
import { type Approval, DECIMAL } from './approval.ts';
import { judgeEnding } from './judge-ending.ts';
import type { UnitEstimate } from './request.ts';
import { exceeds } from './units.ts';

const SLOT = z.strictObject({
  v: z.literal(1),
  approval: z.string(),
  approvalSha256: z.string(),
  n: z.int().min(1),
  job: z.string(),
  units: z.strictObject({ amount: DECIMAL, unit: z.string() }),
  at: z.string(),
  by: WRITER,
  sha256: z.string(),
});

export type Slot = z.output<typeof SLOT>;

/** A slot with what became of its job. */
export interface UsedSlot {
  readonly slot: Slot;
  readonly job: Job;
}

export type ReadSlots =
  | { readonly kind: 'good'; readonly used: readonly UsedSlot[] }
  | { readonly kind: 'damaged'; readonly why: string };

/** All slots that are taken, lowest first. A slot that is missing, cannot be read or is not of this approval makes the whole approval unusable. */
export async function readSlots(store: Store, approval: Approval): Promise<ReadSlots> {
  const records = await store.records.loadSlots(approval.id);
  if (records === undefined) return damaged(approval, 'its folder of slots is missing');
  if ('kind' in records) return damaged(approval, `of its folder of slots, ${records.why}`);
  const used: UsedSlot[] = [];
  for (const record of records) {
    const n = used.length + 1;
    if (record.n !== n) return damaged(approval, `slot ${n} is missing`);
    const slot = readSlot(record.bytes);
    if (typeof slot === 'string') return damaged(approval, `slot ${n}: ${slot}`);
    if (slot.n !== n || slot.approval !== approval.id || slot.approvalSha256 !== approval.sha256)
      return damaged(approval, `slot ${n} was taken under another text of it`);
    const loaded = await loadJob(store, slot.job);
    if (loaded.kind === 'absent') return damaged(approval, `the job ${slot.job} of slot ${n} is missing`);
    if (loaded.kind === 'corrupt') return damaged(approval, `${loaded.file} of the job ${slot.job}: ${loaded.why}`);
    used.push({ slot, job: loaded.job });
  }
  return { kind: 'good', used };
}

/** The lowest slot that nobody has, of those after `from`, which are all taken. It is durable, and all lower ones are there, when this answers. */
export async function takeSlot(
  store: Store,
  approval: Approval,
  job: string,
  units: UnitEstimate,
  from: number,
): Promise<number | 'exhausted'> {
  for (let n = from + 1; n <= approval.creates; n += 1) {
    const record = { v: 1, approval: approval.id, approvalSha256: approval.sha256, n, job, units };
    const file = { ...record, at: nameTime(store), by: store.writer };
    if ((await store.records.reserveSlot(approval.id, n, seal(store, file))) === 'ok') return n;
    if ((await findHolder(store, approval, n)) !== job) continue;
    // Another process goes on with the same job; its slot serves both, of which the next record lets one send.
    await store.records.secure({ kind: 'slots', approval: approval.id });
    return n;
  }
  return 'exhausted';
}

async function findHolder(store: Store, { id, sha256 }: Approval, n: number): Promise<string | undefined> {
  const records = (await store.records.loadSlots(id)) ?? [];
  const record = 'kind' in records ? undefined : records.find((candidate) => candidate.n === n);
  const slot = record === undefined ? undefined : readSlot(record.bytes);
  const isOurs = typeof slot === 'object' && slot.n === n && slot.approval === id && slot.approvalSha256 === sha256;
  return isOurs ? slot.job : undefined;
}

/**
 * What the slots count for: the estimate, or what was really taken where that is more. A job that was withdrawn counts nothing: the record
 * of it stands where its intent would have to stand, so it can never be sent. One that was sent before, and of which nobody knows, counts.
 */
export function weighSlots(used: readonly UsedSlot[]): UnitEstimate[] {
  return used.map(({ slot, job }) => {
    const { amount, unit } = slot.units;
    const deduction = job.result?.deduction ?? '0';
    if (judgeEnding(job).kind === 'unsent') return { amount: '0', unit };
    return { amount: exceeds(deduction, amount) ? deduction : amount, unit };
  });
}

function readSlot(bytes: Uint8Array | Broken): Slot | string {
  const unsealed = unsealRecord(bytes);
  if (unsealed.kind === 'broken') return unsealed.why;
  const parsed = SLOT.safeParse(unsealed.value);
  return parsed.success ? parsed.data : 'it has another form';
}

function damaged({ id }: Approval, why: string): ReadSlots {
  return {
    kind: 'damaged',
    why: `the slots of the approval ${id} do not hold: ${why}; nothing is sent under it any more`,
  };
}
