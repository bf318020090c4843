// What a schema says of the rows that it is made from: how each is known, where it stands, and what a schema language cannot check.
import type { Field, Graded, Limit, Value } from '../../kernel/contract-model.ts';
import { toInline } from '../markdown.ts';
import { printRow } from '../row-reference.ts';
import type { Schema } from './schema.ts';

/** Every keyword below that JSON Schema does not know; a validator in strict mode must be told of them. */
export const EXTENSIONS = [
  'x-status',
  'x-evidence',
  'x-row',
  'x-since',
  'x-required-if',
  'x-expected',
  'x-tolerate',
  'x-limits',
  'x-values',
] as const;

interface DatedRow extends Graded {
  readonly id: string;
  readonly since?: string;
  readonly notes?: string;
}

/** Status, evidence, address and place of a row, with its note as the description. */
export function annotateRow({ id, status, evidence, origin, since, notes }: DatedRow) {
  return {
    ...(notes === undefined ? {} : { description: toInline(notes) }),
    'x-status': status,
    'x-evidence': evidence,
    'x-row': { address: id, at: printRow(origin) },
    ...(since === undefined ? {} : { 'x-since': since }),
  } satisfies Schema;
}

/** What is said beside the type of a field. */
export function annotateField(field: Field): Schema {
  const limits = listUnchecked(field);
  const tolerate = field.limits.find((limit) => limit.kind === 'tolerate');
  return {
    ...(field.default === undefined ? {} : { default: field.default }),
    ...annotateRow(field),
    ...(field.required.kind === 'if' ? { 'x-required-if': field.required.condition.cel } : {}),
    ...(field.required.kind === 'expected' ? { 'x-expected': true } : {}),
    ...(tolerate === undefined ? {} : { 'x-tolerate': tolerate.json }),
    ...(limits.length === 0 ? {} : { 'x-limits': Object.fromEntries(limits.map(nameLimit)) }),
    ...(field.values.length === 0 ? {} : { 'x-values': field.values.map(annotateValue) }),
  };
}

function annotateValue(value: Value) {
  return { value: value.value, ...annotateRow(value) };
}

/** Limits of media, and the range of a number in quotes. */
function listUnchecked(field: Field): Limit[] {
  return field.limits.filter(({ kind }) => {
    switch (kind) {
      case 'length':
      case 'items':
      case 'tolerate':
        return false;
      case 'range':
        return field.type.kind === 'string';
      default:
        return true;
    }
  });
}

function nameLimit(limit: Limit): [name: string, limit: unknown] {
  if (limit.kind === 'format') return [limit.kind, limit.formats];
  const { kind, ...bounds } = limit;
  return [kind, bounds];
}
