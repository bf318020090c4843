// The rows of a contract model as one list, each with its address and the row that it stands in: what two states of a register are compared by.

import { addressError, addressUnit } from './addresses.ts';
import type {
  ContractModel,
  ErrorRow,
  Field,
  Gap,
  ModelRow,
  Operation,
  Origin,
  Part,
  PartName,
  Pattern,
  Policy,
  PriceRow,
  QuarantineRow,
  Reading,
  RejectedRow,
  Rule,
  Run,
  Source,
  TakenField,
  UnitRow,
  Value,
} from './contract-model.ts';
import { parentOf } from './paths.ts';
import type { Kind } from './table-kinds.ts';

/** What the model has of a row of each kind of table. */
export interface RowOfKind {
  readonly operations: Operation;
  readonly fields: Field;
  readonly values: Value;
  readonly rules: Rule;
  readonly models: ModelRow;
  readonly rejected: RejectedRow;
  readonly prices: PriceRow;
  readonly units: UnitRow;
  readonly errors: ErrorRow;
  readonly patterns: Pattern;
  readonly takes: TakenField;
  readonly quarantine: QuarantineRow;
  readonly policies: Policy;
  readonly sources: Source;
  readonly runs: Run;
  readonly readings: Reading;
  readonly gaps: Gap;
}

/** A row of one of these kinds; with more than one of them a union, told apart by `kind`. */
export type ListedRow<K extends Kind = Kind> = {
  readonly [Each in K]: {
    readonly kind: Each;
    readonly row: RowOfKind[Each];
    readonly address: string;
    /** The operation that the row belongs to; empty for rows of the whole service. */
    readonly operation: string;
    /** The part of the operation, of fields and values. */
    readonly part?: PartName;
    /** The row that it stands in: of a value its field, of a field its parent or operation. */
    readonly owner?: ListedRow;
    readonly origin: Origin;
  };
}[K];

export function listRows(model: ContractModel): ListedRow[] {
  const readings = new Map<string, number>();
  return [
    ...model.operations.flatMap(listOperation),
    ...model.errors.map((row) => listOne('errors', row, addressError(row.code))),
    ...model.units.map((row) => listOne('units', row, addressUnit(row.name))),
    ...model.patterns.flatMap(listPattern),
    ...model.quarantine.map((row) =>
      listOne('quarantine', row, `quarantine:${row.operation}/${row.name}`, row.operation),
    ),
    ...model.policies.map((row) => listOne('policies', row, `policy:${row.name}`)),
    ...model.sources.map((row) => listOne('sources', row, `source:${row.id}`)),
    ...model.runs.map((row) => listOne('runs', row, `run:${row.id}`)),
    ...model.gaps.map((row) => listOne('gaps', row, `gap:${row.id}`)),
    ...model.readings.map((row) => {
      const count = (readings.get(row.subject) ?? 0) + 1;
      readings.set(row.subject, count);
      return listOne('readings', row, `reading:${row.subject}~${count}`);
    }),
  ];
}

function listOne<K extends Kind>(
  kind: K,
  row: RowOfKind[K],
  address: string,
  operation = '',
  more: { readonly part?: PartName; readonly owner?: ListedRow } = {},
): ListedRow<K> {
  // Of a generic K the compiler cannot see that this is the member of the union for K.
  return { kind, row, address, operation, origin: row.origin, ...more } as ListedRow<K>;
}

function listOperation(operation: Operation): ListedRow[] {
  const owner = listOne('operations', operation, operation.id, operation.id);
  const own = <K extends Kind>(kind: K, row: RowOfKind[K] & { readonly id: string }) =>
    listOne(kind, row, row.id, operation.id, { owner });
  return [
    owner,
    ...operation.parts.flatMap((part) => listPart(part, owner)),
    ...operation.rules.map((row) => own('rules', row)),
    ...operation.models.map((row) => own('models', row)),
    ...operation.rejected.map((row) => own('rejected', row)),
    ...operation.prices.map((row) => own('prices', row)),
  ];
}

function listPart({ name: part, fields }: Part, operation: ListedRow<'operations'>): ListedRow[] {
  const listed = new Map<string, ListedRow>();
  return fields.flatMap((field) => {
    // Parents come before what stands in them.
    const owner = listed.get(parentOf(field.path).replace(/\[\]$/, '')) ?? operation;
    const row = listOne('fields', field, field.id, operation.address, { part, owner });
    listed.set(field.path, row);
    const values = field.values.map((value) =>
      listOne('values', value, value.id, operation.address, { part, owner: row }),
    );
    return [row, ...values];
  });
}

function listPattern(pattern: Pattern): ListedRow[] {
  const owner = listOne('patterns', pattern, `pattern:${pattern.name}`, pattern.operation);
  return [
    owner,
    ...pattern.fields.map((field) =>
      listOne('takes', field, `${owner.address}/${field.path}`, pattern.operation, { owner }),
    ),
  ];
}

/** Rows that stand in a row, by its kind. */
const INSIDE: { readonly [K in Kind]?: readonly string[] } = {
  operations: ['parts', 'rules', 'models', 'rejected', 'prices'],
  fields: ['values'],
  patterns: ['fields'],
};

/** Everything that a row itself says, as JSON; where it stands and the counted part of its address are nothing that it says. */
export function printContent({ kind, row }: ListedRow): string {
  const elsewhere = ['origin', 'id', ...(INSIDE[kind] ?? [])];
  return JSON.stringify(Object.fromEntries(Object.entries(row).filter(([key]) => !elsewhere.includes(key))));
}
