// Which operation a body without a path belongs to: the one whose top-level fields it shares most of.
import type { Operation, PartName } from '../kernel/contract-model.ts';
import { findPart } from './parts.ts';

/** The first of the best; undefined if no field is shared. */
export function findBestFit(
  operations: readonly Operation[],
  part: PartName,
  names: ReadonlySet<string>,
): Operation | undefined {
  let best: Operation | undefined;
  let highest = 0;
  for (const operation of operations) {
    const own = (findPart(operation, part)?.fields ?? []).filter(({ path }) => !path.includes('.'));
    const shared = own.filter(({ path }) => names.has(path)).length;
    const fit = shared / (own.length + names.size - shared);
    if (fit > highest) {
      highest = fit;
      best = operation;
    }
  }
  return best;
}
