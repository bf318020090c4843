// One value has two names: its JSON path, for the person who sent it, and its field, for the register.
import { describe, expect, it } from 'vitest';
import { nameType } from '../../generator/kernel/describe-value.ts';
import { toField, toJsonPath } from '../../generator/kernel/paths.ts';

describe('paths', () => {
  it.each<[path: PropertyKey[], json: string, field: string]>([
    [[], '$', ''],
    [['mode'], '$.mode', 'mode'],
    [['multi_prompt', 0, 'index'], '$.multi_prompt[0].index', 'multi_prompt[].index'],
    [['grid', 2, 11], '$.grid[2][11]', 'grid[][]'],
    [['box', 'inner', 'deep'], '$.box.inner.deep', 'box.inner.deep'],
    [['Content-Type'], '$["Content-Type"]', 'Content-Type'],
    [['a.b'], '$["a.b"]', 'a.b'],
    [['0'], '$["0"]', '0'],
    [[''], '$[""]', ''],
    [['a"]['], '$["a\\"]["]', 'a"]['],
  ])('%j', (path, json, field) => {
    expect(toJsonPath(path)).toBe(json);
    expect(toField(path)).toBe(field);
  });
});

describe('nameType', () => {
  it.each([
    [null, 'null'],
    [[1], 'a list'],
    ['a', 'the text "a"'],
    [1.5, 'the number 1.5'],
    [9223372036854775807n, 'the number 9223372036854775807'],
    [true, 'true'],
    [{}, 'an object'],
    [undefined, 'missing'],
    ['x'.repeat(100), `the text "${'x'.repeat(56)}…"`],
  ])('%s is %s', (value, name) => {
    expect(nameType(value)).toBe(name);
  });
});
