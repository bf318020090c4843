// Which approvals and purposes a home of files holds. Only a move has to know: whoever spends asks for one by its name.

import type { JobStore } from '../../store/job-store.ts';
import type { StoreOptions } from '../../store/store.ts';
import { isApprovalName, isPurposeName } from '../../stores/names.ts';

export interface Claims {
  readonly approvals: readonly string[];
  readonly purposes: readonly string[];
}

/** What has nothing in it is left out: a crash may leave a folder behind. */
export async function listClaims({ disk, home }: StoreOptions, records: JobStore): Promise<Claims> {
  const approvals: string[] = [];
  for (const id of ((await disk.readDirectory(`${home}/approvals`)) ?? []).filter(isApprovalName)) {
    const [approval, slots] = [await records.loadApproval(id), await records.loadSlots(id)];
    if (approval !== undefined || (Array.isArray(slots) && slots.length > 0)) approvals.push(id);
  }
  return { approvals, purposes: ((await disk.readDirectory(`${home}/purposes`)) ?? []).filter(isPurposeName) };
}
