// A renamed row is a row that went and a row that came; this says which two look like one, as a hint and never as a verdict.

import type { ListedRow } from '../kernel/list-rows.ts';
import { findNearest } from '../kernel/nearest.ts';
import { printRow } from './print-row.ts';

/** Names are compared one with all others, so larger groups get no hint: nobody renames so many rows of one place at once. */
const LARGEST_GROUP = 50;

/** The other row of each row that has one, both ways. */
export function findLookalikes(
  removed: readonly ListedRow[],
  added: readonly ListedRow[],
): ReadonlyMap<ListedRow, ListedRow> {
  const found = new Map<ListedRow, ListedRow>();
  for (const [group, pairAlone] of [
    [groupBySaying, true],
    [groupByPlace, false],
  ] as const) {
    const arrivals = Map.groupBy(
      added.filter((row) => !found.has(row)),
      group,
    );
    const departures = Map.groupBy(
      removed.filter((row) => !found.has(row)),
      group,
    );
    for (const [key, gone] of departures) pairGroup(gone, arrivals.get(key) ?? [], pairAlone, found);
  }
  return found;
}

/** Rows of one place that say the same. Of a value its name is all that it says. */
function groupBySaying(listed: ListedRow): string {
  return `${groupByPlace(listed)} ${listed.kind === 'values' ? listed.address : printRow(listed)}`;
}

function groupByPlace({ kind, owner, operation }: ListedRow): string {
  return `${kind} ${owner?.address ?? operation}`;
}

function pairGroup(
  gone: readonly ListedRow[],
  come: readonly ListedRow[],
  pairAlone: boolean,
  found: Map<ListedRow, ListedRow>,
): void {
  if (gone.length > LARGEST_GROUP || come.length > LARGEST_GROUP) return;
  const free = new Map(come.map((row) => [nameRow(row), row]));
  for (const row of gone) {
    const [only] = pairAlone && gone.length === 1 && free.size === 1 ? [...free.values()] : [];
    const other = only ?? free.get(findNearest(nameRow(row), free.keys()) ?? '');
    if (other === undefined) continue;
    free.delete(nameRow(other));
    found.set(row, other);
    found.set(other, row);
  }
}

/** What an author would have mistyped or renamed: the end of the address. */
function nameRow(listed: ListedRow): string {
  return listed.kind === 'values' ? listed.row.value : (listed.address.split(/[/#:.]/).at(-1) ?? '');
}
