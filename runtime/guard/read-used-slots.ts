// A slot that was deleted would be taken again. The intents of the jobs remember which slots were used, so a slot that is gone is seen.
import type { Store } from '../store/store.ts';
import type { Approval } from './approval.ts';
import { hashPurpose } from './purpose-keys.ts';
import { findLostPlace, readPurpose } from './read-purpose.ts';
import { type ReadSlots, readSlots } from './slots.ts';

/** Looks at the jobs of all purposes of the approval, and only then at the slots: a slot is there before its intent is. */
export async function readUsedSlots(store: Store, approval: Approval): Promise<ReadSlots> {
  const witnesses: { readonly job: string; readonly slot: number }[] = [];
  for (const { purpose } of approval.rows) {
    const record = await readPurpose(store, hashPurpose(purpose));
    if (record.kind === 'damaged') return record;
    for (const { job } of record.opens) {
      for (const attempt of job.attempts)
        if (attempt.approval === approval.id) witnesses.push({ job: job.id, slot: attempt.intent.slot });
    }
  }
  const slots = await readSlots(store, approval);
  if (slots.kind === 'damaged') return slots;
  const holders = new Map(slots.used.map(({ slot }) => [slot.n, slot.job]));
  const lost = witnesses.find(({ job, slot }) => holders.get(slot) !== job);
  const { id } = approval;
  if (lost === undefined) return findLostOpen(store, approval, slots);
  const why = `slot ${lost.slot} of the approval ${id} is gone, which the job ${lost.job} has used; ask for a new approval`;
  return { kind: 'damaged', why };
}

/** The other way round: without the record of its purpose and body, what has used a slot could be asked for once more. */
async function findLostOpen(
  store: Store,
  { id }: Approval,
  slots: Extract<ReadSlots, { kind: 'good' }>,
): Promise<ReadSlots> {
  for (const { job } of slots.used) {
    const lost = await findLostPlace(store, job);
    if (lost === undefined) continue;
    const why = `${lost} is gone, which the job ${job.id} of the approval ${id} has used; ask for a new approval`;
    return { kind: 'damaged', why };
  }
  return slots;
}
