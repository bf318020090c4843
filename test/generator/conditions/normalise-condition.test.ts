// Two conditions are the same only when it can be shown: one that is wrongly called the same would hide a broken request.
import { describe, expect, it } from 'vitest';
import { normaliseCondition } from '../../../generator/conditions/normalise-condition.ts';

const isSame = (one: string, other: string) => normaliseCondition(one) === normaliseCondition(other);

describe('conditions that are one', () => {
  it.each([
    ['this.a == "b"', "this.a=='b'"],
    ['this.a == 1 || this.b', '((this.a) == 1) || this.b'],
    ['a - b - c', '(a - b) - c'],
    ['this.items.all(i, i.n > 2)', 'this.items.all( i , (i.n) > 2 )'],
    ['this.a in ["x", "y"]', "this.a in ['x','y']"],
    ['this.a ? this.b : true', '(this.a) ? (this.b) : (true)'],
    ['"\\u0061" == this.a', '"a" == this.a'],
  ])('%s and %s', (one, other) => {
    expect(isSame(one, other)).toBe(true);
  });
});

describe('conditions that are two', () => {
  it.each([
    ['a - b - c', 'a - (b - c)'],
    ['a == b', 'b == a'],
    ['a && b', 'a || b'],
    ['this.a == 1', 'this.a == 1.0'],
    ['this.a == "1"', 'this.a == 1'],
    ['this.a', '!this.a'],
    ['a ? b : c ? d : e', '(a ? b : c) ? d : e'],
    ['this.items.all(i, i.n > 2)', 'this.items.exists(i, i.n > 2)'],
    ['this.a in ["x", "y"]', 'this.a in ["y", "x"]'],
    ['a.b.c', 'a.b["c"]'],
    ['x == 1u', 'x == 2u'],
    ['x == b"a"', 'x == b"b"'],
  ])('%s and %s', (one, other) => {
    expect(isSame(one, other)).toBe(false);
  });
});

it('what cannot be parsed is nothing but its text', () => {
  expect(normaliseCondition('this.a ==')).toBe('this.a ==');
  expect(normaliseCondition(`${'('.repeat(10_000)}a`)).toHaveLength(10_001);
});
