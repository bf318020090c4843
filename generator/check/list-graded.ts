// Every row of the model that has a status, with what a run would have to show to confirm it.

import { addressError, addressUnit } from '../kernel/addresses.ts';
import {
  type ContractModel,
  type Field,
  type Graded,
  type Operation,
  PARTS,
  type PartName,
} from '../kernel/contract-model.ts';
import type { Subject } from './compute-status.ts';

export interface GradedRow extends Graded {
  readonly subject: Subject;
  readonly kind: 'operation' | 'field' | 'value' | 'rule' | 'model' | 'price' | 'unit' | 'error';
}

export function listGraded(model: ContractModel): GradedRow[] {
  return [
    ...model.operations.flatMap(listOperation),
    ...model.errors.map((row) => grade(row, 'error', { id: addressError(row.code), operation: '' })),
    ...model.units.map((row) => grade(row, 'unit', { id: addressUnit(row.name), operation: '' })),
  ];
}

/** Written out, since a large register has a hundred thousand rows. */
function grade({ status, evidence, origin }: Graded, kind: GradedRow['kind'], subject: Subject): GradedRow {
  return { status, evidence, origin, kind, subject };
}

function listOperation(operation: Operation): GradedRow[] {
  const rowOf = (kind: GradedRow['kind'], row: Graded & { readonly id: string }): GradedRow =>
    grade(row, kind, { id: row.id, operation: operation.id });
  return [
    rowOf('operation', operation),
    ...operation.parts.flatMap((part) => part.fields.flatMap((field) => listField(operation.id, part.name, field))),
    ...operation.rules.map((rule) => rowOf('rule', rule)),
    ...operation.models.map((row) => rowOf('model', row)),
    ...operation.prices.map((row) => rowOf('price', row)),
  ];
}

function listField(operation: string, part: PartName, field: Field): GradedRow[] {
  const direction = PARTS[part];
  const kind = direction === 'sent' ? 'payload' : 'response';
  const isShown = direction !== 'known' && part !== 'headers';
  const subjectOf = (id: string, body: { path?: string; value?: string }): Subject =>
    isShown ? { id, operation, body: { kind, ...body } } : { id, operation };
  return [
    grade(field, 'field', subjectOf(field.id, { path: field.path })),
    ...field.values.map((value) =>
      grade(value, 'value', subjectOf(value.id, { value: `${field.path}=${value.value}` })),
    ),
  ];
}
