// Rows in the order in which a reader looks for them: by operation, as the register has them, and in each by status.
import type { Operation, Status } from '../../../generated/kernel/contract-model.ts';
import { STATUSES } from '../../../generated/kernel/contract-model.ts';
import type { ListedRow } from '../../../generated/kernel/list-rows.ts';
import type { Contract } from '../model/contract.ts';

export interface RowGroup {
  /** Absent: rows of the whole service, errors for example. */
  readonly operation: Operation | undefined;
  readonly byStatus: readonly StatusGroup[];
  readonly count: number;
}

/** Of the rows with evidence only refused shapes have no status. */
export const UNGRADED = 'refused shapes';

export interface StatusGroup {
  /** Absent: rows of a kind that has no status. */
  readonly status: Status | undefined;
  readonly rows: readonly ListedRow[];
}

export function groupRows(rows: readonly ListedRow[], { operations }: Pick<Contract, 'operations'>): RowGroup[] {
  const byOperation = Map.groupBy(rows, ({ operation }) => operation);
  const order = [...operations.keys(), ...[...byOperation.keys()].filter((id) => !operations.has(id))];
  return order.flatMap((id) => {
    const group = byOperation.get(id);
    return group === undefined
      ? []
      : [{ operation: operations.get(id), byStatus: groupByStatus(group), count: group.length }];
  });
}

export function groupByStatus(rows: readonly ListedRow[]): StatusGroup[] {
  const groups = Map.groupBy(rows, statusOf);
  return [...STATUSES, undefined].flatMap((status) => {
    const group = groups.get(status);
    return group === undefined ? [] : [{ status, rows: group }];
  });
}

export function statusOf({ row }: ListedRow): Status | undefined {
  return 'status' in row ? row.status : undefined;
}
