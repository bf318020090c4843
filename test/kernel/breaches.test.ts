// What compiled rules ask of a request that may lack what they read.
import { expect, it } from 'vitest';
import { breaksRule, digitsOf, hasGaps, hasItem, isSent, itemAt, total } from '../../generator/kernel/breaches.ts';
import { FILM } from './small-operation.ts';

it('undefined alone was not sent', () => {
  expect([undefined, null, false, 0, ''].map(isSent)).toEqual([false, true, true, true, true]);
});

it('an id is its digits in every form', () => {
  expect([7, '7', 7n, undefined].map(digitsOf)).toEqual(['7', '7', '7', undefined]);
});

it('a list has the items from 0 to its end', () => {
  const list = ['a', 'b'];
  expect([-1, 0, 1, 2].filter((index) => hasItem(list, index)).map((index) => itemAt(list, index))).toEqual(list);
  expect([hasGaps([1, undefined]), hasGaps([1, null]), total([1, 2, 3]), total([])]).toEqual([true, false, 6, 0]);
});

it('a rule that is not written out is evaluated by its id', () => {
  const long = { seconds: 40, mode: 'std' };
  expect(FILM.rules.filter(({ id }) => breaksRule(FILM, id, long)).map(({ id }) => id)).toEqual([
    'film.create#long-in-pro',
  ]);
  expect(breaksRule(FILM, 'film.create#long-in-pro', { seconds: 40, mode: 'pro' })).toBe(false);
});
