// What a person reads of a cost: the units first, and for every number the row that it comes from.
import { describe, expect, it } from 'vitest';
import type { Estimate, PriceUsed } from '../../../generated/kernel/prices.ts';
import { renderCost } from '../../../runtime/cli/render-cost.ts';

const GRADE = { status: 'doc-confirmed', evidence: [] } as const;
const PRICE: PriceUsed = {
  price: 'film.create#price:loud',
  units: '0.2',
  unit: 'coin',
  per: 'second',
  row: 'register/film.md:9',
  ...GRADE,
};

function priced(units: string, quantity: number, more: Partial<PriceUsed> = {}): Estimate {
  return { kind: 'priced', price: { ...PRICE, ...more }, quantity, units, unit: 'coin' };
}

describe('a price', () => {
  it('of one unit is one unit', () => {
    expect(renderCost('film.create', priced('1', 5)).split('\n')[0]).toBe('1 coin unit  film.create');
    expect(renderCost('film.create', priced('0.2', 1)).split('\n')[0]).toBe('0.2 coin units  film.create');
  });

  it('is not multiplied for one call, and is for several', () => {
    const [, one] = renderCost('film.create', priced('0.2', 1, { per: 'call' })).split('\n');
    expect(one).toBe('  0.2 coin units for each call  film.create#price:loud  register/film.md:9  doc-confirmed');
    const [, two] = renderCost('film.create', priced('0.4', 2, { per: 'call' })).split('\n');
    expect(two).toBe('  0.2 coin units for each call x 2  film.create#price:loud  register/film.md:9  doc-confirmed');
  });

  it('in a unit without a list price says so', () => {
    expect(renderCost('film.create', priced('1', 5))).toBe(`1 coin unit  film.create
  0.2 coin units for each second x 5  film.create#price:loud  register/film.md:9  doc-confirmed
  the list price of a coin unit is not known
`);
  });

  it('has its list price with the row of the unit', () => {
    const unit = { row: 'register/film.md:3', ...GRADE };
    const estimate: Estimate = {
      kind: 'priced',
      price: PRICE,
      quantity: 5,
      units: '1',
      unit: 'coin',
      listPrice: { amount: '0.14', currency: 'USD', unit },
    };
    expect(renderCost('film.create', estimate)).toContain(
      '\n  0.14 USD by the list price  register/film.md:3  doc-confirmed\n',
    );
  });
});

describe('a cost that is not known', () => {
  it('names every fact to give and every price that may apply', () => {
    const estimate: Estimate = {
      kind: 'unknown',
      why: 'missing-facts',
      message: 'which price applies depends on facts that are not known',
      needs: ['clip_seconds', 'clip_fps'],
      candidates: [PRICE, { ...PRICE, price: 'film.create#price:silent', units: '0.1' }],
    };
    expect(renderCost('film.create', estimate)).toBe(`unknown  film.create
  which price applies depends on facts that are not known
  give it: --given clip_seconds=...
  give it: --given clip_fps=...
  may apply: 0.2 coin units for each second  film.create#price:loud  register/film.md:9  doc-confirmed
  may apply: 0.1 coin units for each second  film.create#price:silent  register/film.md:9  doc-confirmed
`);
  });
});

it('a call that is free says by which row', () => {
  const estimate: Estimate = { kind: 'free', operation: { row: 'register/film.md:1', ...GRADE } };
  expect(renderCost('film.get', estimate)).toBe(
    'free  film.get\n  the call is not charged  register/film.md:1  doc-confirmed\n',
  );
});

it('text of the register does not steer the terminal', () => {
  const out = renderCost('film.create', priced('1', 5, { per: 'sec\u001B[31mond\u202E' }));
  expect([out.includes('\u001B'), out.includes('\u202E')]).toEqual([false, false]);
});
