// What the checker says of one value by its type and limits, known without a schema: examples are made of values without fault, and of values with exactly one.
import { size } from '../../kernel/conditions.ts';
import type { IssueCode } from '../../kernel/issues.ts';
import { readOwn } from '../../kernel/paths.ts';
import { hasFormat, isInt64 } from '../../kernel/scalars.ts';
import { isRecord } from '../../kernel/view.ts';
import { type Bounds, findBounds, isNumeric, isRequired, type Slot, type TextType } from './slot.ts';

export type Fault = Extract<
  IssueCode,
  'required' | 'type' | 'enum' | 'not-evidenced' | 'format' | 'length' | 'items' | 'range'
>;

/** Of a value that is sent, children apart; `undefined` is a key that is missing. */
export function findFaults(slot: Slot, value: unknown): Fault[] {
  const { type } = slot;
  if (value === undefined) return isRequired(slot) && type.kind !== 'unknown' ? ['required'] : [];
  switch (type.kind) {
    case 'string':
      return typeof value === 'string' ? findTextFaults(slot, type, value) : ['type'];
    case 'enum':
      if (typeof value !== 'string') return ['type'];
      if (slot.values.includes(value)) return [];
      return [slot.registered.has(value) ? 'not-evidenced' : 'enum'];
    case 'integer':
      if (!Number.isInteger(value)) return ['type'];
      return Number.isSafeInteger(value) ? findRangeFaults(slot, Number(value)) : ['range'];
    case 'number':
      return Number.isFinite(value) ? findRangeFaults(slot, Number(value)) : ['type'];
    case 'boolean':
      return typeof value === 'boolean' ? [] : ['type'];
    case 'int64':
      return isInt64(value) ? [] : ['type'];
    case 'object':
      return isRecord(value) ? [] : ['type'];
    case 'array':
      return Array.isArray(value) ? findItemFaults(slot, value.length) : ['type'];
    case 'unknown':
      return [];
  }
}

/** With what is below it. */
export function findAllFaults(slot: Slot, value: unknown): Fault[] {
  const { item, children } = slot;
  const own = findFaults(slot, value);
  if (item !== undefined && Array.isArray(value))
    return [...own, ...value.flatMap((each) => findAllFaults(item, each))];
  if (children.size === 0 || !isRecord(value)) return own;
  return [...own, ...[...children].flatMap(([name, child]) => findAllFaults(child, readOwn(value, name)))];
}

function findTextFaults(slot: Slot, type: TextType, text: string): Fault[] {
  if (text === '') return isRequired(slot) ? ['required'] : [];
  const { min = 0, max = Number.POSITIVE_INFINITY } = findBounds(slot, 'length');
  const length = size(text);
  // What may be left out may be empty, so its shortest length is not checked.
  const isTooShort = isRequired(slot) && length < min;
  const isOfFormat = type.formats.length === 0 || type.formats.some((format) => hasFormat(text, format));
  return [
    ...(isTooShort || length > max ? ['length' as const] : []),
    ...(isOfFormat ? [] : ['format' as const]),
    ...(isNumeric(type) ? findRangeFaults(slot, Number(text)) : []),
  ];
}

function findRangeFaults(slot: Slot, number: number): Fault[] {
  return isWithin(number, findBounds(slot, 'range')) ? [] : ['range'];
}

function findItemFaults(slot: Slot, count: number): Fault[] {
  if (count === 0) return isRequired(slot) ? ['required'] : [];
  return isWithin(count, findBounds(slot, 'items')) ? [] : ['items'];
}

function isWithin(number: number, { min, max }: Bounds): boolean {
  return !(number < (min ?? Number.NEGATIVE_INFINITY) || number > (max ?? Number.POSITIVE_INFINITY));
}
