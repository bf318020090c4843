// CEL's logic decides with one readable side and otherwise says that it cannot: rules must neither pass nor fail on a value that nobody could read.
import { describe, expect, it } from 'vitest';
import { all, and, exists, existsOne, or, truth, Undecided } from '../../generator/kernel/conditions.ts';

type Outcome = true | false | 'undecided';

/** A side that is true, false, null or cannot be read. */
type Side = true | false | null | 'error';

function read(side: Side): boolean | null {
  if (side === 'error') throw new Undecided();
  return side;
}

function decide(run: () => boolean): Outcome {
  try {
    return run();
  } catch (error) {
    if (error instanceof Undecided) return 'undecided';
    throw error;
  }
}

describe('and', () => {
  it.each<[left: Side, right: Side, outcome: Outcome]>([
    [true, true, true],
    [true, false, false],
    [false, true, false],
    [false, false, false],
    ['error', false, false],
    [false, 'error', false],
    ['error', true, 'undecided'],
    [true, 'error', 'undecided'],
    ['error', 'error', 'undecided'],
    [null, false, false],
    [false, null, false],
    [null, true, 'undecided'],
    [true, null, 'undecided'],
  ])('%s and %s is %s', (left, right, outcome) => {
    expect(
      decide(() =>
        and(
          () => read(left),
          () => read(right),
        ),
      ),
    ).toBe(outcome);
  });
});

describe('or', () => {
  it.each<[left: Side, right: Side, outcome: Outcome]>([
    [true, true, true],
    [true, false, true],
    [false, true, true],
    [false, false, false],
    ['error', true, true],
    [true, 'error', true],
    ['error', false, 'undecided'],
    [false, 'error', 'undecided'],
    ['error', 'error', 'undecided'],
    [null, true, true],
    [true, null, true],
    [null, false, 'undecided'],
    [false, null, 'undecided'],
  ])('%s or %s is %s', (left, right, outcome) => {
    expect(
      decide(() =>
        or(
          () => read(left),
          () => read(right),
        ),
      ),
    ).toBe(outcome);
  });
});

describe('all, exists and existsOne over items', () => {
  it.each<[items: Side[], all: Outcome, exists: Outcome, existsOne: Outcome]>([
    [[], true, false, false],
    [[true], true, true, true],
    [[false], false, false, false],
    [[true, true], true, true, false],
    [[true, false], false, true, true],
    [[false, false], false, false, false],
    [['error', true], 'undecided', true, 'undecided'],
    [[true, 'error'], 'undecided', true, 'undecided'],
    [['error', false], false, 'undecided', 'undecided'],
    [[false, 'error'], false, 'undecided', 'undecided'],
    [['error'], 'undecided', 'undecided', 'undecided'],
    [[null, true], 'undecided', true, 'undecided'],
    [[null, false], false, 'undecided', 'undecided'],
    [[true, 'error', false], false, true, 'undecided'],
  ])('%j: %s, %s, %s', (items, ofAll, ofExists, ofExistsOne) => {
    expect(decide(() => all(items, read))).toBe(ofAll);
    expect(decide(() => exists(items, read))).toBe(ofExists);
    expect(decide(() => existsOne(items, read))).toBe(ofExistsOne);
  });
});

describe('an error that is no missing value', () => {
  const fail = (): boolean => {
    throw new RangeError('a bug');
  };

  it('is not taken for an unreadable value', () => {
    expect(() => and(fail, () => false)).toThrow(RangeError);
    expect(() => or(fail, () => true)).toThrow(RangeError);
    expect(() => all([1, 2], fail)).toThrow(RangeError);
    expect(() => exists([1, 2], fail)).toThrow(RangeError);
  });
});

it('only true and false are a truth', () => {
  expect(truth(true)).toBe(true);
  expect(truth(false)).toBe(false);
  expect(() => truth(null)).toThrow(Undecided);
});
