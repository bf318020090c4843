// Keys of captured bodies that no row has. A key may be data (an id, a name of a person, a secret), so only what behaves like the name of a field is ever told.
import { isRecord } from '../../kernel/view.ts';
import type { JsonType } from '../upstream.ts';
import { typeOfJson } from './json-type.ts';
import { looksLikeName } from './looks-like-name.ts';
import { createSightings, noteSighting, type Sightings } from './sightings.ts';

export interface UnknownKey {
  readonly seen: Sightings;
  /** Calls in which it was seen. */
  calls: number;
  lastLine: number;
  readonly types: Set<JsonType>;
  readonly below: UnknownKeys;
  /** Types of the items of a list. */
  readonly items: Set<JsonType>;
}

export interface UnknownKeys {
  readonly names: Map<string, UnknownKey>;
  /** All keys that are no names, as one. */
  other?: UnknownKey;
  /** The most names that one object had. */
  most: number;
}

/** More names than this in one place are keys of a map. */
const MOST_NAMES = 64;

/** Deeper than this nothing is told of what is unknown. */
const DEEPEST_UNKNOWN = 6;

/** Bodies that are all keys cannot fill the memory: what comes after so many is not remembered. */
const MOST_KEYS = 20_000;

export interface UnknownScope {
  /** Names that the register uses anywhere: they betray nothing. */
  readonly words: ReadonlySet<string>;
  /** Keys that may still be remembered. */
  left: number;
}

export function createUnknownScope(words: ReadonlySet<string>): UnknownScope {
  return { words, left: MOST_KEYS };
}

export function createUnknownKeys(): UnknownKeys {
  return { names: new Map(), most: 0 };
}

/** Notes the keys of one object that no row has. */
export function noteUnknown(
  keys: UnknownKeys,
  entries: readonly (readonly [string, unknown])[],
  line: number,
  scope: UnknownScope,
  depth = 0,
): void {
  if (depth > DEEPEST_UNKNOWN) return;
  let names = 0;
  for (const [key, value] of entries) {
    const isName =
      scope.words.has(key) || (looksLikeName(key) && (keys.names.has(key) || keys.names.size < MOST_NAMES));
    if (isName) names += 1;
    const own = isName ? keys.names.get(key) : keys.other;
    if (own === undefined && scope.left === 0) continue;
    noteKey(own ?? addKey(keys, isName ? key : undefined, scope), value, line, scope, depth);
  }
  keys.most = Math.max(keys.most, names);
}

function addKey(keys: UnknownKeys, name: string | undefined, scope: UnknownScope): UnknownKey {
  scope.left -= 1;
  const created = createUnknownKey();
  if (name === undefined) keys.other = created;
  else keys.names.set(name, created);
  return created;
}

function noteKey(own: UnknownKey, value: unknown, line: number, scope: UnknownScope, depth: number): void {
  noteSighting(own.seen, line);
  if (own.lastLine !== line) own.calls += 1;
  own.lastLine = line;
  const type = typeOfJson(value);
  if (type !== undefined) own.types.add(type);
  for (const each of Array.isArray(value) ? value : [value]) {
    const item = typeOfJson(each);
    if (Array.isArray(value) && item !== undefined) own.items.add(item);
    if (isRecord(each)) noteUnknown(own.below, Object.entries(each), line, scope, depth + 1);
  }
}

function createUnknownKey(): UnknownKey {
  return {
    seen: createSightings(),
    calls: 0,
    lastLine: 0,
    types: new Set(),
    below: createUnknownKeys(),
    items: new Set(),
  };
}

/** Two calls are needed before a name is told: an id seldom comes twice, the name of a field does. */
const ENOUGH_CALLS = 2;

export interface ToldKey {
  /** `{}` for keys that are data. */
  readonly name: string;
  readonly key: UnknownKey;
}

/** What may be told: names that come back in a place where names do not vary, and everything else as one. */
export function tellKeys(keys: UnknownKeys, words: ReadonlySet<string>): ToldKey[] {
  const isMap = keys.names.size > 2 * keys.most + 4;
  const told: ToldKey[] = [];
  let other = keys.other;
  for (const [name, key] of keys.names) {
    if (words.has(name) || (!isMap && key.calls >= ENOUGH_CALLS)) told.push({ name, key });
    else other = other === undefined ? key : joinKeys(other, key);
  }
  return [...told, ...(other === undefined ? [] : [{ name: '{}', key: other }])];
}

function joinKeys(a: UnknownKey, b: UnknownKey): UnknownKey {
  const lines = [...new Set([...a.seen.lines, ...b.seen.lines])].sort((x, y) => x - y).slice(0, 3);
  return {
    seen: { count: a.seen.count + b.seen.count, lines },
    calls: Math.max(a.calls, b.calls),
    lastLine: Math.max(a.lastLine, b.lastLine),
    types: new Set([...a.types, ...b.types]),
    items: new Set([...a.items, ...b.items]),
    below: createUnknownKeys(),
  };
}
