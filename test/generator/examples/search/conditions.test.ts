// Conditions of every form, each beside a body that keeps it and has something to do with it, and one that breaks it. Both keep all other rules of the parcel register.
import { describe, expect, it } from 'vitest';
import { indexEvidence } from '../../../../generator/check/compute-status.ts';
import { compileContract } from '../../../../generator/compile-contract.ts';
import { scopeOf } from '../../../../generator/conditions/scope.ts';
import { listExamples } from '../../../../generator/examples/list-examples.ts';
import type { Example, ExampleKind } from '../../../../generator/kernel/examples.ts';
import { compileRules } from '../../../../generator/plan/compile-operations.ts';
import { readParcelPages } from '../parcel-examples.ts';

const { model } = compileContract(readParcelPages());

/** What the smallest body holds; of others only what differs from it is shown. */
const SMALLEST: Readonly<Record<string, unknown>> = {
  service: 'road',
  recipient: { name: 'a sample name' },
  weight: 0.1,
};

/** Of one more rule a good and a bad body, with the facts under `given`, or the reason why there is none. */
function show(cel: string): unknown[] {
  const operation = model.operations.find(({ id }) => id === 'parcel.create');
  const [rule] = operation?.rules ?? [];
  if (operation === undefined || rule === undefined) throw new Error('the parcel register has lost its rules');
  const odd = { ...rule, id: 'parcel.create#odd', name: 'odd', condition: { cel, reads: [] } };
  const edited = { ...operation, rules: [...operation.rules, odd] };
  const scope = scopeOf(edited);
  const rules = compileRules(indexEvidence(model), edited, scope);
  const { examples, none } = listExamples({ operation: edited, scope, rules }, model.errors);
  return (['valid', 'invalid'] as const).map((kind: ExampleKind) => {
    const example = examples.find((each) => each.kind === kind && each.rows.includes(odd.id));
    if (example !== undefined) return shorten(example);
    return none.find(({ row, kind: denied }) => row === odd.id && denied === kind)?.reason;
  });
}

function shorten({ body, given, says = [] }: Example): unknown {
  const differs = Object.entries(body ?? {}).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(SMALLEST[name]),
  );
  const others = says.slice(1).map(({ rule, code }) => rule ?? code);
  return {
    ...Object.fromEntries(differs),
    ...(given === undefined ? {} : { given }),
    ...(others.length === 0 ? {} : { others }),
  };
}

const FILM = 'https://example.com/film.mp4';
const ITEM = { label: 'a sample label', count: 1 };
const INSURED = { insured: true, value: '2' };
const fragile = (count: number) => ({
  label: count === 1 ? 'a sample label' : `a sample label ${count}`,
  count,
  fragile: true,
});

describe('a condition on a value', () => {
  it.each<[string, unknown, unknown]>([
    ['this.copies == 4', { copies: 4 }, { copies: 3 }],
    ['this.copies != 1', { copies: 2 }, { copies: 1 }],
    ['this.insured', INSURED, { insured: false, value: '2' }],
    [
      'this.insured != (this.tier == "express")',
      { tier: 'express', insured: false },
      { tier: 'basic', insured: false },
    ],
    ['this.tier in ["express"]', { tier: 'express' }, { tier: 'basic' }],
    ['!(this.tier in ["basic", "express"])', { tier: 'night' }, { tier: 'basic' }],
    ['this.extras == "x"', { extras: 'x' }, { extras: 'sample' }],
    ['has(this.film)', { film: FILM }, {}],
    ['!has(this.film)', {}, { film: FILM }],
  ])('%s', (cel, kept, broken) => {
    expect(show(cel)).toEqual([kept, broken]);
  });
});

describe('a condition on a number', () => {
  it.each<[string, unknown, unknown]>([
    ['this.weight * 10.0 == 25.0', { weight: 2.5 }, { weight: 2.6 }],
    ['this.weight + double(this.copies) <= 3.0', {}, { weight: 3 }],
    ['-this.weight <= -1.0', { weight: 1 }, {}],
    ['this.copies - 1 == this.temperature', { copies: 1, temperature: 0 }, { copies: 2, temperature: 0 }],
    ['(this.insured ? 5 : 2) == this.copies', { copies: 2, insured: false }, { copies: 3, insured: false }],
    [
      'int(this.recipient.code) > 500',
      { recipient: { name: 'a sample name', code: '501' } },
      { recipient: { name: 'a sample name', code: '500' } },
    ],
    ['double(this.value) < 2.5', { value: '2' }, { value: '2.5' }],
    ['this.window.to > this.window.from + 3', { window: { from: 0, to: 4 } }, { window: { from: 0, to: 3 } }],
    ['given.paid_weight < 3.0', { given: { paid_weight: 2 } }, { given: { paid_weight: 3 } }],
    [
      'given.closed_days + this.copies > 5',
      { copies: 1, given: { closed_days: 5 } },
      { copies: 1, given: { closed_days: 4 } },
    ],
  ])('%s', (cel, kept, broken) => {
    expect(show(cel)).toEqual([kept, broken]);
  });
});

