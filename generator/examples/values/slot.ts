// The places of a part where values may stand, as a tree: a list has a place for its items, which have the row of the list.
import type { Field, FieldType, LimitName, Part, PartName, Scalar } from '../../kernel/contract-model.ts';
import { readOwn } from '../../kernel/paths.ts';
import { buildFieldTree, type FieldNode } from '../../plan/field-tree.ts';
import { findLimit, type RangeLimit } from '../../plan/find-limit.ts';

export interface Slot {
  readonly part: PartName;
  readonly name: string;
  readonly field: Field;
  /** The field's own type, or that of its items. */
  readonly type: FieldType;
  readonly isItem: boolean;
  /** Of an enum, what is evidenced. */
  readonly values: readonly string[];
  /** Of an enum, what stands in the register, evidenced or not. */
  readonly registered: ReadonlySet<string>;
  /** What an example holds if nothing else is asked for: the documented default above all. */
  readonly usual?: Scalar;
  /** Of an object. */
  readonly children: Slots;
  /** Of a list. */
  readonly item?: Slot;
}

export type Slots = ReadonlyMap<string, Slot>;

/** The values of a body, or of an object in it, by name. */
export type Fields = Readonly<Record<string, unknown>>;

/** Keys and indexes from the top of a body. */
export type Path = readonly (string | number)[];

const NONE: Slots = new Map();

/**
 * What is evidenced, by name.
 * @param usual numbers for fields at the top that have no default
 */
export function buildSlots(part: Part, usual: Readonly<Record<string, number>> = {}): Slots {
  const registered = new Map(part.fields.map(({ path, values }) => [path, new Set(values.map(({ value }) => value))]));
  const build = (node: FieldNode, type: FieldType, isItem: boolean): Slot => {
    const { name, field, children } = node;
    const value = field.default ?? (type.kind === 'integer' ? readOwn(usual, field.path) : undefined);
    return {
      part: part.name,
      name,
      field,
      type,
      isItem,
      values: field.values.map((each) => each.value),
      registered: registered.get(field.path) ?? new Set(),
      ...(value === undefined ? {} : { usual: value }),
      children: type.kind === 'object' ? index(children) : NONE,
      ...(type.kind === 'array' ? { item: build(node, type.of, true) } : {}),
    };
  };
  const index = (nodes: readonly FieldNode[]): Slots =>
    new Map(nodes.map((node) => [node.name, build(node, node.field.type, false)]));
  return index(buildFieldTree(part, 'strict'));
}

export function findSlot(slots: Slots, path: Path): Slot | undefined {
  let within: Slots = slots;
  let slot: Slot | undefined;
  for (const key of path) {
    slot = typeof key === 'number' ? slot?.item : within.get(key);
    if (slot === undefined) return undefined;
    within = slot.children;
  }
  return slot;
}

/** Of something that is sent: it may not be left out, and a text or list may not be empty. */
export function isRequired(slot: Slot): boolean {
  return slot.isItem || slot.field.required.kind === 'yes';
}

export interface PlacedSlot {
  readonly slot: Slot;
  /** In a list the first item. */
  readonly path: Path;
}

/** Every field with where it stands, parents before children. */
export function placeSlots(slots: Slots, above: Path = []): PlacedSlot[] {
  return [...slots.values()].flatMap((slot) => {
    const path = [...above, slot.name];
    const below =
      slot.item === undefined ? placeSlots(slot.children, path) : placeSlots(slot.item.children, [...path, 0]);
    return [{ slot, path }, ...below];
  });
}

export type Bounds = Pick<RangeLimit, 'min' | 'max'>;

/** The limits of one kind; empty where there is none. */
export function findBounds({ field }: Slot, kind: LimitName): Bounds {
  return findLimit(field, kind) ?? {};
}

export type TextType = Extract<FieldType, { kind: 'string' }>;

/** A number in quotes. */
export function isNumeric(type: TextType): boolean {
  return type.formats[0] === 'integer' || type.formats[0] === 'decimal';
}
