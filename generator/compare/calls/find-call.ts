// Finds the operation that a captured call was made to, and the parameters that its path and URL hold.

import type { Capture } from '../../kernel/capture.ts';
import type { Operation } from '../../kernel/contract-model.ts';
import { matchPath, splitPath } from '../../kernel/routes.ts';
import type { NameMap } from '../match-operations.ts';
import { buildRoutes, isParameter } from '../routes.ts';

export interface FoundCall {
  readonly kind: 'found';
  readonly operation: Operation;
  readonly path: Readonly<Record<string, string>>;
}

/** A call whose route no row has: its method and the segments of its path, none of which may be told as they stand. */
export interface UnknownRoute {
  readonly kind: 'unknown';
  readonly method: string;
  readonly segments: readonly string[];
}

export interface CallFinder {
  /** Undefined for a line that names no route at all. */
  readonly find: (call: Capture) => FoundCall | UnknownRoute | undefined;
}

/** Prefixes of a proxy, at most so many segments; what is left must still be two words of a route. */
const LONGEST_PREFIX = 4;
const FEWEST_WORDS = 2;

const METHODS: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

export function createCallFinder(operations: readonly Operation[], names: NameMap): CallFinder {
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const routes = buildRoutes(operations);
  const mapped = buildRoutes(operations.flatMap((operation) => listMapped(operation, names)));
  const common = findCommonPrefix(operations);
  return {
    find: (call) => {
      const route = readRoute(call);
      const named = byId.get(names.get(call.operation ?? '') ?? call.operation ?? '');
      if (named !== undefined)
        return { kind: 'found', operation: named, path: readParameters(named, route?.segments ?? []) };
      if (route === undefined) return undefined;
      const operation = findRoute(route);
      return operation === undefined
        ? route
        : { kind: 'found', operation, path: readParameters(operation, route.segments) };
    },
  };

  function findRoute({ method, segments }: UnknownRoute): Operation | undefined {
    const asMapped = mapped.find(method, segments);
    const exact = byId.get(asMapped?.id ?? '') ?? routes.find(method, segments);
    if (exact !== undefined) return exact;
    for (let length = 1; length <= Math.min(LONGEST_PREFIX, segments.length - 1); length += 1) {
      const own = routes.find(method, segments.slice(length));
      if (own !== undefined && hasWords(own)) return own;
    }
    const own = common === undefined ? undefined : routes.find(method, [common, ...segments]);
    // Where no route has a base path, the common word is a thing of its own, and what follows it would be anybody's id.
    return own !== undefined && hasWords(own) ? own : undefined;
  }
}

function hasWords({ path }: Operation): boolean {
  return splitPath(path).segments.filter((part) => !isParameter(part)).length >= FEWEST_WORDS;
}

/** `--map "POST /theirs/{id}=operation.id"` as a route that leads to ours. */
function listMapped(operation: Operation, names: NameMap): Operation[] {
  return [...names].flatMap(([theirs, id]) => {
    const [method = '', path] = theirs.split(' ', 2);
    return id === operation.id && path !== undefined && METHODS.has(method) ? [{ ...operation, path }] : [];
  });
}

/** The first segment that most routes have, `v1`: what a base path usually is. */
function findCommonPrefix(operations: readonly Operation[]): string | undefined {
  const firsts = operations.flatMap(({ path }) =>
    splitPath(path)
      .segments.slice(0, 1)
      .filter((segment) => !isParameter(segment)),
  );
  const counts = [...Map.groupBy(firsts, (first) => first)].map(([first, all]) => ({ first, count: all.length }));
  return counts.sort((a, b) => b.count - a.count)[0]?.first;
}

function readRoute(call: Capture): UnknownRoute | undefined {
  const method = call.method?.toUpperCase() ?? '';
  const written = call.path ?? call.url;
  if (written === undefined || !METHODS.has(method)) return undefined;
  return { kind: 'unknown', method, segments: splitPath(written).segments };
}

/** Values of the parameters; the end of the path counts, since a proxy may stand before it or a base path be missing. */
function readParameters(operation: Operation, segments: readonly string[]): Record<string, string> {
  const own = splitPath(operation.path).segments;
  const length = Math.min(own.length, segments.length);
  const end = segments.slice(segments.length - length);
  return matchPath(own.slice(own.length - length).join('/'), end) ?? {};
}

/** Parameters of the query of a path or URL; of those that stand twice the last. */
export function readQuery({ path, url }: Capture): Readonly<Record<string, string>> {
  return splitPath(path ?? url ?? '').query;
}
