// Finds for each operation of upstream the one of the register: by --map, by method and path, by a base path that all share, and calls without a path by name and fields.

import type { Method, Operation } from '../kernel/contract-model.ts';
import { splitPath } from '../kernel/routes.ts';
import { findBestFit } from './fit-fields.ts';
import { findPart } from './parts.ts';
import { buildRoutes, isParameter, type Routes } from './routes.ts';
import { findShift } from './shift-paths.ts';
import type { UpstreamOperation } from './upstream.ts';

export interface Match {
  readonly ours: Operation;
  readonly theirs: UpstreamOperation;
}

export interface Matching {
  readonly matches: readonly Match[];
  readonly unknown: readonly UpstreamOperation[];
}

/** From what upstream calls an operation to the id of ours. */
export type NameMap = ReadonlyMap<string, string>;

export function matchOperations(
  ours: readonly Operation[],
  theirs: readonly UpstreamOperation[],
  names: NameMap,
): Matching {
  const byId = new Map(ours.map((operation) => [operation.id, operation]));
  const routes = buildRoutes(ours);
  const found = new Map<UpstreamOperation, Operation>();
  const take = (operation: UpstreamOperation, own: Operation | undefined): void => {
    if (own !== undefined) found.set(operation, own);
  };
  const find = (method: Method, segments: readonly string[]): Operation | undefined => {
    const own = routes.find(method, segments);
    return own !== undefined && fitsTemplate(own, segments) ? own : undefined;
  };
  for (const operation of theirs) {
    const mapped = listNames(operation).flatMap((name) => names.get(name) ?? [])[0];
    if (mapped !== undefined) take(operation, byId.get(mapped));
    else if (operation.path === '') take(operation, matchByName(ours, operation));
    else take(operation, find(operation.method, splitPath(operation.path).segments));
  }
  const rest = theirs.filter((operation) => operation.path !== '' && !found.has(operation));
  const shift = findShift(ours, rest, find);
  if (shift !== undefined)
    for (const operation of rest) take(operation, find(operation.method, shift(splitPath(operation.path).segments)));
  const taken = new Set(found.values());
  for (const operation of rest) {
    if (found.has(operation)) continue;
    const segments = splitPath(operation.path).segments;
    const own = findOtherMethod(routes, [segments, ...(shift === undefined ? [] : [shift(segments)])], taken);
    take(operation, own);
    if (own !== undefined) taken.add(own);
  }
  return {
    matches: theirs.flatMap((operation) => {
      const own = found.get(operation);
      return own === undefined ? [] : [{ ours: own, theirs: operation }];
    }),
    unknown: theirs.filter((operation) => !found.has(operation)),
  };
}

/** A literal of theirs stands for a parameter of ours only where it is one of its values. */
function fitsTemplate(own: Operation, segments: readonly string[]): boolean {
  const fields = new Map(findPart(own, 'path')?.fields.map((field) => [`{${field.path}}`, field]));
  return splitPath(own.path).segments.every((segment, index) => {
    const given = segments[index] ?? '';
    if (!isParameter(segment) || isParameter(given)) return true;
    return fields.get(segment)?.values.some(({ value }) => value === given) === true;
  });
}

/** An operation of ours at the path that nothing upstream is: then its method is what differs. */
function findOtherMethod(
  routes: Routes,
  paths: readonly (readonly string[])[],
  taken: ReadonlySet<Operation>,
): Operation | undefined {
  for (const segments of paths) {
    const own = routes.findAll(segments).find((each) => !taken.has(each) && fitsTemplate(each, segments));
    if (own !== undefined) return own;
  }
  return undefined;
}

export function listNames({ label, aliases }: UpstreamOperation): string[] {
  return [label, ...aliases];
}

/** Calls without a path: by name, whatever its case and dots, else the one whose fields fit best. */
function matchByName(ours: readonly Operation[], theirs: UpstreamOperation): Operation | undefined {
  const candidates = ours.filter(({ method }) => method === theirs.method);
  const names = new Set(listNames(theirs).map(foldName));
  const named = candidates.find(({ id }) => names.has(foldName(id)));
  if (named !== undefined || theirs.method === 'OBJECT') return named;
  const [part] = theirs.parts;
  if (part === undefined) return undefined;
  const [name, shape] = part;
  return findBestFit(candidates, name, new Set(shape.fields.keys()));
}

function foldName(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase();
}
