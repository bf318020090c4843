// Lists are gone through by index: holes count, and what a list says of itself does not.
import { describe, expect, it } from 'vitest';
import { allPass, copyItems, readItems } from '../../generator/kernel/lists.ts';

const HOLED = Object.assign(new Array<unknown>(3), { 0: 1, 2: 3 });

/** A list whose own methods and iterator lie. */
const LYING = Object.assign([1, 2], {
  every: () => true,
  *[Symbol.iterator]() {
    yield 'other';
  },
});

const isNumber = (value: unknown): value is number => typeof value === 'number';
const double = (value: unknown): number | undefined => (isNumber(value) ? value * 2 : undefined);

describe('allPass', () => {
  it('asks every item, holes too', () => {
    expect([[], [1, 2], LYING, HOLED, [1, 'x']].map((list) => allPass(list, isNumber))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('readItems', () => {
  it('is the list of what was read, or nothing when one item cannot be', () => {
    expect([[], [1, 2], LYING].map((list) => readItems(list, double))).toEqual([[], [2, 4], [2, 4]]);
    expect([HOLED, [1, 'x']].map((list) => readItems(list, double))).toEqual([undefined, undefined]);
  });
});

describe('copyItems', () => {
  it('fills holes with undefined, as zod does, and keeps nothing but the items', () => {
    expect(copyItems(HOLED)).toStrictEqual([1, undefined, 3]);
    expect(copyItems(LYING)).toStrictEqual([1, 2]);
  });
});
