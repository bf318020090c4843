// CEL that is type-correct and still not generated: the author learns which part, and what to write instead where something exists.
import { describe, expect, it } from 'vitest';
import { listFindings } from './small-scope.ts';

const UNKNOWN = 'a value of unknown type is only compared, or tested with has() and filled()';
const UNKNOWN_PAIR = 'a value of unknown type is compared with texts, numbers and booleans only';

describe('operators and literals', () => {
  it.each([
    ['this.count / 2 == 1', [0, 14], '`/` is not generated'],
    ['this.count % 2 == 1', [0, 14], '`%` is not generated'],
    ['{"a": this.count}.a == 1', [0, 17], '`map` is not generated'],
    ['this.tags + this.tags == []', [0, 9], '`+` is not generated for this'],
    ['this.on < true', [0, 7], '`<` is not generated for this'],
    ['null == null', [0, 4], 'this literal is not generated'],
    ['b"a" == b"a"', [0, 4], 'this literal is not generated'],
    ['1u == 1u', [0, 2], 'this literal is not generated'],
    ['this.count < 9007199254740992', [13, 29], 'the number is too large'],
  ] as const)('%s', (cel, at, message) => {
    expect(listFindings(cel)).toEqual([{ code: 'CONDITION-UNSUPPORTED', at, message }]);
  });
});

describe('functions and macros', () => {
  it.each([
    ['string(this.count) == "1"', [0, 18], 'string() is not generated'],
    ['bool("true")', [0, 12], 'bool() is not generated'],
    ['timestamp("2026-01-01T00:00:00Z") == timestamp("2026-01-01T00:00:00Z")', [0, 33], 'timestamp() is not generated'],
    ['duration("1s") > duration("2s")', [0, 14], 'duration() is not generated'],
    ['type(this.name) == string', [0, 15], 'type() is not generated'],
    ['dyn(this.name) == 1', [0, 14], 'dyn() is not generated'],
    ['this.name.matches("a")', [0, 22], 'matches() is not generated here'],
    ['this.tags.join(",") == "a"', [0, 19], 'join() is not generated here'],
    ['cel.bind(x, 1, x == 1)', [0, 3], 'cel is not generated'],
    ['optional.of(1).hasValue()', [0, 8], 'optional is not generated'],
    ['this.items.map(i, i.rank > 1, i.title) == ["a"]', [0, 38], 'map() is not generated here'],
    ['filled(this.box)', [0, 16], 'filled() is for texts, numbers and lists; use has() for an object'],
  ] as const)('%s', (cel, at, message) => {
    expect(listFindings(cel)).toEqual([{ code: 'CONDITION-UNSUPPORTED', at, message }]);
  });
});

describe('objects are read by their fields only', () => {
  it.each([
    ['this.items == this.items', [0, 10], 'objects are not compared'],
    ['this.items == []', [0, 10], 'objects are not compared'],
    ['this.box in [this.box]', [0, 22], 'objects are not compared'],
    ['this.items[0] in this.items', [0, 27], 'objects are not compared'],
    ['this["name"] == "a"', [0, 4], 'only lists have an index'],
    ['this.box["width"] == 1', [0, 8], 'only lists have an index'],
    ['(this.flag ? this.box : this.box).width == 1', [1, 32], 'only an object that stands in the request has fields'],
    ['[this.box].all(b, b.width == 1)', [18, 19], 'only an object that stands in the request has fields'],
  ] as const)('%s', (cel, at, message) => {
    expect(listFindings(cel)).toEqual([{ code: 'CONDITION-UNSUPPORTED', at, message }]);
  });
});

describe('a field of unknown type', () => {
  it.each([
    ['this.extra > 5', [0, 10], UNKNOWN],
    ['!this.extra', [1, 11], UNKNOWN],
    ['this.extra && this.flag', [0, 10], UNKNOWN],
    ['this.flag || this.extra', [13, 23], UNKNOWN],
    ['size(this.extra) > 1', [5, 15], UNKNOWN],
    ['int(this.extra) > 1', [4, 14], UNKNOWN],
    ['double(this.extra) > 1.0', [7, 17], UNKNOWN],
    ['sum(this.extras) > 1', [4, 15], UNKNOWN],
    ['this.extra.startsWith("a")', [0, 10], UNKNOWN],
    ['this.name.contains(this.extra)', [19, 29], UNKNOWN],
    ['this.extra == this.extra', [0, 10], UNKNOWN_PAIR],
    ['this.extra == ["a"]', [0, 10], UNKNOWN_PAIR],
    ['this.extra in this.extras', [0, 25], UNKNOWN_PAIR],
    ['1 in this.extra', [0, 15], '`in` needs a list on its right'],
    ['this.extra.all(e, e == 1)', [0, 25], 'all() is not generated here'],
    ['this.extra[0] == 1', [0, 10], 'only lists have an index'],
    ['this.extra.foo == 1', [0, 14], 'only objects have fields'],
  ] as const)('%s', (cel, at, message) => {
    expect(listFindings(cel)).toEqual([{ code: 'CONDITION-UNSUPPORTED', at, message }]);
  });
});
