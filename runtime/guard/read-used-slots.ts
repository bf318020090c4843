// A slot that was deleted would be taken again. The intents of the jobs remember which slots were used, so a slot that is gone is seen.
import type { Store } from '../store/store.ts';
import type { Approval } from './approval.ts';
import { hashPurpose } from './purpose-keys.ts';
import { readPurpose } from './purposes.ts';
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
  if (lost === undefined) return slots;
  const { id } = approval;
  const why = `slot ${lost.slot} of the approval ${id} is gone, which the job ${lost.job} has used; ask for a new approval`;
  return { kind: 'damaged', why };
}
