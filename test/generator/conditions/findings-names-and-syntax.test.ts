// Misspelt names name the field that was meant; broken syntax is marked where reading stopped.
import { describe, expect, it } from 'vitest';
import { listFindings } from './small-scope.ts';

describe('a name that is no field', () => {
  it.each([
    ['this.nmae == "a"', [5, 9], 'nmae', 'name'],
    ['this.box.inner.depe == "a"', [15, 19], 'depe', 'deep'],
    ['given.secnds > 1.0', [6, 12], 'secnds', 'seconds'],
    ['thsi.name == "a"', [0, 4], 'thsi', 'this'],
    ['this.items.exists(i, i.titel == "a")', [23, 28], 'titel', 'title'],
    ['has(this.naem)', [9, 13], 'naem', 'name'],
    ['has(this.box.widht)', [13, 18], 'widht', 'width'],
    ['this.items.exists(i, has(i.titel))', [27, 32], 'titel', 'title'],
  ] as const)('%s', (cel, at, found, nearest) => {
    const message = `the condition reads \`${found}\`, which is no field here`;
    expect(listFindings(cel)).toEqual([{ code: 'CONDITION-NAME', at, message, nearest }]);
  });

  it.each([
    ['this.completely_other == "a"', [5, 21], 'completely_other'],
    ['this.items.exists(i, j.title == "a")', [21, 22], 'j'],
    ['has(this.constructor)', [9, 20], 'constructor'],
    ['this.__proto__ == "a"', [5, 14], '__proto__'],
  ] as const)('that is far from every field has no nearest: %s', (cel, at, found) => {
    const message = `the condition reads \`${found}\`, which is no field here`;
    expect(listFindings(cel)).toEqual([{ code: 'CONDITION-NAME', at, message }]);
  });

  it('is also the first variable of a macro with two variables, which CEL does not have', () => {
    expect(listFindings('this.tags.all(first, second, true)')).toEqual([
      { code: 'CONDITION-NAME', at: [14, 19], message: 'the condition reads `first`, which is no field here' },
    ]);
  });
});

describe('broken syntax', () => {
  it.each([
    ['this.name ==', [12, 12], 'unexpected token: EOF'],
    ['', [0, 0], 'unexpected token: EOF'],
    ['(this.name == "a"', [17, 17], 'expected RPAREN, got EOF'],
    ['this.name = "a"', [10, 11], 'unexpected character: ='],
    ['this.name == "a', [13, 15], 'unterminated string'],
    ['&& this.flag', [0, 2], 'unexpected token: AND'],
    ['this.?name == "a"', [5, 6], 'expected IDENTIFIER, got QUESTION'],
    ['1e400 > 1.0', [0, 5], 'invalid number: Infinity'],
    ['this.tags.all(var, true)', [14, 17], 'reserved identifier: var'],
    ['this.tags.exists(1, true)', [17, 18], 'exists(var, predicate) invalid predicate iteration variable'],
  ] as const)('%s', (cel, at, message) => {
    expect(listFindings(cel)).toEqual([{ code: 'CONDITION-SYNTAX', at, message }]);
  });
});
