// The order of types: whether every value of one is a value of another, as generated code has them.
import type { FieldType, TextFormat } from '../kernel/contract-model.ts';
import type { Action, Direction } from './coordinates.ts';

/** Undefined for types that have the same values and the same name. Of two names for the same values the harmless word is said. */
export function compareTypes(
  before: FieldType,
  after: FieldType,
  direction: Direction,
): Extract<Action, 'widened' | 'narrowed' | 'changed'> | undefined {
  const isNarrower = isWithin(after, before, direction);
  const isWider = isWithin(before, after, direction);
  if (isNarrower && isWider) {
    if (before.kind === after.kind) return undefined;
    return direction === 'received' ? 'narrowed' : 'widened';
  }
  return isWider ? 'widened' : isNarrower ? 'narrowed' : 'changed';
}

/** True if every value of `inner` is one of `outer`. What is received as a closed list is any text, since lists grow. */
function isWithin(inner: FieldType, outer: FieldType, direction: Direction): boolean {
  if (outer.kind === 'unknown') return true;
  if (inner.kind === 'array' && outer.kind === 'array') return isWithin(inner.of, outer.of, direction);
  if (inner.kind === 'string' && outer.kind === 'string') return isWithinText(inner.formats, outer.formats);
  if (inner.kind === 'enum' && outer.kind === 'string') return outer.formats.length === 0;
  if (inner.kind === 'string' && outer.kind === 'enum') return direction === 'received';
  if (inner.kind === 'integer' && outer.kind === 'number') return true;
  // A 64-bit id may be given as a number; read, it is always text.
  if (inner.kind === 'integer' && outer.kind === 'int64') return direction !== 'received';
  return inner.kind === outer.kind;
}

/** Without formats it is any text. */
function isWithinText(inner: readonly TextFormat[], outer: readonly TextFormat[]): boolean {
  if (outer.length === 0) return true;
  const within = (format: TextFormat) => outer.includes(format) || (format === 'integer' && outer.includes('decimal'));
  return inner.length > 0 && inner.every(within);
}
