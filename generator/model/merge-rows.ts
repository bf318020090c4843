// Rows stand in the model in the order of their pages and lines, whether they were just read or known before.
import type { Origin } from '../kernel/contract-model.ts';
import { compareText } from '../read/compare-text.ts';

interface Row {
  readonly origin: Origin;
}

/** Both lists in the order of the register, and so is what is returned. */
export function mergeRows<T extends Row>(kept: readonly T[], read: readonly T[]): T[] {
  if (kept.length === 0) return [...read];
  return [...kept, ...read].sort((a, b) => compareText(a.origin.file, b.origin.file) || a.origin.line - b.origin.line);
}
