// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// What compiled conditions call: the parts of CEL whose meaning differs from JavaScript's, above all what happens when a value is missing.

/** Thrown while a condition is evaluated when a value it needs cannot be read; the rule then stays undecided. */
export class Undecided extends Error {
  override readonly name = 'Undecided';
}

/** One for all: nobody reads its stack, and to record one costs more than the condition. */
const UNDECIDED = new Undecided();

/** CEL's `&&`: a false side decides even if the other side cannot be read. */
export function and(left: () => boolean | null, right: () => boolean | null): boolean {
  return combine(left, right, false);
}

/** CEL's `||`: a true side decides even if the other side cannot be read. */
export function or(left: () => boolean | null, right: () => boolean | null): boolean {
  return combine(left, right, true);
}

function combine(left: () => boolean | null, right: () => boolean | null, decisive: boolean): boolean {
  let undecided = false;
  for (const side of [left, right]) {
    try {
      if (truth(side()) === decisive) return decisive;
    } catch (error) {
      if (!(error instanceof Undecided)) throw error;
      undecided = true;
    }
  }
  if (undecided) throw UNDECIDED;
  return !decisive;
}

export function truth(value: boolean | null): boolean {
  if (typeof value !== 'boolean') throw UNDECIDED;
  return value;
}

/** A number or text that must be there. */
export function need<T>(value: T | null): T {
  if (value === null) throw UNDECIDED;
  return value;
}

/** A list of facts: one that nobody gave is not an empty one. */
export function supplied<T>(given: boolean, value: T): T {
  if (!given) throw UNDECIDED;
  return value;
}

/** Length of a list, or of a text in Unicode code points. */
export function size(value: string | null | readonly unknown[]): number {
  if (value === null) throw UNDECIDED;
  return typeof value === 'string' ? [...value].length : value.length;
}

/** Not null, not an empty text, not an empty list. */
export function filled(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}

const WHOLE_NUMBER = /^[+-]?\d+$/;

/** CEL's `int()` of a text or number; a text that is no whole number, and what is beyond 2^53, leaves the rule undecided. */
export function int(value: string | number | null): number {
  if (value === null || (typeof value === 'string' && !WHOLE_NUMBER.test(value))) throw UNDECIDED;
  const number = Math.trunc(Number(value));
  if (!Number.isSafeInteger(number)) throw UNDECIDED;
  return number;
}

const DECIMAL_NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

export function double(value: string | number | null): number {
  if (typeof value === 'number') return value;
  if (value === null || !DECIMAL_NUMBER.test(value)) throw UNDECIDED;
  return Number(value);
}

export function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + need(value), 0);
}

/** The whole numbers from 1 to `count`; empty below 1. */
export function sequence(count: number): number[] {
  return Array.from({ length: Math.max(0, Math.min(count, 10_000)) }, (_, index) => index + 1);
}

export function equalLists(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((value, index) => isEqual(value, right[index]));
}

function isEqual(left: unknown, right: unknown): boolean {
  return Array.isArray(left) && Array.isArray(right) ? equalLists(left, right) : left === right;
}

/** CEL's `in`: equal to an item of the list. */
export function isIn(item: unknown, list: readonly unknown[]): boolean {
  return list.some((each) => isEqual(each, item));
}

export function at<T>(list: readonly T[], index: number): T {
  const value = list[index];
  if (value === undefined) throw UNDECIDED;
  return value;
}

/** CEL's `all`: one false item decides even if another cannot be read. */
export function all<T>(list: readonly T[], test: (item: T) => boolean | null): boolean {
  return fold(list, test, false);
}

/** CEL's `exists`: one true item decides even if another cannot be read. */
export function exists<T>(list: readonly T[], test: (item: T) => boolean | null): boolean {
  return fold(list, test, true);
}

function fold<T>(list: readonly T[], test: (item: T) => boolean | null, decisive: boolean): boolean {
  let undecided = false;
  for (const item of list) {
    try {
      if (truth(test(item)) === decisive) return decisive;
    } catch (error) {
      if (!(error instanceof Undecided)) throw error;
      undecided = true;
    }
  }
  if (undecided) throw UNDECIDED;
  return !decisive;
}

export function existsOne<T>(list: readonly T[], test: (item: T) => boolean | null): boolean {
  return list.filter((item) => truth(test(item))).length === 1;
}
