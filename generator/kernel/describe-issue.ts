// Says of one of zod's issues what is wrong, in the words of the register, and what to do where that is plain.
import type * as z from 'zod';
import { describeKind, nameType, show } from './describe-value.ts';
import type { Issue } from './issues.ts';
import { findNearest } from './nearest.ts';
import { describeRange } from './schemas.ts';
import type { FieldRow } from './specification.ts';
import { isRecord } from './view.ts';

export type Detail = Pick<Issue, 'code' | 'message'> & { readonly fix?: string | undefined };

export function describeIssue(issue: z.core.$ZodIssue, row: FieldRow | undefined, value: unknown): Detail {
  const expected = row === undefined ? 'an object' : describeKind(row);
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_union':
      return describeType(row, value, expected);
    case 'invalid_value': {
      if (typeof value !== 'string') return describeType(row, value, expected);
      const values = Object.keys(row?.values ?? {});
      if (row?.values !== undefined && Object.hasOwn(row.values, value)) {
        return {
          code: 'not-evidenced',
          message: `${show(value)} has never been evidenced; it is accepted only as a hypothesis`,
        };
      }
      const nearest = findNearestValue(value, values);
      return {
        code: 'enum',
        message: `${show(value)} is none of ${values.join(', ')}`,
        fix: nearest === undefined ? `use one of ${values.join(', ')}` : `write ${show(nearest)}`,
      };
    }
    case 'too_small':
    case 'too_big':
      return describeSize(issue, row, value);
    case 'custom':
      if (value === undefined) return { code: 'required', message: `is missing; ${expected} is expected` };
      if (typeof value === 'string' && row?.kind === 'text')
        return { code: issue.params?.issue === 'range' ? 'range' : 'format', message: issue.message };
      return { code: issue.params?.issue === 'type' ? 'type' : 'format', message: issue.message };
    default:
      return { code: 'format', message: issue.message };
  }
}

function describeType(row: FieldRow | undefined, value: unknown, expected: string): Detail {
  if (value === undefined) return { code: 'required', message: `is missing; ${expected} is expected` };
  // Called a number it would be what is expected.
  const isBigInt = typeof value === 'bigint' && (row?.kind === 'integer' || row?.kind === 'number');
  const found = isBigInt ? `the bigint ${value}n` : nameType(value);
  return { code: 'type', message: `is ${found}; ${expected} is expected`, fix: proposeType(row, value) };
}

/** Numbers in quotes are near by their difference, other values by their spelling. */
function findNearestValue(value: string, values: readonly string[]): string | undefined {
  const number = Number(value);
  const numbers = values.map(Number);
  if (value.trim() === '' || ![number, ...numbers].every(Number.isFinite)) return findNearest(value, values);
  return values.toSorted((a, b) => Math.abs(Number(a) - number) - Math.abs(Number(b) - number))[0];
}

/** The same value in the type that is expected, where the intention is plain. */
function proposeType(row: FieldRow | undefined, value: unknown): string | undefined {
  if (value === null)
    return row === undefined || row.required === 'yes' ? undefined : 'remove the key; null is not accepted';
  if (row?.kind === 'text' && (typeof value === 'number' || typeof value === 'boolean')) {
    const text = row.values === undefined ? String(value) : findNearestValue(String(value), Object.keys(row.values));
    return text === undefined ? undefined : `write ${show(text)}`;
  }
  if (row?.kind === 'boolean' && (value === 'true' || value === 'false')) return `write ${value} without quotes`;
  if (
    (row?.kind === 'integer' || row?.kind === 'number') &&
    typeof value === 'string' &&
    value.trim() !== '' &&
    Number.isFinite(Number(value))
  ) {
    return `write ${Number(value)} without quotes`;
  }
  if ((row?.kind === 'integer' || row?.kind === 'number') && typeof value === 'bigint')
    return BigInt(Number(value)) === value ? `write ${value} as a number` : undefined;
  if (row?.kind === 'list' && isRecord(value)) return 'put the object into a list';
  return undefined;
}

function describeSize(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  row: FieldRow | undefined,
  value: unknown,
): Detail {
  const min = issue.code === 'too_small' ? Number(issue.minimum) : undefined;
  const max = issue.code === 'too_big' ? Number(issue.maximum) : undefined;
  const bounds = describeRange(min, max);
  if (issue.origin === 'string') {
    const length = typeof value === 'string' ? [...value].length : 0;
    if (length === 0) return { code: 'required', message: 'is empty; it must hold a text' };
    return { code: 'length', message: `has ${length} characters; ${bounds} are allowed` };
  }
  if (issue.origin === 'array') {
    const count = Array.isArray(value) ? value.length : 0;
    if (count === 0 && row?.required === 'yes') return { code: 'required', message: 'is empty; it must hold an item' };
    return { code: 'items', message: `has ${count} items; ${bounds} are allowed` };
  }
  return { code: 'range', message: `is ${show(value)}; ${bounds} is allowed` };
}
