// The functions of conditions: what they give, and which values they cannot read.
import { describe, expect, it } from 'vitest';
import {
  at,
  double,
  equalLists,
  filled,
  int,
  isIn,
  need,
  sequence,
  size,
  sum,
  Undecided,
} from '../../generator/kernel/conditions.ts';

describe('int', () => {
  it.each([
    ['5', 5],
    ['-12', -12],
    ['+7', 7],
    ['007', 7],
    ['9007199254740991', Number.MAX_SAFE_INTEGER],
    [3, 3],
    [2.9, 2],
    [-2.9, -2],
  ])('%j is %d', (value, number) => {
    expect(int(value)).toBe(number);
  });

  it.each([null, '', ' 5', '5 ', '1.5', '1e3', '0x10', '5s', '٣', '9007199254740992', 1e300, Number.NaN])(
    '%j cannot be read',
    (value) => {
      expect(() => int(value)).toThrow(Undecided);
    },
  );
});

describe('double', () => {
  it.each([
    ['5', 5],
    ['-0.5', -0.5],
    ['.5', 0.5],
    ['5.', 5],
    ['1e3', 1000],
    ['1.5E-1', 0.15],
    [4, 4],
  ])('%j is %d', (value, number) => {
    expect(double(value)).toBe(number);
  });

  it.each([null, '', '.', ' 5', 'Infinity', 'NaN', '0x10', '1,5'])('%j cannot be read', (value) => {
    expect(() => double(value)).toThrow(Undecided);
  });
});

describe('size', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['é😀', 2],
    [[], 0],
    [[1, [2, 3]], 2],
  ])('%j has %d', (value, length) => {
    expect(size(value)).toBe(length);
  });

  it('of a missing text cannot be read', () => {
    expect(() => size(null)).toThrow(Undecided);
  });
});

describe('filled', () => {
  it.each([
    ['a', true],
    [' ', true],
    [0, true],
    [false, true],
    [[''], true],
    ['', false],
    [[], false],
    [null, false],
    [undefined, false],
  ])('%j: %s', (value, outcome) => {
    expect(filled(value)).toBe(outcome);
  });
});

describe('sum and sequence', () => {
  it('sum adds whole numbers, and is 0 of none', () => {
    expect(sum([1, 2, 3])).toBe(6);
    expect(sum([])).toBe(0);
  });

  it('sum cannot be read while one number is missing', () => {
    expect(() => sum([1, null])).toThrow(Undecided);
  });

  it('sequence counts from 1, is empty below 1, and ends at 10000 whatever is asked for', () => {
    expect(sequence(3)).toEqual([1, 2, 3]);
    expect(sequence(0)).toEqual([]);
    expect(sequence(-4)).toEqual([]);
    expect(sequence(1e12)).toHaveLength(10_000);
  });
});

describe('lists', () => {
  it.each([
    [[], [], true],
    [[1, 'a', null], [1, 'a', null], true],
    [[1, 2], [2, 1], false],
    [[1], [1, 2], false],
    [[1, 2], [1], false],
    [[[1], []], [[1], []], true],
    [[[1], [2]], [[1], [3]], false],
    [[1], ['1'], false],
  ])('%j equals %j: %s', (left, right, outcome) => {
    expect(equalLists(left, right)).toBe(outcome);
  });

  it.each([
    [1, [1, 2], true],
    ['1', [1, 2], false],
    [null, ['a'], false],
    [null, ['a', null], true],
    [[1], [[2], [1]], true],
    [[1], [[2], 1], false],
    ['a', [], false],
  ])('%j is in %j: %s', (item, list, outcome) => {
    expect(isIn(item, list)).toBe(outcome);
  });

  it('an item is read by its place, and null is an item', () => {
    expect(at(['a', null], 0)).toBe('a');
    expect(at(['a', null], 1)).toBe(null);
  });

  it.each([2, -1, 0.5])('there is nothing to read at place %d of two', (place) => {
    expect(() => at(['a', 'b'], place)).toThrow(Undecided);
  });
});

it('a value that is needed is itself, also when it is 0, false or empty', () => {
  expect([need(0), need(false), need('')]).toEqual([0, false, '']);
  expect(() => need(null)).toThrow(Undecided);
});
