// How much of the contract is known, and how: rows by status, by operation, by kind and by page of the register, and questions by their state. Every figure of the coverage page comes from here.
import {
  GAP_STATES,
  type Gap,
  type Operation,
  STATUSES,
  type Status,
} from '../../../generated/kernel/contract-model.ts';
import type { ListedRow } from '../../../generated/kernel/list-rows.ts';
import { statusOf } from '../evidence/group-rows.ts';
import type { Contract } from '../model/contract.ts';

export type GapState = (typeof GAP_STATES)[number];
export type StatusCounts = Readonly<Record<Status, number>>;
export type GapCounts = Readonly<Record<GapState, number>>;

export interface OperationCoverage {
  readonly operation: Operation;
  readonly statuses: StatusCounts;
}

export interface KindCoverage {
  readonly kind: ListedRow['kind'];
  readonly statuses: StatusCounts;
}

/** One page of the register. */
export interface AreaCoverage {
  readonly file: string;
  readonly statuses: StatusCounts;
  readonly gaps: GapCounts;
}

export interface Coverage {
  /** Of all rows that have a status. */
  readonly statuses: StatusCounts;
  /** In the order of the register. */
  readonly operations: readonly OperationCoverage[];
  readonly kinds: readonly KindCoverage[];
  readonly areas: readonly AreaCoverage[];
  readonly gaps: GapCounts;
}

export function countCoverage({ model, rows }: Pick<Contract, 'model' | 'rows'>): Coverage {
  const graded = rows.filter((row) => statusOf(row) !== undefined);
  const byOperation = Map.groupBy(graded, ({ operation }) => operation);
  const byFile = Map.groupBy(graded, ({ origin }) => origin.file);
  const gapsByFile = Map.groupBy(model.gaps, ({ origin }) => origin.file);
  return {
    statuses: countStatuses(graded),
    operations: model.operations.map((operation) => ({
      operation,
      statuses: countStatuses(byOperation.get(operation.id) ?? []),
    })),
    kinds: [...Map.groupBy(graded, ({ kind }) => kind)].map(([kind, group]) => ({
      kind,
      statuses: countStatuses(group),
    })),
    areas: [...new Set([...byFile.keys(), ...gapsByFile.keys()])].sort().map((file) => ({
      file,
      statuses: countStatuses(byFile.get(file) ?? []),
      gaps: countGaps(gapsByFile.get(file) ?? []),
    })),
    gaps: countGaps(model.gaps),
  };
}

function countStatuses(rows: readonly ListedRow[]): StatusCounts {
  const counts = { 'live-confirmed': 0, 'doc-confirmed': 0, 'not-evidenced': 0 };
  for (const row of rows) {
    const status = statusOf(row);
    if (status !== undefined) counts[status] += 1;
  }
  return counts;
}

export function countGaps(gaps: readonly Pick<Gap, 'state'>[]): GapCounts {
  // Every state is a key from here on.
  const counts = Object.fromEntries(GAP_STATES.map((state) => [state, 0])) as Record<GapState, number>;
  for (const { state } of gaps) counts[state] += 1;
  return counts;
}

export function sumStatuses(counts: StatusCounts): number {
  return STATUSES.reduce((sum, status) => sum + counts[status], 0);
}

export function sumGaps(counts: GapCounts): number {
  return GAP_STATES.reduce((sum, state) => sum + counts[state], 0);
}
