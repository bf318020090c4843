// Plausible, harmless values for a place: the documented default where there is one, else what name and limits suggest, and no more than must be there.
import { findFaults } from './find-faults.ts';
import { listTexts, sampleText, seedOf } from './sample-text.ts';
import { findBounds, isNumeric, isRequired, type Slot, type Slots, type TextType } from './slot.ts';

/** Lists that must be longer have no example: nobody reads one. */
export const MOST_ITEMS = 200;

/**
 * A value without fault; `undefined` where none is known.
 * @param index its place in a list: what lists hold differs
 */
export function sampleValue(slot: Slot, index = 0): unknown {
  const value = proposeValue(slot, index);
  return value !== undefined && findFaults(slot, value).length === 0 ? value : undefined;
}

function proposeValue(slot: Slot, index: number): unknown {
  const { type, usual } = slot;
  switch (type.kind) {
    case 'string':
      return isNumeric(type) ? sampleNumberText(slot, type, index) : sampleText(slot, type, index);
    case 'enum':
      return usual ?? slot.values[0];
    case 'integer':
    case 'number':
      return sampleNumber(slot, type.kind === 'integer', index);
    case 'boolean':
      return usual ?? false;
    case 'int64':
      return sampleDigits(slot, index);
    case 'object':
      return sampleObject(slot.children, index);
    case 'array':
      return sampleList(slot);
    case 'unknown':
      return 'sample';
  }
}

/** Values without fault that differ in what a condition may ask of them. */
export function listValues(slot: Slot): unknown[] {
  return [...new Set(proposeValues(slot))].filter(
    (value) => value !== undefined && findFaults(slot, value).length === 0,
  );
}

function proposeValues(slot: Slot): unknown[] {
  const { type } = slot;
  switch (type.kind) {
    case 'enum':
      return [...slot.values];
    case 'boolean':
      return [true, false];
    case 'integer':
    case 'number':
      return listNumbers(slot, type.kind === 'integer');
    case 'string':
      return isNumeric(type) ? listNumbers(slot, type.formats[0] === 'integer').map(String) : listTexts(slot, type);
    default:
      return [sampleValue(slot)];
  }
}

/** The ends of the range, what lies between, and numbers with one and two digits behind the point. */
function listNumbers(slot: Slot, isWhole: boolean): number[] {
  const { min = 0, max = min + 10 } = findBounds(slot, 'range');
  const sample = sampleNumber(slot, isWhole, 0);
  const numbers = [sample, min, max, sample + 1, (min + max) / 2, sample + 0.5, sample + 0.25, max - 0.25];
  return isWhole ? numbers.map(Math.floor) : numbers;
}

/** What must be there; where nothing must, the first field, since an empty object shows nothing. */
function sampleObject(slots: Slots, index: number): Readonly<Record<string, unknown>> | undefined {
  const required = [...slots.values()].filter(isRequired);
  const shown = required.length > 0 ? required : [...slots.values()].slice(0, 1);
  const entries = shown.map((slot) => [slot.name, sampleValue(slot, index)] as const);
  return entries.some(([, value]) => value === undefined) ? undefined : Object.fromEntries(entries);
}

function sampleList(slot: Slot): readonly unknown[] | undefined {
  const { item } = slot;
  if (item === undefined) return undefined;
  const count = Math.min(Math.max(1, findBounds(slot, 'items').min ?? 1), MOST_ITEMS);
  const items = Array.from({ length: count }, (_, index) => sampleValue(item, index));
  return items.includes(undefined) ? undefined : items;
}

/** The default, else the smallest that is allowed, from 1 where nothing is said; the next ones count up. */
function sampleNumber(slot: Slot, isWhole: boolean, index: number): number {
  const { min, max } = findBounds(slot, 'range');
  const { usual } = slot;
  if (index === 0 && usual !== undefined) return Number(usual);
  const least = min ?? Math.min(1, max ?? 1);
  const number = (isWhole ? Math.ceil(least) : least) + index;
  return Math.min(number, max ?? number);
}

function sampleNumberText(slot: Slot, type: TextType, index: number): string {
  const number = sampleNumber(slot, type.formats[0] === 'integer', index);
  const digits = findBounds(slot, 'length').min ?? 1;
  return String(number).length >= digits ? String(number) : `1${'0'.repeat(digits - 1)}`;
}

/** 18 digits: an id beyond 2^53, which a plain number would change. */
function sampleDigits(slot: Slot, index: number): string {
  const seed = String(seedOf(slot.field.id) + index).padStart(10, '0');
  return `82${seed}${seed.slice(0, 6)}`;
}

/** Without the noise of calculating with decimals. */
export function roundOff(number: number): number {
  return Number(number.toFixed(6));
}
