// Conditions in words: exact, or none at all.
import { describe, expect, it } from 'vitest';
import { sayCondition } from '../../../site/src/conditions/say-condition.ts';
import { readContract } from '../../vendors/contracts.ts';

describe('a condition in words', () => {
  it.each([
    ['this.multi_shot', 'multi_shot is true'],
    ['!this.multi_shot || this.shot_type == "intelligence"', 'multi_shot is not true or shot_type is intelligence'],
    ['!(this.a && this.b == "x")', 'a is not true or b is not x'],
    ['this.a == "x" && (this.b == "y" || this.c == "z")', 'a is x and (b is y or c is z)'],
    ['has(this.a) && !has(this.b.c)', 'a is sent and b.c is not sent'],
    ['filled(this.a) && !filled(this.b)', 'a is filled and b is empty or left out'],
    ['size(this.list) > 0 && size(this.other) == 0', 'list has items and other has no items'],
    ['size(this.list) <= 4', 'the number of items of list is at most 4'],
    ['this.list.exists(i, i.type in ["a", "b"])', 'an item of list has type a or b'],
    ['!this.list.exists(i, i.type == "a")', 'no item of list has type a'],
    ['this.list.all(i, i.type == "a")', 'each item of list has type a'],
    ['!(this.a in ["x", "y"])', 'a is none of x, y'],
    ['int(this.duration) >= 3 && given.seconds < 1.5', 'duration is at least 3 and given.seconds is below 1.5'],
    ['!this.image.startsWith("data:")', 'image does not begin with data:'],
    ['this.a != ""', 'a is not empty'],
  ])('%s: %s', (cel, words) => {
    expect(sayCondition(cel)).toBe(words);
  });

  it.each([
    'sum(this.a.map(i, int(i.b))) == 3',
    'this.a ? this.b : true',
    'this.a.toString()',
    'this.a ==',
    '[1][0] == 1',
  ])('is not made up of %s', (cel) => expect(sayCondition(cel)).toBeUndefined());

  it('stands beside every conditional requirement of this register', () => {
    const fields = readContract('real').operations.flatMap(({ parts }) => parts.flatMap((part) => part.fields));
    const silent = fields.flatMap(({ id, required }) =>
      required.kind === 'if' && sayCondition(required.condition.cel) === undefined ? [id] : [],
    );
    expect(silent).toEqual([]);
  });
});
