// Bodies that hold everything that may stand together: one for all fields, and as many more as the longest enum has values.
import { readAt } from '../../kernel/paths.ts';
import { sampleValue } from './sample-value.ts';
import { type Fields, isRequired, placeSlots, type Slot, type Slots } from './slot.ts';

export interface Variant {
  /** Addresses of the fields and values that it shows and none before it. */
  readonly rows: readonly string[];
  readonly build: () => Fields;
}

/** The first holds every field; of the others the n-th holds the n-th value of each enum that has so many. */
export function listVariants(slots: Slots): Variant[] {
  const first = sampleFields(slots, 0);
  const shown = placeSlots(slots).filter(({ path }) => readAt(first, path) !== undefined);
  const rows: string[][] = [[]];
  for (const { slot } of shown) {
    rows[0]?.push(slot.field.id);
    for (const [number, { id }] of slot.field.values.entries()) {
      rows[number] ??= [];
      rows[number].push(id);
    }
  }
  return rows.map((own, number) => ({ rows: own, build: () => (number === 0 ? first : sampleFields(slots, number)) }));
}

function sampleFields(slots: Slots, number: number): Fields {
  const shown = [...slots.values()].filter((slot) => number === 0 || isRequired(slot) || hasValue(slot, number));
  return Object.fromEntries(
    shown.map((slot) => [slot.name, sampleVariant(slot, number)]).filter(([, value]) => value !== undefined),
  );
}

function sampleVariant(slot: Slot, number: number): unknown {
  const { type, item, values } = slot;
  if (type.kind === 'enum') return values[number] ?? values[0];
  if (type.kind === 'object' && slot.children.size > 0) return sampleFields(slot.children, number);
  const sample = sampleValue(slot);
  if (item?.type.kind !== 'object' || !Array.isArray(sample)) return sample;
  return [sampleVariant(item, number), ...sample.slice(1)];
}

function hasValue(slot: Slot, number: number): boolean {
  return (
    slot.values.length > number || [...(slot.item ?? slot).children.values()].some((child) => hasValue(child, number))
  );
}
