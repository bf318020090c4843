// Recognises HTTP paths of the service in texts of code, whole or with parts that are filled in at run time.
import { HOLE } from '../hole.ts';
import { createSpeller } from './speller.ts';
import type { WireNode } from './wire-tree.ts';

export interface FoundPath {
  /** As it stands in the text, without host and query. */
  readonly path: string;
  readonly index: number;
  /** `https://host`, if the text holds one. */
  readonly host: string | undefined;
  /** Names of query parameters. */
  readonly query: readonly { readonly name: string; readonly index: number }[];
}

export interface RegisteredPath {
  readonly template: string;
  readonly segments: readonly string[];
  /** Parts of the operations of this path. */
  readonly parts: readonly WireNode[];
}

export interface HttpPaths {
  /** Paths in a text that begin like a registered one, or that are the whole text and nearly one. */
  readonly find: (text: string) => readonly FoundPath[];
  /** The registered paths that it can be; a beginning of one counts. */
  readonly match: (path: string) => readonly RegisteredPath[];
  readonly suggest: (path: string) => string | undefined;
}

/** A path at the beginning of a text, after a blank, quote or bracket, or after a host; then perhaps a query. */
const PATH =
  /(?:(https?:\/\/[^\s/"'`]{1,200})|^|(?<=[\s"'`(=>,\uE000]))(\/[\w{\uE000][\w.~:{}\uE000-]*(?:\/[\w.~:{}\uE000-]+)*\/?)(?:\?([\w=&%.{}$\uE000-]*))?/g;

export function indexPaths(trees: readonly WireNode[]): HttpPaths {
  const registered = listRegistered(trees);
  const { suggest } = createSpeller(registered.map(({ template }) => template));
  const byBeginning = new Map<string, RegisteredPath[]>();
  for (const path of registered) {
    const beginning = path.segments[0] ?? '';
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), path]);
  }
  const isNearlyOne = (path: string): boolean => {
    const segments = splitPath(path);
    const nearest = new Set(splitPath(suggest(path) ?? ''));
    return segments.length > 1 && 2 * segments.filter((segment) => nearest.has(segment)).length > segments.length;
  };
  return {
    suggest,
    find: (text) => {
      if (!text.includes('/')) return [];
      const found = [...text.matchAll(PATH)].map(readPath);
      return found.filter(
        ({ path }) => byBeginning.has(splitPath(path)[0] ?? '') || (path === text && isNearlyOne(path)),
      );
    },
    match: (path) => {
      const segments = splitPath(path);
      return (byBeginning.get(segments[0] ?? '') ?? []).filter((candidate) => beginsWith(candidate.segments, segments));
    },
  };
}

function readPath(match: RegExpExecArray): FoundPath {
  const [, host, written = '', search = ''] = match;
  // In the text of a message the end of a sentence is no part of the path.
  const path = written.replace(/[.:]+$/, '');
  const index = match.index + (host?.length ?? 0);
  const query: { name: string; index: number }[] = [];
  let at = index + written.length + 1;
  for (const pair of search.split('&')) {
    const [name = ''] = pair.split('=');
    if (/^\w+$/.test(name)) query.push({ name, index: at });
    at += pair.length + 1;
  }
  return { path, index, host, query };
}

function listRegistered(trees: readonly WireNode[]): RegisteredPath[] {
  const byTemplate = new Map<string, WireNode[]>();
  for (const root of trees) {
    const { path } = root.operation;
    if (path !== '') byTemplate.set(path, [...(byTemplate.get(path) ?? []), root]);
  }
  return [...byTemplate].map(([template, parts]) => ({ template, segments: splitPath(template), parts }));
}

export function splitPath(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

/** `{id}` or `:id`: the place of a parameter, by its name. */
export function isParameter(segment: string): boolean {
  return /^(?:\{[^{}]*\}|:[A-Za-z_]\w*)$/.test(segment);
}

/** What code fills in may be anything, a parameter of a path takes anything, and the name of a parameter is no other segment. */
function beginsWith(registered: readonly string[], segments: readonly string[]): boolean {
  return (
    segments.length <= registered.length &&
    segments.every((segment, index) => {
      const own = registered[index] ?? '';
      return segment === own || isParameter(own) || (segment.includes(HOLE) && fits(own, segment));
    })
  );
}

/** Around what is filled in, a segment begins and ends as it is written. */
function fits(own: string, segment: string): boolean {
  const [first = '', ...rest] = segment.split(HOLE);
  const last = rest.at(-1) ?? '';
  return own.length >= first.length + last.length && own.startsWith(first) && own.endsWith(last);
}
