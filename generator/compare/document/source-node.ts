// A document from outside as a tree in which every node knows where it stands, so that a difference can name a pointer and a line.

interface Standing {
  /** Offsets in the text of the document; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  /** Absent at the root. A node that aliases share belongs to the place where it is written out. */
  readonly above?: { readonly node: SourceMap | SourceList; readonly key: string | number };
}

export interface SourceMap extends Standing {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, SourceNode>;
}

export interface SourceList extends Standing {
  readonly kind: 'list';
  readonly items: readonly SourceNode[];
}

export interface SourceScalar extends Standing {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
}

export type SourceNode = SourceMap | SourceList | SourceScalar;

/** What a reader gives for a text that it cannot read. */
export interface Unreadable {
  readonly kind: 'unreadable';
  readonly offset: number;
  readonly message: string;
}

/** Deeper than any contract that people write; what goes beyond is refused before it can exhaust the stack. */
export const DEEPEST_NODE = 200;

export const TOO_DEEP = `nested deeper than ${DEEPEST_NODE} levels`;

/** `#/paths/~1v1~1parcels/post`, as RFC 6901 writes it. */
export function printPointer(node: SourceNode): string {
  const keys: string[] = [];
  for (let at = node.above; at !== undefined; at = at.node.above)
    keys.push(String(at.key).replaceAll('~', '~0').replaceAll('/', '~1'));
  return ['#', ...keys.reverse()].join('/');
}

export function readEntry(node: SourceNode | undefined, key: string): SourceNode | undefined {
  return node?.kind === 'map' ? node.entries.get(key) : undefined;
}

export function listItems(node: SourceNode | undefined): readonly SourceNode[] {
  return node?.kind === 'list' ? node.items : [];
}

export function listEntries(node: SourceNode | undefined): readonly (readonly [string, SourceNode])[] {
  return node?.kind === 'map' ? [...node.entries] : [];
}

export function readTextOf(node: SourceNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}

export function readNumberOf(node: SourceNode | undefined): number | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'number' && Number.isFinite(node.value)
    ? node.value
    : undefined;
}

export function isTrue(node: SourceNode | undefined): boolean {
  return node?.kind === 'scalar' && node.value === true;
}

/** The node as plain JSON; a key such as `__proto__` is a key like any other. */
export function toJson(node: SourceNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(toJson);
    case 'map':
      return Object.fromEntries([...node.entries].map(([key, child]) => [key, toJson(child)]));
  }
}

/** The node at a path, or the last one on the way to it. */
export function findNode(root: SourceNode, path: readonly PropertyKey[]): SourceNode {
  let node = root;
  for (const key of path) {
    const next =
      node.kind === 'map' ? node.entries.get(String(key)) : node.kind === 'list' ? node.items[Number(key)] : undefined;
    if (next === undefined) return node;
    node = next;
  }
  return node;
}
