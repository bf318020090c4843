// Type, requirement and limits of a field in words.
import type { Field, FieldType, Limit } from '../../../generated/kernel/contract-model.ts';
import { describeRange } from '../../../generated/kernel/schemas.ts';
import { sayOrShow } from '../conditions/say-condition.ts';

const FORMATS = {
  url: 'a URL',
  base64: 'base64',
  integer: 'a whole number in quotes',
  decimal: 'a decimal in quotes',
} as const;

export function describeType(type: FieldType): string {
  switch (type.kind) {
    case 'string':
      return type.formats.length === 0 ? 'text' : `text: ${type.formats.map((format) => FORMATS[format]).join(' or ')}`;
    case 'integer':
      return 'whole number';
    case 'boolean':
      return 'true or false';
    case 'int64':
      return '64-bit number, also as text';
    case 'enum':
      return 'one of its values';
    case 'unknown':
      return 'anything';
    case 'array':
      return `list of ${type.of.kind === 'string' && type.of.formats.length === 0 ? 'texts' : `${describeType(type.of)} items`}`;
    case 'number':
    case 'object':
      return type.kind;
  }
}

export function describeRequired({ required }: Pick<Field, 'required'>): string {
  switch (required.kind) {
    case 'yes':
    case 'no':
      return required.kind;
    case 'expected':
      return 'expected';
    case 'if':
      return `when ${sayOrShow(required.condition.cel)}`;
  }
}

/** What each kind of range counts. */
const MEASURES = {
  length: 'characters',
  items: 'items',
  range: '',
  bytes: 'bytes',
  side: 'pixels a side',
  ratio: 'as width by height',
  seconds: 'seconds',
  fps: 'frames a second',
} as const;

export function describeLimit(limit: Limit): string {
  switch (limit.kind) {
    case 'format':
      return limit.formats.join(', ');
    case 'tolerate':
      return `a ${limit.json} in its place is read as absent`;
    default:
      return `${describeRange(limit.min, limit.max)} ${MEASURES[limit.kind]}`.trim();
  }
}
