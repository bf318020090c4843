// What is written for valid requests: nothing is asked again that the schema has asked already, and what cannot be told is not broken.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeOutShared } from '../../../generator/breaches/share.ts';
import { createConditionReader } from '../../../generator/conditions/read-condition.ts';
import { SCOPE } from '../conditions/small-scope.ts';
import { compareBreaches, FIELDS } from './compare-breaches.ts';

const READER = createConditionReader(SCOPE);

/** The test of a condition's being broken, or why there is none. */
function compile(cel: string, fields = FIELDS): string | undefined {
  const breach = READER.compileBreach(cel, fields);
  return breach.kind === 'written' ? takeOutShared([breach.code]).codes[0] : breach.kind;
}

describe('a condition becomes the test of its being broken', () => {
  it.each([
    ['this.mode == "std" ? this.flag : true', '($mode === "std") && !$flag'],
    ['this.count <= 3', 'isSent($count) && ($count > 3)'],
    ['this.level > 2', '$level <= 2'],
    ['this.box.width > 3', 'isSent($box?.width) && ($box?.width <= 3)'],
    ['has(this.count)', '!isSent($count)'],
    ['this.on', '$on === false'],
    ['this.on || this.count > 2', '($on === false) && (isSent($count) && ($count <= 2))'],
    ['this.id == "7"', '(digitsOf($id) as any) !== "7"'],
    ['this.extra == "a"', '($extra ?? undefined) !== "a"'],
    ['size(this.sizes) > 2', '$sizes.length <= 2'],
    ['this.sizes.all(s, s > 0)', '$sizes.some((s: any) => (s <= 0))'],
    ['this.items.exists(i, i.kind == "b")', '!$items.some((i: any) => ((i.kind ?? "a") === "b"))'],
    ['sum(this.items.map(i, i.rank)) <= 5', 'total($items.map((i: any) => i.rank)) > 5'],
    ['int(this.mode) > 1', 'hasInteger($mode) && (toInteger($mode) <= 1)'],
    ['this.items[0].rank == 1', 'hasItem($items, 0) && ((itemAt($items, 0) as any).rank !== 1)'],
  ])('%s', (cel, code) => {
    expect(compile(cel)).toBe(code);
  });

  it('with a field as it was sent, where the condition asks for its presence and for its value', () => {
    const breach = READER.compileBreach('has(this.mode) && this.mode != "a"', FIELDS);
    expect(breach).toMatchObject({ kind: 'written', code: '!isSent($$mode) || ($mode === "a")' });
    expect(breach.kind === 'written' ? [...breach.bindings] : []).toEqual([
      ['$$mode', { field: 'mode' }],
      ['$mode', { field: 'mode', fallback: '"std"' }],
    ]);
  });
});

describe('no test is written', () => {
  it.each([
    ['an enum has no such value', 'this.mode != "4k"'],
    ['an enum has no other value', 'this.mode in ["std", "a", "7"]'],
    ['a required text is never empty', 'filled(this.name)'],
    ['nobody gave the fact', 'given.seconds > 1.0'],
    ['nobody gave the fact that decides', 'given.seconds > 1.0 ? this.count > 3 : true'],
    ['no valid body has the field, and it has no default', 'this.scale > 0.5'],
    ['both sides are known', '1 < 2'],
  ])('where %s', (_why, cel) => {
    expect(compile(cel)).toBe('never');
  });

  it.each([
    ['a list of unknown items may hold null, which leaves the whole rule undecided', 'size(this.extras) > 1'],
    ['the presence of such a list is asked for', 'has(this.extras)'],
    ['the code would double with each level', nest(24)],
  ])('but the rule is evaluated where %s', (_why, cel) => {
    expect(compile(cel, new Map([...FIELDS, ['extras', { isRequired: false, formats: [] }]]))).toBe('not-written');
  });
});

/** A choice in the condition of a choice, each of which may be undecided. */
function nest(depth: number): string {
  return depth === 0 ? 'this.on' : `(${nest(depth - 1)} ? this.on : this.count > ${depth})`;
}

it('a text of a condition ends neither a line nor a script', () => {
  expect(compile('this.name != "</script>\\u2028"')).toBe('$name === "<\\/script>\\u2028"');
});

describe('breach and rule agree', () => {
  it.each([
    'this.items[0].rank == 1',
    'this.items[this.count].rank > 1',
    'has(this.items[0].title) ? this.items[1].rank > 0 : this.items[0].parts.exists(p, p.size > 1)',
    'has(this.items[2].kind)',
    'size(this.items[0].title) > 1 || this.items[0].kind == "7"',
    'sum(this.items[0].parts.map(p, p.size)) < 3',
    'size(this.items.filter(i, i.parts[0].size > 0)) < 2',
  ])('%s', (cel) => {
    const { broken, kept } = compareBreaches(fc.constant(cel), { numRuns: 400, seed: 20260329 });
    expect(Math.min(broken, kept)).toBeGreaterThan(20);
  });
});
