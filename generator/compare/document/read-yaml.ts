// Reads YAML into the same nodes as JSON. Aliases become shared nodes and are never copied, so a bomb of them costs what is written and no more.
import { isAlias, isMap, isPair, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import {
  DEEPEST_NODE,
  type SourceList,
  type SourceMap,
  type SourceNode,
  type SourceScalar,
  TOO_DEEP,
  type Unreadable,
} from './source-node.ts';

export function readYaml(text: string): SourceNode | Unreadable {
  // Checks of unique keys and pretty messages take the parser quadratic time.
  const document = parseDocument(text, { uniqueKeys: false, prettyErrors: false });
  const [error] = document.errors;
  if (error !== undefined) {
    const message = /call stack/.test(error.message) ? TOO_DEEP : explainError(error.message);
    return { kind: 'unreadable', offset: error.pos[0], message };
  }
  return convertTree(document.contents);
}

/** The parser's message without the piece of the document that may follow. */
function explainError(message: string): string {
  if (message.includes('multiple documents')) return 'the file holds several documents';
  const [sentence = ''] = message.split(/[\n:]/, 1);
  return `it is no YAML: ${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`;
}

type Above = SourceNode['above'];

function convertTree(contents: unknown): SourceNode | Unreadable {
  const anchors = new Map<string, SourceNode>();
  let broken: Unreadable | undefined;
  const root = convert(contents, undefined, 0);
  return broken ?? root;

  function convert(node: unknown, above: Above, depth: number): SourceNode {
    const [start, end] = isNode(node) ? (node.range ?? [0, 0]) : [0, 0];
    const standing = { start, end, ...(above === undefined ? {} : { above }) };
    const empty: SourceScalar = { kind: 'scalar', value: null, ...standing };
    if (depth > DEEPEST_NODE) return fail(start, TOO_DEEP, empty);
    if (isAlias(node)) return anchors.get(node.source) ?? fail(start, 'an alias names no anchor above it', empty);
    if (isMap(node)) {
      const entries = new Map<string, SourceNode>();
      const map: SourceMap = { kind: 'map', entries, ...standing };
      remember(node.anchor, map);
      for (const pair of node.items) {
        if (!isPair(pair)) continue;
        const key = readKey(pair.key);
        if (key === undefined) fail(start, 'a key is no plain value', empty);
        else if (entries.has(key)) fail(placeOf(pair.key), 'a key stands twice in its map', empty);
        else entries.set(key, convert(pair.value, { node: map, key }, depth + 1));
      }
      mergeBelow(entries);
      return map;
    }
    if (isSeq(node)) {
      const items: SourceNode[] = [];
      const list: SourceList = { kind: 'list', items, ...standing };
      remember(node.anchor, list);
      for (const item of node.items) items.push(convert(item, { node: list, key: items.length }, depth + 1));
      return list;
    }
    const scalar: SourceScalar = { ...empty, value: isScalar(node) ? readScalar(node.value) : null };
    if (isScalar(node)) remember(node.anchor, scalar);
    return scalar;
  }

  function remember(anchor: string | undefined, node: SourceNode): void {
    if (anchor !== undefined) anchors.set(anchor, node);
  }

  function fail(offset: number, message: string, node: SourceNode): SourceNode {
    broken ??= { kind: 'unreadable', offset, message };
    return node;
  }
}

/** `<<: *base` of YAML 1.1, which many still write: what the map does not have itself it takes from there. With anything but maps it is a key as any other. */
function mergeBelow(entries: Map<string, SourceNode>): void {
  const merged = entries.get('<<');
  if (merged === undefined) return;
  const nodes = merged.kind === 'list' ? merged.items : [merged];
  const bases = nodes.filter((node) => node.kind === 'map');
  if (bases.length < nodes.length) return;
  entries.delete('<<');
  for (const base of bases) {
    for (const [key, node] of base.entries) if (!entries.has(key)) entries.set(key, node);
  }
}

function isNode(node: unknown): node is Node {
  return isMap(node) || isSeq(node) || isScalar(node) || isAlias(node);
}

function placeOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Status codes are written without quotes, so a key may be a number. */
function readKey(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined;
  return typeof node.value === 'object' && node.value !== null ? undefined : String(node.value);
}

function readScalar(value: unknown): SourceScalar['value'] {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  return String(value);
}
