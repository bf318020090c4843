// In which order all rows stand: as in the register, or by a column in either direction.
import { STATUSES } from '../../../generated/kernel/contract-model.ts';
import { KIND_NAMES } from '../../../generated/kernel/table-kinds.ts';
import type { RowRecord } from './row-record.ts';

export const SORTED_COLUMNS = ['row', 'kind', 'says', 'status', 'evidence', 'since'] as const;
export type SortedColumn = (typeof SORTED_COLUMNS)[number];

export interface RecordOrder {
  readonly column: SortedColumn;
  readonly descending: boolean;
}

/** From `sort=evidence` or `sort=-evidence`; undefined is the order of the register. */
export function readOrder(parameters: URLSearchParams): RecordOrder | undefined {
  const [, minus, name] = /^(-?)(\w+)$/.exec(parameters.get('sort') ?? '') ?? [];
  const column = SORTED_COLUMNS.find((each) => each === name);
  return column && { column, descending: minus === '-' };
}

export function writeOrder(order: RecordOrder | undefined, parameters: URLSearchParams): URLSearchParams {
  const written = new URLSearchParams(parameters);
  if (order === undefined) written.delete('sort');
  else written.set('sort', printOrder(order));
  return written;
}

export function printOrder({ column, descending }: RecordOrder): string {
  return `${descending ? '-' : ''}${column}`;
}

/** What a click on the head of a column does: up, down, back to the order of the register. */
export function nextOrder(order: RecordOrder | undefined, column: SortedColumn): RecordOrder | undefined {
  if (order?.column !== column) return { column, descending: false };
  return order.descending ? undefined : { column, descending: true };
}

const KIND_PLACES = new Map<string, number>(KIND_NAMES.map((kind, place) => [kind, place]));
const STATUS_PLACES = new Map<string, number>(STATUSES.map((status, place) => [status, place]));

/** Stable; rows that have nothing in the column come last in both directions. */
export function sortRecords(records: readonly RowRecord[], order: RecordOrder | undefined): readonly RowRecord[] {
  if (order === undefined) return records;
  const sign = order.descending ? -1 : 1;
  return records
    .map((record) => ({ record, key: readKey(record, order.column) }))
    .sort((a, b) => {
      if (a.key === undefined || b.key === undefined) return Number(a.key === undefined) - Number(b.key === undefined);
      return a.key === b.key ? 0 : a.key < b.key ? -sign : sign;
    })
    .map(({ record }) => record);
}

function readKey(record: RowRecord, column: SortedColumn): string | number | undefined {
  switch (column) {
    case 'row':
      return record.address;
    case 'says':
      return record.says.toLowerCase();
    case 'since':
      return record.since || undefined;
    case 'kind':
      return KIND_PLACES.get(record.kind);
    case 'status':
      return STATUS_PLACES.get(record.status);
    case 'evidence':
      return record.evidence.length;
  }
}
