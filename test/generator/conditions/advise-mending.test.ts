// What is said of habits of other languages in a condition, beside what the type checker says.
import { expect, it } from 'vitest';
import { createConditionReader } from '../../../generator/conditions/read-condition.ts';
import { placeFile } from '../../../generator/read/page.ts';
import { SCOPE } from './small-scope.ts';

function readAdvice(cel: string): string | undefined {
  let advice: string | undefined;
  createConditionReader(SCOPE).read(
    cel,
    () => placeFile('register/page.md'),
    (_code, _place, detail) => {
      advice = detail.nearest ?? detail.help;
    },
  );
  return advice;
}

it.each([
  ['name == "a"', 'this.name'],
  ['this.name === "a"', 'write == or !='],
  ['this.name == “a”', 'write straight quotes'],
  [
    'this.name == null',
    'there is no null to write: has(this.field) tells whether it was sent, filled(this.field) whether it holds anything',
  ],
  ['this.tags.length == 1', 'write size(list)'],
  ['this.items.title == "a"', 'a list has no fields of its own; ask its items with exists, all, filter or map'],
  [
    '!this.name',
    'only a boolean is true or false by itself; ask filled(this.field) of a text or list, has(this.field) of anything else',
  ],
  ['this.count == "1"', undefined],
])('%s', (cel, advice) => {
  expect(readAdvice(cel)).toBe(advice);
});
