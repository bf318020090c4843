// Documents of one service differ in their base path. This finds the one prefix that, added to their paths or taken away, brings the most operations together.

import type { Method, Operation } from '../kernel/contract-model.ts';
import { splitPath } from '../kernel/routes.ts';
import { compareText } from '../read/compare-text.ts';
import { isParameter } from './routes.ts';
import type { UpstreamOperation } from './upstream.ts';

/** Their path as it would be here. */
export type Shift = (segments: readonly string[]) => readonly string[];

/** Base paths of more segments are no base paths. */
const LONGEST_BASE = 4;

/** `find` finds an operation by method and path as they stand; no shift if none finds anything. */
export function findShift(
  ours: readonly Operation[],
  theirs: readonly UpstreamOperation[],
  find: (method: Method, segments: readonly string[]) => Operation | undefined,
): Shift | undefined {
  const tails = listTails(ours);
  const votes = new Map<string, number>();
  const vote = (shift: string): void => void votes.set(shift, (votes.get(shift) ?? 0) + 1);
  for (const { method, path } of theirs) {
    const segments = splitPath(path).segments;
    for (let length = 1; length <= LONGEST_BASE && length < segments.length; length += 1) {
      if (segments.slice(0, length).some(isParameter)) break;
      if (find(method, segments.slice(length)) !== undefined) vote(`-${segments.slice(0, length).join('/')}`);
    }
    for (const prefix of tails.get(printRoute(method, segments)) ?? []) vote(`+${prefix}`);
  }
  const [best] = [...votes].sort(([a, count], [b, other]) => other - count || compareText(a, b));
  return best === undefined ? undefined : createShift(best[0]);
}

function createShift(shift: string): Shift {
  const prefix = shift.slice(1).split('/');
  if (shift.startsWith('+')) return (segments) => [...prefix, ...segments];
  return (segments) =>
    prefix.every((segment, index) => segment === segments[index]) ? segments.slice(prefix.length) : segments;
}

/** What our routes are without their first segments, with the segments that they lack; nothing that is parameters only. */
function listTails(operations: readonly Operation[]): ReadonlyMap<string, ReadonlySet<string>> {
  const tails = new Map<string, Set<string>>();
  for (const { method, path } of operations) {
    const segments = splitPath(path).segments;
    for (let length = 1; length <= LONGEST_BASE && length < segments.length; length += 1) {
      const prefix = segments.slice(0, length);
      const rest = segments.slice(length);
      if (prefix.some(isParameter) || rest.every(isParameter)) break;
      const key = printRoute(method, rest);
      tails.set(key, (tails.get(key) ?? new Set()).add(prefix.join('/')));
    }
  }
  return tails;
}

function printRoute(method: Method, segments: readonly string[]): string {
  return `${method} ${segments.map((segment) => (isParameter(segment) ? '{}' : segment)).join('/')}`;
}
