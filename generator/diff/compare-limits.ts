// The order of limits: whether a limit lets through more than before, or less.

import type { Limit } from '../kernel/contract-model.ts';
import { printLimit } from '../kernel/field-notation.ts';
import type { Action } from './coordinates.ts';
import { compareOptional, createDifference, type Difference } from './difference.ts';

/** Each kind of limit by itself; a limit that is not there lets everything through. */
export function compareLimits(before: readonly Limit[], after: readonly Limit[]): Difference[] {
  const kinds = new Set([...before, ...after].map((limit) => limit.kind));
  return [...kinds].flatMap((kind) => {
    const old = before.find((limit) => limit.kind === kind);
    const now = after.find((limit) => limit.kind === kind);
    const [was, is] = [old, now].map((limit) => (limit === undefined ? undefined : printLimit(limit)));
    if (kind === 'tolerate') return compareOptional('Limits', 'tolerance', was, is);
    const action = compareOne(old, now);
    return action === undefined ? [] : [createDifference('Limits', 'limits', action, was, is)];
  });
}

function compareOne(
  before: Limit | undefined,
  after: Limit | undefined,
): Extract<Action, 'widened' | 'narrowed' | 'changed'> | undefined {
  const isNarrower = isWithin(after, before);
  const isWider = isWithin(before, after);
  if (isNarrower && isWider) return undefined;
  return isWider ? 'widened' : isNarrower ? 'narrowed' : 'changed';
}

function isWithin(inner: Limit | undefined, outer: Limit | undefined): boolean {
  if (outer === undefined) return true;
  if (outer.kind === 'format')
    return inner?.kind === 'format' && new Set(inner.formats).isSubsetOf(new Set(outer.formats));
  const [from, to] = readBounds(outer);
  const [lowest, highest] = readBounds(inner);
  return lowest >= from && highest <= to;
}

/** What is counted or measured is never below nothing, so a limit from 0 is none. */
function readBounds(limit: Limit | undefined): readonly [from: number, to: number] {
  if (limit === undefined || limit.kind === 'format' || limit.kind === 'tolerate') return [-Infinity, Infinity];
  const from = limit.kind !== 'range' && limit.min === 0 ? undefined : limit.min;
  return [from ?? -Infinity, limit.max ?? Infinity];
}
