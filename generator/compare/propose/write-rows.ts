// New rows of fields and values as lines of their tables.

import { printCells } from '../../cells/print-cells.ts';
import { isMarkable, printMark } from '../../cells/print-mark.ts';
import type { FieldType, Limit, Scalar } from '../../kernel/contract-model.ts';
import { printLimit, printType } from '../../kernel/field-notation.ts';
import { isName } from '../../model/row-reader.ts';
import type { Grade } from './grade-rows.ts';
import type { ProposedField } from './proposal.ts';

/** The line of a fields table; undefined for a name that no field can have. */
export function writeField(field: ProposedField, grade: Grade, notes = ''): string | undefined {
  if (!isName(field.path, 'field')) return undefined;
  return printCells('fields', {
    Field: `\`${field.path}\``,
    Type: `\`${printType(field.type)}\``,
    Required: field.required,
    Default: writeDefault(field, grade),
    Limits: writeLimits(field.limits),
    Status: grade.Status,
    Evidence: grade.Evidence,
    Notes: notes,
  });
}

/** The line of a values table; undefined for a value that no cell can hold. */
export function writeValue(path: string, value: string, grade: Grade): string | undefined {
  if (!isMarkable(value)) return undefined;
  return printCells('values', {
    Field: `\`${path}\``,
    Value: printMark(value),
    Status: grade.Status,
    Evidence: grade.Evidence,
  });
}

export function writeLimits(limits: readonly Limit[]): string {
  return limits.map((limit) => `\`${printLimit(limit)}\``).join(', ');
}

/** A default that is no value of its field is left out: what upstream wrote there is no contract. */
function writeDefault({ type, default: value, values }: ProposedField, { Status }: Grade): string {
  if (value === undefined || !canDefault(type, value)) return '';
  if (type.kind === 'enum' && (Status === 'not-evidenced' || !values.includes(String(value)))) return '';
  return isMarkable(String(value)) ? printMark(String(value)) : '';
}

export function canDefault(type: FieldType, value: Scalar): boolean {
  switch (type.kind) {
    case 'string':
      return typeof value === 'string' && type.formats.length === 0;
    case 'enum':
      return typeof value === 'string';
    case 'integer':
      return Number.isSafeInteger(value);
    case 'number':
      return typeof value === 'number' && /^-?\d{1,15}(?:\.\d+)?$/.test(String(value));
    case 'boolean':
      return typeof value === 'boolean';
    default:
      return false;
  }
}
