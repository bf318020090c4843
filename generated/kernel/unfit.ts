// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// Finds what a pattern does not take of an input, and what it needs and the input lacks.
import { findNearest } from './nearest.ts';
import { toField, toJsonPath } from './paths.ts';
import type { Pattern, PatternField } from './patterns.ts';
import { isRecord } from './view.ts';

/** What the pattern itself refuses: what it does not take, or needs and was not given. */
export interface Unfit {
  readonly kind: 'not-in-pattern' | 'missing';
  readonly path: string;
  readonly field: string;
  readonly message: string;
  readonly row: string;
}

/** Keys and values of the input that the pattern does not take, and what it needs and the input lacks. */
export function findUnfit(
  pattern: Pattern,
  fields: readonly PatternField[],
  input: unknown,
  path: readonly PropertyKey[],
): Unfit[] {
  if (!isRecord(input)) return [];
  const missing = fields
    .filter(({ name, takes }) => takes === 'required' && (!Object.hasOwn(input, name) || isEmpty(input[name])))
    .map(({ name, row }) =>
      describeUnfit('missing', [...path, name], `the pattern ${pattern.name} needs ${name}`, row),
    );
  const strange = Object.entries(input).flatMap(([name, value]): Unfit[] => {
    const at = [...path, name];
    if (value === undefined) return [];
    const field = fields.find((candidate) => candidate.name === name);
    if (field === undefined || field.takes === 'fixed' || field.takes === 'numbered') {
      const message = field === undefined ? explainStrange(pattern, fields, name) : explainFilled(pattern, name);
      return [describeUnfit('not-in-pattern', at, message, field?.row ?? pattern.row)];
    }
    if (field.takes === 'required' && isEmpty(value)) return [];
    if (field.values !== undefined && !field.values.some((legal) => legal === value)) {
      const message = `the pattern ${pattern.name} takes ${name} ${field.values.join(', ')} only`;
      return [describeUnfit('not-in-pattern', at, message, field.row)];
    }
    const { fields: inner } = field;
    if (inner === undefined) return [];
    return Array.isArray(value)
      ? value.flatMap((item: unknown, place) => findUnfit(pattern, inner, item, [...at, place]))
      : findUnfit(pattern, inner, value, at);
  });
  return [...missing, ...strange];
}

function describeUnfit(kind: Unfit['kind'], path: readonly PropertyKey[], message: string, row: string): Unfit {
  return { kind, path: toJsonPath(path), field: toField(path), message, row };
}

function explainStrange(pattern: Pattern, fields: readonly PatternField[], name: string): string {
  const names = fields.filter(({ takes }) => takes !== 'fixed' && takes !== 'numbered').map((field) => field.name);
  const nearest = findNearest(name, names);
  const hint = nearest === undefined ? `it takes ${names.join(', ')}` : `did you mean ${nearest}?`;
  return `${name} is no part of the pattern ${pattern.name}; ${hint}`;
}

function explainFilled(pattern: Pattern, name: string): string {
  return `${name} is filled in by the pattern ${pattern.name}; leave it out`;
}

/** What is required may not be empty. */
function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
