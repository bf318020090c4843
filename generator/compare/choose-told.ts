// Chooses the differences that are told one by one: a document may hold hundreds of thousands of them, which nobody reads and no page can take.
import type { CompareCode, Difference } from './difference.ts';

/** Of one kind in one operation: more than a person goes through, and more fields than any operation has. */
export const MOST_ALIKE = 500;

/** Differences of one kind that only count. */
export interface Untold {
  /** Ours; empty for what belongs to no operation of ours. */
  readonly operation: string;
  readonly code: CompareCode;
  readonly count: number;
}

export interface Choice {
  readonly told: readonly Difference[];
  readonly untold: readonly Difference[];
  readonly counts: readonly Untold[];
}

/** The first of each kind, in their order. @param ours ids of the operations of the register */
export function chooseTold(differences: readonly Difference[], ours: ReadonlySet<string>): Choice {
  const seen = new Map<string, number>();
  const counts = new Map<string, Untold>();
  const told: Difference[] = [];
  const untold: Difference[] = [];
  for (const difference of differences) {
    const { code } = difference;
    // What upstream calls an operation that we have not is another name each time.
    const operation = ours.has(difference.operation) ? difference.operation : '';
    const key = `${code} ${operation}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    if (count <= MOST_ALIKE) told.push(difference);
    else {
      untold.push(difference);
      counts.set(key, { operation, code, count: count - MOST_ALIKE });
    }
  }
  return { told, untold, counts: [...counts.values()] };
}
