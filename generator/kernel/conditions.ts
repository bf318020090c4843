// What compiled conditions call: the parts of CEL whose meaning differs from JavaScript's, above all what happens when a value is missing.
import { countCharacters } from './scalars.ts';

/** Thrown while a condition is evaluated when a value it needs cannot be read; the rule then stays undecided. */
export class Undecided extends Error {
  override readonly name = 'Undecided';
}

/** One for all: it is always caught, and taking a stack each time would cost many times what the rules do. */
const UNDECIDED = /* @__PURE__ */ new Undecided('a value that a condition needs cannot be read');

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
  return typeof value === 'string' ? countCharacters(value) : value.length;
}

/** Not null, not an empty text, not an empty list. */
export function filled(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);
}

const WHOLE_NUMBER = /^[+-]?\d+$/;

/** True of what `int()` reads: a text that is no whole number, and what is beyond 2^53, leaves a rule undecided. */
export function hasInteger(value: string | number): boolean {
  return (typeof value === 'number' || WHOLE_NUMBER.test(value)) && Number.isSafeInteger(toInteger(value));
}

export function toInteger(value: string | number): number {
  return Math.trunc(Number(value));
}

/** CEL's `int()` of a text or number. */
export function int(value: string | number | null): number {
  if (value === null || !hasInteger(value)) throw UNDECIDED;
  return toInteger(value);
}

const DECIMAL_NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;

/** True of what `double()` reads. */
export function hasDouble(value: string | number): boolean {
  return typeof value === 'number' || DECIMAL_NUMBER.test(value);
}

export function toDouble(value: string | number): number {
  return Number(value);
}

/** CEL's `double()` of a text or number. */
export function double(value: string | number | null): number {
  if (value === null || !hasDouble(value)) throw UNDECIDED;
  return toDouble(value);
}

export function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + need(value), 0);
}

/** The whole numbers from 1 to `count`; empty below 1. */
export function sequence(count: number): number[] {
  const numbers: number[] = [];
  for (let number = 1; number <= count && number <= 10_000; number += 1) numbers.push(number);
  return numbers;
}

export function equalLists(left: readonly unknown[], right: readonly unknown[]): boolean {
  if (left.length !== right.length) return false;
  for (let index = 0; index < left.length; index += 1) if (!isEqual(left[index], right[index])) return false;
  return true;
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
