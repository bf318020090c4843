// Variables of macros may have any name that CEL allows, also one that means something else in the emitted code.
import { describe, expect, it } from 'vitest';
import { compile } from './small-scope.ts';

describe('a variable', () => {
  it.each([
    [
      'hides an outer one of its name',
      'this.items.all(i, i.parts.all(i, i.size > 1))',
      'all(self.items, (i) => all(i.parts, (i) => (need(i.size) > 1)))',
    ],
    ['hides `this`', 'this.items.all(this, this.rank == 1)', 'all(self.items, (this_) => (this_.rank === 1))'],
    ['hides `given`', 'this.tags.all(given, given == "a")', 'all(self.tags, (given_) => (given_ === "a"))'],
    [
      'does not hide `self` of the emitted code',
      'this.tags.all(self, self == this.name)',
      'all(self.tags, (self_) => (self_ === self.name))',
    ],
    [
      'does not hide a kernel function',
      'this.tags.all(size, size(size) > 1)',
      'all(self.tags, (size_) => (size(size_) > 1))',
    ],
    ['does not hide isIn', 'this.tags.all(isIn, isIn in ["a"])', 'all(self.tags, (isIn_) => isIn(isIn_, ["a"]))'],
    ['may be a word of TypeScript', 'this.tags.all(new, new == "a")', 'all(self.tags, (new_) => (new_ === "a"))'],
    [
      'stays apart from one that looks like the renamed one',
      'this.tags.all(self, this.tags.all(self_, self == self_))',
      'all(self.tags, (self_) => all(self.tags, (self__) => (self_ === self__)))',
    ],
  ])('%s', (_outcome, cel, code) => {
    expect(compile(cel).code).toBe(code);
  });

  it('keeps its path when it hides `this`', () => {
    expect(compile('this.items.all(this, this.rank == 1)').reads).toEqual(['items', 'items[].rank']);
  });
});
