// Types and limits of fields as their cells write them, for whoever shows a field: the compiler, and readers of contract.json.
import type { FieldType, Limit } from './contract-model.ts';

export function printType(type: FieldType): string {
  if (type.kind === 'array') return `array<${printType(type.of)}>`;
  if (type.kind === 'string' && type.formats.length > 0) return `string<${type.formats.join(',')}>`;
  return type.kind;
}

export function printLimit(limit: Limit): string {
  switch (limit.kind) {
    case 'format':
      return `format ${limit.formats.join(' ')}`;
    case 'tolerate':
      return `tolerate ${limit.json}`;
    default:
      return `${limit.kind} ${limit.min ?? ''}..${limit.max ?? ''}`;
  }
}
