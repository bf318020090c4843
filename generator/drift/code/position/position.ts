// Where on the wire a value stands: the fields that an expression, a type or a literal may be, as far as names and types tell.
import { describeNode, nameField, type WireNode } from '../contract/wire-tree.ts';

export interface Spot {
  readonly node: WireNode;
  /** How many lists are around the value that is meant: 1 for a list, 0 for its item. */
  readonly depth: number;
  /** How many of the names that are used together its object knows; of several spots that with the most is likely meant. */
  readonly rank: number;
}

export interface Position {
  readonly spots: readonly Spot[];
  /** `typed`: a generated type says it, so every name must be right. `named`: it follows from names alone, so only what looks like a name of the wire must. */
  readonly certainty: 'typed' | 'named';
}

/** A position that may be each of the nodes; undefined for none. */
export function createPosition(
  nodes: readonly WireNode[],
  certainty: Position['certainty'],
  rank: (node: WireNode) => number = () => 0,
): Position | undefined {
  if (nodes.length === 0) return undefined;
  return { spots: nodes.map((node) => createSpot(node, rank(node))), certainty };
}

function createSpot(node: WireNode, rank: number): Spot {
  return { node, depth: isList(node) ? 1 : 0, rank };
}

function isList({ field }: WireNode): boolean {
  return field?.type.kind === 'array';
}

export function enterChild({ spots, certainty }: Position, name: string): Position | undefined {
  const children = spots.flatMap(({ node, rank }) => {
    const child = node.children.get(name);
    return child === undefined ? [] : [createSpot(child, rank)];
  });
  return children.length === 0 ? undefined : { spots: children, certainty };
}

/** An item of the lists; undefined where there is no list. */
export function enterItem(position: Position): Position | undefined {
  const spots = position.spots.filter(({ depth }) => depth > 0);
  return spots.length === 0
    ? undefined
    : { ...position, spots: spots.map((spot) => ({ ...spot, depth: spot.depth - 1 })) };
}

/** A list of what the position is. */
export function wrapInList(position: Position): Position {
  return { ...position, spots: position.spots.map((spot) => ({ ...spot, depth: spot.depth + 1 })) };
}

export function joinPositions(positions: readonly (Position | undefined)[]): Position | undefined {
  const known = positions.filter((position) => position !== undefined);
  if (known.length <= 1) return known[0];
  const certainty = known.every((position) => position.certainty === 'typed') ? 'typed' : 'named';
  return { spots: leaveOutDoubles(known.flatMap(({ spots }) => spots)), certainty };
}

/** A union of unions of the same would otherwise double with each of them. */
function leaveOutDoubles(spots: readonly Spot[]): Spot[] {
  const seen = new Map<WireNode, Set<number>>();
  return spots.filter(({ node, depth }) => {
    const depths = seen.get(node) ?? new Set();
    const isNew = !depths.has(depth);
    seen.set(node, depths.add(depth));
    return isNew;
  });
}

/** True if no row says what stands below: an opaque object, or a value without parts. */
export function isOpaque({ spots }: Position): boolean {
  return spots.every(({ node }) => node.children.size === 0);
}

export function listChildren({ spots }: Position): Set<string> {
  return new Set(spots.flatMap(({ node }) => [...node.children.keys()]));
}

/** `omniVideo.create/mode`, or the name alone where several fields may be meant: `mode (omniVideo.create/mode and 3 more)`. */
export function describePosition(position: Position): string {
  const nodes = listLikely(position).map(({ node }) => node);
  const names = [...new Set(nodes.map(describeNode))];
  const [first = ''] = names;
  if (names.length <= 1) return first;
  const fields = new Set(nodes.flatMap(({ field }) => (field === undefined ? [] : nameField(field.path))));
  const [field, ...others] = fields;
  return `${field === undefined || others.length > 0 ? 'a body' : field} (${first} and ${names.length - 1} more)`;
}

/** The spots that are most likely meant: names used together tell some from others, and production code stands on what is in use. */
export function listLikely({ spots }: Position): readonly Spot[] {
  const most = Math.max(...spots.map(({ rank }) => rank));
  const best = spots.filter(({ rank }) => rank === most);
  const current = best.filter(
    ({ node: { operation } }) => operation.posture === 'current' || operation.posture === 'provisional',
  );
  return current.length === 0 ? best : current;
}
