// Values that break exactly one thing of a field: the wrong type, one too many, one too few, a value that is none of its own.
import { type Fault, findFaults } from './find-faults.ts';
import { fitText, lengthenText, UNREGISTERED } from './sample-text.ts';
import { MOST_ITEMS, roundOff, sampleValue } from './sample-value.ts';
import { type Bounds, findBounds, isNumeric, type Slot, type TextType } from './slot.ts';

export interface Break {
  /** A name for it that stays the same: `type`, `too-long`. */
  readonly name: string;
  /** What is said of it. */
  readonly fault: Fault;
  /** `undefined` for a key that is left out. */
  readonly value: unknown;
}

/** Texts that must be longer than this to be too long have no example: nobody reads one. */
const LONGEST_TEXT = 10_000;

/** Values of every JSON type, the likeliest mistakes first. */
export const WRONG_TYPES: readonly unknown[] = [1, 'not this type', true, {}, []];

/** Of something that is sent. */
export function listBreaks(slot: Slot): Break[] {
  const { type } = slot;
  const candidates: Break[] = [
    ...(slot.isItem ? [] : [{ name: 'missing', fault: 'required' as const, value: undefined }]),
    ...(type.kind === 'string' ? listTextBreaks(slot, type) : []),
    ...(type.kind === 'array' ? listItemBreaks(slot) : []),
    ...(type.kind === 'integer' || type.kind === 'number' ? listRangeBreaks(slot, (number) => number) : []),
    ...(type.kind === 'enum' ? [{ name: 'unknown-value', fault: 'enum' as const, value: UNREGISTERED }] : []),
    ...listWrongTypes(slot).map((value) => ({ name: 'type', fault: 'type' as const, value })),
  ];
  const names = new Set<string>();
  return candidates.filter(({ name, fault, value }) => {
    const faults = findFaults(slot, value);
    return faults.length === 1 && faults[0] === fault && !names.has(name) && names.add(name).has(name);
  });
}

/** In a path everything is text. */
function listWrongTypes({ part }: Slot): readonly unknown[] {
  return part === 'path' ? WRONG_TYPES.filter((value) => typeof value === 'string') : WRONG_TYPES;
}

function listTextBreaks(slot: Slot, type: TextType): Break[] {
  const { min = 0, max = LONGEST_TEXT } = findBounds(slot, 'length');
  const sample = sampleValue(slot);
  const text = typeof sample === 'string' ? sample : '';
  // A longer one where no text of just that length has the format.
  const longer =
    max >= LONGEST_TEXT ? [] : [max + 1, max + 2, max + 3].map((length) => lengthenText(text, type, length));
  return [
    { name: 'empty', fault: 'required', value: '' },
    ...longer.map((value): Break => ({ name: 'too-long', fault: 'length', value })),
    ...(min > 1 ? [{ name: 'too-short', fault: 'length' as const, value: fitText(text, { max: min - 1 }) }] : []),
    ...(isNumeric(type) ? listRangeBreaks(slot, String) : []),
    { name: 'format', fault: 'format', value: fitText('no such form!', { min }) },
  ];
}

function listItemBreaks(slot: Slot): Break[] {
  const { min = 0, max = MOST_ITEMS } = findBounds(slot, 'items');
  const { item } = slot;
  if (item === undefined) return [];
  const fill = (count: number): unknown => {
    const items = Array.from({ length: count }, (_, index) => sampleValue(item, index));
    return items.includes(undefined) ? undefined : items;
  };
  return [
    { name: 'empty', fault: 'required', value: [] },
    ...(max >= MOST_ITEMS ? [] : [{ name: 'too-many', fault: 'items' as const, value: fill(max + 1) }]),
    ...(min > 1 && min <= MOST_ITEMS ? [{ name: 'too-few', fault: 'items' as const, value: fill(min - 1) }] : []),
  ];
}

function listRangeBreaks(slot: Slot, write: (number: number) => unknown): Break[] {
  const { min, max }: Bounds = findBounds(slot, 'range');
  return [
    ...(max === undefined ? [] : [{ name: 'too-big', fault: 'range' as const, value: write(roundOff(max + 1)) }]),
    ...(min === undefined ? [] : [{ name: 'too-small', fault: 'range' as const, value: write(roundOff(min - 1)) }]),
  ];
}
