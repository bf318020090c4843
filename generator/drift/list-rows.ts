// The rows of a contract model by address, without where they stand: what two versions of the register are compared by.

import type { ContractModel, Origin } from '../kernel/contract-model.ts';
import { addressError, addressUnit } from '../model/addresses.ts';

export interface ListedRow {
  readonly address: string;
  /** The operation that the row belongs to; empty for rows of the whole service. */
  readonly operation: string;
  /** Everything the row says, as JSON. */
  readonly text: string;
  readonly origin: Origin;
}

export function listRows(model: ContractModel): ListedRow[] {
  const rows: ListedRow[] = [];
  const add = (
    address: string,
    operation: string,
    row: { readonly origin: Origin },
    leaveOut: readonly string[] = [],
  ): void => {
    const own = Object.entries(row).filter(([key]) => key !== 'origin' && !leaveOut.includes(key));
    rows.push({ address, operation, text: JSON.stringify(Object.fromEntries(own)), origin: row.origin });
  };
  for (const operation of model.operations) {
    add(operation.id, operation.id, operation, ['parts', 'rules', 'models', 'rejected', 'prices']);
    for (const field of operation.parts.flatMap((part) => part.fields)) {
      add(field.id, operation.id, field, ['values']);
      for (const value of field.values) add(value.id, operation.id, value);
    }
    const { rules, models, rejected, prices } = operation;
    for (const row of [...rules, ...models, ...rejected, ...prices]) add(row.id, operation.id, row);
  }
  for (const row of model.errors) add(addressError(row.code), '', row);
  for (const row of model.units) add(addressUnit(row.name), '', row);
  for (const row of model.patterns) {
    add(`pattern:${row.name}`, row.operation, row, ['fields']);
    for (const field of row.fields) add(`pattern:${row.name}/${field.path}`, row.operation, field);
  }
  for (const row of model.quarantine) add(`quarantine:${row.operation}/${row.name}`, row.operation, row);
  for (const row of model.policies) add(`policy:${row.name}`, '', row);
  for (const row of model.sources) add(`source:${row.id}`, '', row);
  for (const row of model.runs) add(`run:${row.id}`, '', row);
  for (const row of model.gaps) add(`gap:${row.id}`, '', row);
  const seen = new Map<string, number>();
  for (const row of model.readings) {
    const count = (seen.get(row.subject) ?? 0) + 1;
    seen.set(row.subject, count);
    add(`reading:${row.subject}~${count}`, '', row);
  }
  return rows;
}

export interface RowChange {
  readonly kind: 'added' | 'changed' | 'removed';
  readonly row: ListedRow;
}

export function compareRows(before: ContractModel, after: ContractModel): RowChange[] {
  const old = new Map(listRows(before).map((row) => [row.address, row]));
  const now = listRows(after);
  const addresses = new Set(now.map((row) => row.address));
  return [
    ...now.flatMap((row): RowChange[] => {
      const other = old.get(row.address);
      if (other === undefined) return [{ kind: 'added', row }];
      return other.text === row.text ? [] : [{ kind: 'changed', row }];
    }),
    ...[...old.values()]
      .filter((row) => !addresses.has(row.address))
      .map((row): RowChange => ({ kind: 'removed', row })),
  ];
}
