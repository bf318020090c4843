// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// How far the evidence carries a body: was all of it seen live, together, or is some of it only written somewhere?
import { readOwn, toField } from './paths.ts';
import type { PartSpecification, RowReference } from './specification.ts';
import { isRecord } from './view.ts';

export type PayloadClass = 'live-confirmed' | 'doc-derived' | 'hypothesis-only';

/**
 * `hypothesis-only` if a path or value is unknown or not evidenced, `live-confirmed` if every path and value is and one successful run
 * carried all paths together, else `doc-derived`. A body with issues is hypothesis-only whatever this says.
 */
export function classifyBody(part: PartSpecification, body: unknown): PayloadClass {
  const paths = new Set<string>();
  let live = true;
  let evidenced = true;
  visitBody(body, [], (path, value) => {
    paths.add(toField(path));
    const status = findGrade(part, path, value)?.status;
    if (status !== 'live-confirmed') live = false;
    if (status === undefined || status === 'not-evidenced') evidenced = false;
  });
  if (!evidenced) return part.direction === 'sent' ? 'hypothesis-only' : 'doc-derived';
  const wasCarried = part.carried.some((run) => isSubset(paths, run.paths) && keepsDefaults(part, paths, run.paths));
  return live && wasCarried ? 'live-confirmed' : 'doc-derived';
}

/** What the register says of one value of a body: the row that grades it, which of an enum is the weaker of field and value; undefined for what nobody registered. */
export function findGrade(
  part: PartSpecification,
  path: readonly PropertyKey[],
  value: unknown,
): RowReference | undefined {
  const field = toField(path);
  const row = readOwn(part.fields, field) ?? (field.endsWith('[]') ? part.fields[field.slice(0, -2)] : undefined);
  if (row?.values === undefined) return row;
  const known = readOwn(row.values, String(value));
  return row.status === 'live-confirmed' || known === undefined || known.status !== 'live-confirmed' ? known : row;
}

/** What the run sent and the body leaves out takes its default: that value must have been seen live as well. */
function keepsDefaults(part: PartSpecification, paths: ReadonlySet<string>, carried: readonly string[]): boolean {
  return carried.every((path) => {
    const row = paths.has(path) || path.includes('.') ? undefined : readOwn(part.fields, path);
    return row?.default === undefined || row.values?.[row.default]?.status === 'live-confirmed';
  });
}

function isSubset(paths: ReadonlySet<string>, carried: readonly string[]): boolean {
  const seen = new Set(carried);
  return [...paths].every((path) => path.endsWith('[]') || seen.has(path));
}

/** Far below any registered field: what is nested deeper is hostile, and says nothing more. */
export const DEEPEST = 32;

/** Calls `visit` for each value of a body with its path. */
export function visitBody(
  value: unknown,
  path: readonly PropertyKey[],
  visit: (path: readonly PropertyKey[], value: unknown) => void,
): void {
  if (path.length > 0) visit(path, value);
  if (path.length > DEEPEST) return;
  if (Array.isArray(value)) for (const [index, item] of value.entries()) visitBody(item, [...path, index], visit);
  else if (isRecord(value)) for (const [key, child] of Object.entries(value)) visitBody(child, [...path, key], visit);
}
