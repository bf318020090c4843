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
    ...model.errors.map(
      (row): GradedRow => ({
        ...pickGrade(row),
        kind: 'error',
        subject: { id: addressError(row.code), operation: '' },
      }),
    ),
    ...model.units.map(
      (row): GradedRow => ({
        ...pickGrade(row),
        kind: 'unit',
        subject: { id: addressUnit(row.name), operation: '' },
      }),
    ),
  ];
}

function listOperation(operation: Operation): GradedRow[] {
  const rowOf = (kind: GradedRow['kind'], row: Graded & { readonly id: string }): GradedRow => ({
    ...pickGrade(row),
    kind,
    subject: { id: row.id, operation: operation.id },
  });
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
  const subjectOf = (id: string, body: { path?: string; value?: string }): Subject => ({
    id,
    operation,
    ...(direction === 'known' || part === 'headers' ? {} : { body: { kind, ...body } }),
  });
  return [
    { ...pickGrade(field), kind: 'field', subject: subjectOf(field.id, { path: field.path }) },
    ...field.values.map(
      (value): GradedRow => ({
        ...pickGrade(value),
        kind: 'value',
        subject: subjectOf(value.id, { value: `${field.path}=${value.value}` }),
      }),
    ),
  ];
}

function pickGrade({ status, evidence, origin }: Graded): Graded {
  return { status, evidence, origin };
}
