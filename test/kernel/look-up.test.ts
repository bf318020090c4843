// Rows are found by address and quoted by facet: tested on the invented register, against the addresses that the model gives.
import { expect, it } from 'vitest';
import { compileContract } from '../../generator/compile-contract.ts';
import { listAddresses } from '../../generator/kernel/addresses.ts';
import { indexRows, listFacets, lookUp } from '../../generator/kernel/look-up.ts';
import { readPages } from '../../generator/read/read-pages.ts';
import { REPOSITORY } from '../vendors/project.ts';

const { model } = compileContract(readPages(`${REPOSITORY}/test/vendors/parcel`, 'register'));
const rows = indexRows(model);

it('finds every address that a register may name', () => {
  const addresses = [...listAddresses(model.operations, model.errors, model.units)];
  expect(addresses.length).toBeGreaterThan(100);
  expect(addresses.filter((address) => !rows.byAddress.has(address))).toEqual([]);
});

it.each([
  { quote: 'parcel.create', value: 'live-confirmed', file: 'register/parcel.md' },
  { quote: 'parcel.create posture', value: 'current', file: 'register/parcel.md' },
  { quote: 'parcel.create/weight range.max', value: '70', file: 'register/parcel.md' },
  { quote: 'parcel.create/weight range.min', value: '0.1', file: 'register/parcel.md' },
  { quote: 'parcel.create/copies default', value: '1', file: 'register/parcel.md' },
  { quote: 'parcel.create/copies', value: 'doc-confirmed', file: 'register/parcel.md' },
  { quote: 'parcel.create/service=drone status', value: 'not-evidenced', file: 'register/parcel.md' },
  { quote: 'parcel.create#air-weight', value: 'doc-confirmed', file: 'register/parcel.md' },
  { quote: 'parcel.create#price:air', value: '0.75', file: 'register/parcel.md' },
  { quote: 'gap:gap-moon', value: 'closed as out of scope', file: 'register/parcel.md' },
])('$quote is $value', ({ quote, value, file }) => {
  expect(lookUp(rows, quote)).toEqual({ value, file });
});

it('counts are of all pages', () => {
  expect(lookUp(rows, 'count:prices')).toEqual({
    value: String(model.operations.flatMap(({ prices }) => prices).length),
  });
});

it.each([
  'parcel.create/wieght',
  'parcel.create/weight length.max',
  'parcel.create/weight range.most',
  'parcel.create status.max',
  'count:nothing',
  'policy:',
  '__proto__',
  '',
])('"%s" quotes nothing', (quote) => {
  expect(lookUp(rows, quote)).toBeUndefined();
});

it('a field says its status first, then its default and the ends of its ranges', () => {
  const field = rows.byAddress.get('parcel.create/copies');
  expect(field === undefined ? [] : [...listFacets(field).keys()]).toEqual([
    'status',
    'default',
    'range.min',
    'range.max',
  ]);
});
