// Routes of captured calls that no row has. Segments of a path may be ids, so they are told by the same rule as keys: words of the register, and names that come back.

import type { UnknownRoute } from './find-call.ts';
import { looksLikeName } from './looks-like-name.ts';
import { createSightings, noteSighting, type Sightings } from './sightings.ts';

export interface UnknownRoutes {
  readonly byKey: Map<string, Sightings>;
}

/** A crawler's log has any number of routes. */
const MOST_ROUTES = 200;

/** Longer paths are made, not called. */
const MOST_SEGMENTS = 16;

/** Two calls are needed before a segment that the register does not know is told. */
const ENOUGH_CALLS = 2;

export function createUnknownRoutes(): UnknownRoutes {
  return { byKey: new Map() };
}

export function noteRoute(routes: UnknownRoutes, route: UnknownRoute, line: number, words: ReadonlySet<string>): void {
  const named = printRoute(route, (segment) => words.has(segment) || looksLikeName(segment));
  const isFull = routes.byKey.size >= MOST_ROUTES && !routes.byKey.has(named);
  const key = isFull || route.segments.length > MOST_SEGMENTS ? `${route.method} /{}` : named;
  const sightings = routes.byKey.get(key) ?? createSightings();
  routes.byKey.set(key, sightings);
  noteSighting(sightings, line);
}

/** What may be told, with routes that became the same counted together. */
export function tellRoutes(routes: UnknownRoutes, words: ReadonlySet<string>): Map<string, Sightings> {
  const told = new Map<string, Sightings>();
  for (const [key, sightings] of routes.byKey) {
    const [method = '', path = ''] = key.split(' ');
    const segments = path.split('/').filter((segment) => segment !== '');
    const name =
      sightings.count >= ENOUGH_CALLS ? key : printRoute({ method, segments }, (segment) => words.has(segment));
    const known = told.get(name);
    told.set(name, known === undefined ? sightings : join(known, sightings));
  }
  return told;
}

function printRoute(
  { method, segments }: Pick<UnknownRoute, 'method' | 'segments'>,
  mayTell: (segment: string) => boolean,
): string {
  return `${method} /${segments.map((segment) => (mayTell(segment) ? segment : '{}')).join('/')}`;
}

function join(a: Sightings, b: Sightings): Sightings {
  return { count: a.count + b.count, lines: [...a.lines, ...b.lines].sort((x, y) => x - y).slice(0, a.lines.length) };
}
