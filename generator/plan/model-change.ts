// How a model differs from the one of the last run, as far as it decides which files are printed again, and how much of them.
import type { ContractModel, Operation, Pattern, QuarantineRow } from '../kernel/contract-model.ts';

export interface ModelChange {
  readonly last: ContractModel;
  /** Operations of which everything is the same that their files are made from. */
  readonly same: ReadonlySet<string>;
  /** The same but for prose and places. */
  readonly alike: ReadonlySet<string>;
  /** Operations with rows that differ; absent when more than that changed: which operations there are, or what all of them share. */
  readonly changed?: readonly OperationChange[];
}

export interface OperationChange {
  readonly before: Operation;
  readonly after: Operation;
}

export function compareModels(last: ContractModel, model: ContractModel): ModelChange {
  const same = new Set<string>();
  const alike = new Set<string>();
  // The files of each operation hold something of these.
  const shared = ['sources', 'runs', 'errors', 'units'] as const;
  if (!shared.every((name) => isSame(last[name], model[name]))) return { last, same, alike };
  const old = groupRows(last);
  const changed: OperationChange[] = [];
  for (const [id, rows] of groupRows(model)) {
    const before = old.get(id);
    if (before === undefined) continue;
    const isOwnSame = isSame([before.operation], [rows.operation]);
    if (!isOwnSame) changed.push({ before: before.operation, after: rows.operation });
    if (isOwnSame && isSame(before.patterns, rows.patterns) && isSame(before.quarantine, rows.quarantine)) same.add(id);
    if (isOwnSame || printMeaning(before.operation) === printMeaning(rows.operation)) alike.add(id);
  }
  const [ids, others] = [last, model].map(({ operations }) => operations.map(({ id }) => id).join('\n'));
  return { last, same, alike, ...(ids === others ? { changed } : {}) };
}

/** An operation with all rows that are about it alone. */
interface OwnRows {
  readonly operation: Operation;
  readonly patterns: readonly Pattern[];
  readonly quarantine: readonly QuarantineRow[];
}

function groupRows({ operations, patterns, quarantine }: ContractModel): ReadonlyMap<string, OwnRows> {
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

/** Rows that were taken over are the same objects, and need no comparison. */
function isSame(a: readonly object[], b: readonly object[]): boolean {
  if (a.length !== b.length) return false;
  return a.every((row, index) => row === b[index] || JSON.stringify(row) === JSON.stringify(b[index]));
}

/** Prose, and where a row stands. */
const WORDS: ReadonlySet<string> = new Set(['origin', 'notes', 'message', 'seen', 'instead', 'since']);

function printMeaning(operation: Operation): string {
  return JSON.stringify(operation, (key, value: unknown) => (WORDS.has(key) ? undefined : value));
}