describe('a condition on a text', () => {
  it.each<[string, unknown, unknown]>([
    [
      'size(this.recipient.name) > 20',
      { recipient: { name: 'a sample name a sampl' } },
      { recipient: { name: 'a sample name a samp' } },
    ],
    ['this.recipient.name.startsWith("Dr ")', { recipient: { name: 'Dr a sample name' } }, {}],
    ['!this.recipient.name.endsWith("y")', {}, { recipient: { name: 'a sample namey' } }],
    ['has(this.film) ? this.film.contains("download") : true', { film: `${FILM}download` }, { film: FILM }],
    ['this.recipient.name < "b"', {}, { recipient: { name: 'b2' } }],
    [
      'this.account == this.recipient.name',
      { recipient: { name: '821959987030195998' }, account: '821959987030195998' },
      { recipient: { name: '821959987030195998' } },
    ],
  ])('%s', (cel, kept, broken) => {
    expect(show(cel)).toEqual([kept, broken]);
  });
});

describe('a condition on a list', () => {
  it.each<[string, unknown, unknown]>([
    ['filled(this.tags)', { tags: ['a sample tag'] }, {}],
    ['"red" in this.tags', { tags: ['red'] }, { tags: [] }],
    ['!("red" in this.tags)', { tags: ['a sample tag'] }, { tags: ['a sample tag', 'red'] }],
    [
      'size(this.tags) == 2',
      { tags: ['a sample tag', 'a sample tag 2'] },
      { tags: ['a sample tag', 'a sample tag 2', 'a sample tag 3'] },
    ],
    ['this.seals == [true, false]', { seals: [true, false] }, { seals: [true, true] }],
    ['this.steps == [1, 2, 3]', { steps: [1, 2, 3] }, { steps: [1] }],
    ['sum(this.steps) == 6', { steps: [1, 2, 3] }, { steps: [1, 2, 3, 4] }],
    ['this.scales.map(s, s * 2.0) == [4.0]', { scales: [2] }, { scales: [2.5] }],
    ['this.items.exists(i, i.count > 4)', { items: [{ ...ITEM, count: 5 }] }, { items: [{ ...ITEM, count: 4 }] }],
    ['this.items.all(i, i.count == 2)', { items: [{ ...ITEM, count: 2 }] }, { items: [{ ...ITEM, count: 3 }] }],
    [
      'this.items.exists_one(i, i.fragile)',
      { ...INSURED, items: [fragile(1)] },
      { ...INSURED, items: [fragile(1), fragile(2)] },
    ],
    [
      'size(this.items.filter(i, i.fragile)) == 2',
      { ...INSURED, items: [fragile(1), fragile(2)] },
      { ...INSURED, items: [fragile(1), fragile(2), fragile(3)] },
    ],
    [
      'this.items.all(i, i.customs.origin == "outside" && i.fragile)',
      { ...INSURED, items: [{ ...ITEM, customs: { origin: 'outside' }, fragile: true }] },
      { ...INSURED, items: [{ ...ITEM, customs: { origin: 'inside' }, fragile: true }] },
    ],
  ])('%s', (cel, kept, broken) => {
    expect(show(cel)).toEqual([kept, broken]);
  });
});

describe('a condition that', () => {
  it('holds eight others, one inside the other, is given up after a fixed number of steps', () => {
    const nested = [8, 7, 6, 5, 4, 3, 2, 1].reduce(
      (inner, depth) => `this.items.all(v${depth}, v${depth}.count > ${depth} || ${inner})`,
      'this.copies > 3',
    );
    expect(show(nested)).toEqual([
      'every body found on which it has something to say breaks parcel.create#many-copies; then the search was given up',
      { items: [{ label: 'a sample label', count: 1 }] },
    ]);
  });

  it.each<[string, string, unknown, unknown]>([
    [
      'nothing meets has no good body',
      'this.copies > 3 && this.copies < 2',
      'no body was found on which it has something to say and holds',
      {},
    ],
    [
      'asks for more than its field allows has no good body',
      'this.copies > 11',
      'no body was found on which it has something to say and holds',
      {},
    ],
    [
      'asks for what no text of the field is has no good body',
      'this.film.startsWith("ftp")',
      'no body was found on which it has something to say and holds',
      { film: FILM },
    ],
    [
      'every body meets has no bad one',
      'this.copies < 3 || this.copies > 2',
      { copies: 1 },
      'nothing that its fields take was found to break it',
    ],
    [
      'only what a field complains of breaks is shown with both complaints',
      'this.copies <= 10 && this.tier != "dusk"',
      { copies: 1 },
      { copies: 11, tier: 'express', others: ['range'] },
    ],
    [
      'only what silences it breaks has no bad body',
      'this.tier != "dusk"',
      { tier: 'basic' },
      'nothing that its fields take was found to break it; what does is refused for itself: tier enum',
    ],
    [
      'another rule contradicts names it',
      'this.copies == 5 && this.tier == "basic"',
      'every body found on which it has something to say breaks parcel.create#many-copies',
      {},
    ],
  ])('%s: %s', (_name, cel, kept, broken) => {
    expect(show(cel)).toEqual([kept, broken]);
  });
});
