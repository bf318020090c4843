// Words for values and for what is expected, in messages to people.
import type { FieldRow } from './specification.ts';

export function describeKind(row: FieldRow): string {
  switch (row.kind) {
    case 'text':
      return row.values === undefined ? 'a text' : `one of ${Object.keys(row.values).join(', ')}`;
    case 'integer':
      return 'a whole number';
    case 'number':
      return 'a number';
    case 'boolean':
      return 'true or false';
    case 'id':
      return 'a 64-bit whole number';
    case 'object':
      return 'an object';
    case 'list':
      return 'a list';
    case 'any':
      return 'a value';
  }
}

export function nameType(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return `the text ${show(value)}`;
    case 'number':
    case 'bigint':
      return `the number ${String(value)}`;
    case 'boolean':
      return String(value);
    case 'undefined':
      return 'missing';
    default:
      return 'an object';
  }
}

export function show(value: unknown): string {
  const text = JSON.stringify(typeof value === 'bigint' ? String(value) : value) ?? 'undefined';
  return text.length > 60 ? `${text.slice(0, 57)}…"` : text;
}
