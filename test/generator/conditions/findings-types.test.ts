// Conditions that compare or combine unlike things, and those that say neither true nor false.
import { describe, expect, it } from 'vitest';
import { listFindings } from './small-scope.ts';

describe('unlike things', () => {
  it.each([
    ['this.count == "1"', [0, 17], 'no such overload: int == string'],
    ['this.count == 1.0', [0, 17], 'no such overload: int == double'],
    ['this.name == null', [0, 17], 'no such overload: string == null'],
    ['this.id == 5', [0, 12], 'no such overload: string == int'],
    ['this.count in ["1"]', [0, 19], 'no such overload: int in list<string>'],
    ['this.count && true', [0, 18], "logical operator requires bool operands, got 'int'"],
    ['this.name.x == "a"', [10, 11], "cannot index type 'string'"],
    ['this.items.title == "a"', [11, 16], "list index must be int, got 'string'"],
    ['this.tags[1.5] == "a"', [0, 14], "list index must be int, got 'double'"],
    ['1 in [1, "a"]', [9, 12], "list elements must have the same type, expected type 'int' but found 'string'"],
    ['(this.flag ? 1 : "a") == 1', [1, 20], "ternary branches must have the same type, got 'int' and 'string'"],
  ] as const)('%s', (cel, at, message) => {
    expect(listFindings(cel)).toEqual([{ code: 'CONDITION-TYPE', at, message }]);
  });
});

describe('functions', () => {
  it.each([
    ['nothing(this.name)', [0, 18], "found no matching overload for 'nothing(string)'"],
    ['size(this.box) > 0', [0, 14], /^found no matching overload for 'size\(Shape\d\)'$/],
    ['size(1, 2) > 1', [0, 10], "found no matching overload for 'size(int, int)'"],
    ['int(this.on) > 0', [0, 12], "found no matching overload for 'int(bool)'"],
    ['sum(this.tags) > 0', [0, 14], "found no matching overload for 'sum(list<string>)'"],
    ['sequence(1.5) == []', [0, 13], "found no matching overload for 'sequence(double)'"],
    ['has(this)', [4, 8], 'has() invalid argument'],
    ['has(this.tags[0])', [4, 16], 'has() invalid argument'],
    ['has(this.items[0].title)', [4, 17], 'has() invalid argument'],
  ] as const)('%s', (cel, at, message) => {
    const text: unknown = typeof message === 'string' ? message : expect.stringMatching(message);
    expect(listFindings(cel)).toEqual([{ code: 'CONDITION-TYPE', at, message: text }]);
  });
});

describe('a condition that is no truth', () => {
  it.each([
    ['this.count', [0, 10], 'the condition is of type int'],
    ['this.extra', [0, 10], 'the condition is of type dyn'],
    ['this.flag ? this.mode : this.name', [0, 33], 'the condition is of type string'],
  ] as const)('%s', (cel, at, message) => {
    expect(listFindings(cel)).toEqual([{ code: 'CONDITION-TYPE', at, message }]);
  });
});
