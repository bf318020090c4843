// How much of an approval is taken, counted as the guard counts before a send: by slots, each with its estimate, or with what was really deducted where that is more.
import type { Store } from '../store/store.ts';
import { readApproval } from './read-approval.ts';
import { readSlots, weighSlots } from './slots.ts';
import { sumUnits } from './units.ts';

export type Spent =
  | {
      readonly kind: 'good';
      readonly creates: { readonly taken: number; readonly approved: number };
      /** By unit. */
      readonly taken: Readonly<Record<string, string>>;
      readonly approved: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'damaged'; readonly why: string };

export async function readSpent(store: Store, id: string): Promise<Spent> {
  const read = await readApproval(store, id);
  if (read.kind === 'refused') return { kind: 'damaged', why: read.refusal.message };
  const { approval } = read;
  const slots = await readSlots(store, approval);
  if (slots.kind === 'damaged') return slots;
  return {
    kind: 'good',
    creates: { taken: slots.used.length, approved: approval.creates },
    taken: sumUnits(weighSlots(slots.used)),
    approved: approval.maximumUnits,
  };
}
