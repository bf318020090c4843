// A request in the making: what is sent, body, path and query together as conditions see it, and the facts given beside it. A change makes a new draft.
import { readOwn } from '../../kernel/paths.ts';
import { isRecord } from '../../kernel/view.ts';
import { sampleValue } from '../values/sample-value.ts';
import { type Fields, findSlot, type Path, type Slot, type Slots } from '../values/slot.ts';

export interface Draft {
  readonly self: Fields;
  readonly given: Fields;
}

export type Root = keyof Draft;

export type Layout = Readonly<Record<Root, Slots>>;

export interface Place {
  readonly root: Root;
  readonly path: Path;
}

export function findSlotAt(layout: Layout, { root, path }: Place): Slot | undefined {
  return findSlot(layout[root], path);
}

export function stepInto(place: Place, key: string | number): Place {
  return { root: place.root, path: [...place.path, key] };
}

/** With a value at a place, and with what must stand around it; without the place when the value is undefined. */
export function writeDraft(layout: Layout, draft: Draft, { root, path }: Place, value: unknown): Draft {
  return { ...draft, [root]: writeKey(draft[root], layout[root], path, value) };
}

function writeKey(fields: Fields, slots: Slots, path: Path, value: unknown): Fields {
  const name = String(path[0]);
  const after = writeBelow(readOwn(fields, name), slots.get(name), 0, path.slice(1), value);
  if (after !== undefined) return { ...fields, [name]: after };
  const { [name]: _before, ...others } = fields;
  return others;
}

function writeItem(list: readonly unknown[], slot: Slot | undefined, path: Path, value: unknown): readonly unknown[] {
  const index = Number(path[0]);
  const after = writeBelow(list[index], slot?.item, index, path.slice(1), value);
  return [...list.slice(0, index), ...(after === undefined ? [] : [after]), ...list.slice(index + 1)];
}

/** What stands at a place after something below it, or all of it, was written. */
function writeBelow(before: unknown, slot: Slot | undefined, index: number, path: Path, value: unknown): unknown {
  if (path.length === 0) return value;
  const parent = before ?? (slot === undefined ? undefined : sampleValue(slot, index));
  return typeof path[0] === 'number'
    ? writeItem(Array.isArray(parent) ? parent : [], slot, path, value)
    : writeKey(isRecord(parent) ? parent : {}, slot?.children ?? new Map(), path, value);
}
