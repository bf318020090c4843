// Which files need not be printed again: those that hold what was printed from rows which are still the same.
import type { ModelChange } from '../plan/model-change.ts';
import type { PlannedFile } from '../plan/planned-file.ts';
import type { KnownFile } from '../write/write-files.ts';
import type { LastRun } from './last-run.ts';

export function findKept(
  { intact }: LastRun,
  { same, alike }: ModelChange,
  planned: readonly PlannedFile[],
): ReadonlyMap<string, KnownFile> {
  const kept = new Map<string, KnownFile>();
  for (const { path, operation, needs } of planned) {
    const known = intact.get(path);
    // What belongs to no operation is made from rows of all of them.
    const isSame = operation === undefined ? needs === 'tool' : (needs === 'meaning' ? alike : same).has(operation);
    if (known !== undefined && isSame) kept.set(path, known);
  }
  return kept;
}
