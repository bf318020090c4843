// Every complaint of the fields of a draft: of those that were allowed to hold what is not theirs.
import { toField } from '../kernel/paths.ts';
import { isRecord } from '../kernel/view.ts';
import type { Complaint } from './predict.ts';
import { findFaults } from './values/find-faults.ts';
import type { Path, Slot, Slots } from './values/slot.ts';

export function listComplaints(slots: Slots, fields: Readonly<Record<string, unknown>>, above: Path = []): Complaint[] {
  return Object.entries(fields).flatMap(([name, value]) => {
    const slot = slots.get(name);
    return slot === undefined ? [] : complainOf(slot, value, [...above, name]);
  });
}

function complainOf(slot: Slot, value: unknown, path: Path): Complaint[] {
  const { part, field, item } = slot;
  const own = findFaults(slot, value).map((code): Complaint => ({ part, code, field: toField(path), row: field.id }));
  if (item !== undefined && Array.isArray(value))
    return [...own, ...value.flatMap((each: unknown, index) => complainOf(item, each, [...path, index]))];
  return isRecord(value) ? [...own, ...listComplaints(slot.children, value, path)] : own;
}
