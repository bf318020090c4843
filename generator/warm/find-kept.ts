// Which files need not be printed again: those of operations of which everything that they are printed from is what it was.
import type { ContractModel, Operation, Pattern, QuarantineRow } from '../kernel/contract-model.ts';
import type { PlannedFile } from '../plan/plan-files.ts';
import type { KnownFile } from '../write/write-files.ts';
import type { LastRun } from './last-run.ts';

export function findKept(
  { model: last, intact }: LastRun,
  model: ContractModel,
  planned: readonly PlannedFile[],
): ReadonlyMap<string, KnownFile> {
  const [old, now] = [groupRows(last), groupRows(model)];
  const same = new Set<string>();
  const alike = new Set<string>();
  const hasSame = (name: 'sources' | 'runs' | 'errors' | 'units'): boolean => isSame(last[name], model[name]);
  const isShared = hasSame('sources') && hasSame('runs') && hasSame('errors') && hasSame('units');
  for (const [id, rows] of now) {
    const before = old.get(id);
    if (before === undefined || !isShared) continue;
    if (isSame(list(before), list(rows))) same.add(id);
    if (same.has(id) || printMeaning(before) === printMeaning(rows)) alike.add(id);
  }
  const kept = new Map<string, KnownFile>();
  for (const file of planned) {
    const known = intact.get(file.path);
    if (known !== undefined && isKept(file)) kept.set(file.path, known);
  }
  return kept;

  function isKept({ operation, needs }: PlannedFile): boolean {
    // What belongs to no operation is made from rows of all of them.
    if (operation === undefined) return needs === 'tool';
    return (needs === 'meaning' ? alike : same).has(operation);
  }
}

/** An operation with all rows that are about it alone. */
interface Rows {
  readonly operation: Operation;
  readonly patterns: readonly Pattern[];
  readonly quarantine: readonly QuarantineRow[];
}

function groupRows({ operations, patterns, quarantine }: ContractModel): ReadonlyMap<string, Rows> {
  const patternsOf = Map.groupBy(patterns, (pattern) => pattern.operation);
  const quarantineOf = Map.groupBy(quarantine, (row) => row.operation);
  return new Map(
    operations.map((operation) => [
      operation.id,
      {
        operation,
        patterns: patternsOf.get(operation.id) ?? [],
        quarantine: quarantineOf.get(operation.id) ?? [],
      },
    ]),
  );
}

/** Rows that were kept are the same objects, and need no comparison. */
function isSame(a: readonly object[], b: readonly object[]): boolean {
  if (a.length !== b.length) return false;
  return a.every((row, index) => row === b[index] || JSON.stringify(row) === JSON.stringify(b[index]));
}

function list({ operation, patterns, quarantine }: Rows): readonly object[] {
  return [operation, ...patterns, ...quarantine];
}

/** Prose, and where a row stands. */
const WORDS: ReadonlySet<string> = new Set([
  'origin',
  'notes',
  'message',
  'seen',
  'instead',
  'why',
  'since',
  'purpose',
]);

function printMeaning({ operation }: Rows): string {
  return JSON.stringify(operation, (key, value: unknown) => (WORDS.has(key) ? undefined : value));
}
