// What the rows of prices, units, patterns and the quarantine become in the model: everything that is written, and nothing that is not.
import { describe, expect, it } from 'vitest';
import type { Edit } from '../findings/parcel-register.ts';
import { pickOperation, readModel } from './edited-model.ts';

const GRADE = { status: 'doc-confirmed', evidence: ['carrier-guide-2026'] };
const ROAD =
  '| `by-road` | `this.service == "road"` | `2` | `stamp` | call | | doc-confirmed | `carrier-guide-2026` | | |';

/** Rows without where they stand. */
function plain(rows: readonly object[]): object[] {
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'origin')));
}

function pricesAfter(...edits: readonly Edit[]): object[] {
  return plain(pickOperation(readModel(edits), 'parcel.send').prices);
}

describe('a price', () => {
  it('has its condition and quantity with what they read', () => {
    expect(pricesAfter()).toEqual([
      {
        id: 'parcel.send#price:by-road',
        name: 'by-road',
        condition: { cel: 'this.service == "road"', reads: ['service'] },
        units: '2',
        unit: 'stamp',
        per: 'call',
        ...GRADE,
      },
      {
        id: 'parcel.send#price:by-air',
        name: 'by-air',
        condition: { cel: 'this.service == "air" && !this.insured', reads: ['service', 'insured'] },
        units: '0.25',
        unit: 'stamp',
        per: 'stop',
        quantity: { cel: 'size(this.stops)', reads: ['stops'] },
        ...GRADE,
      },
    ]);
  });

  it('that always applies has no condition, and keeps its date and notes', () => {
    const row = '| `by-road` | | `1.0` | `stamp` | call | | doc-confirmed | `carrier-guide-2026` | 2026-02 | a trial |';
    expect(pricesAfter([ROAD, row])[0]).toEqual({
      id: 'parcel.send#price:by-road',
      name: 'by-road',
      units: '1.0',
      unit: 'stamp',
      per: 'call',
      ...GRADE,
      since: '2026-02',
      notes: 'a trial',
    });
  });

  it.each(['0', '0.6', '1.0', '16', '123456789.123456789'])('keeps %s as it is written', (units) => {
    expect(pricesAfter([ROAD, ROAD.replace('`2`', `\`${units}\``)])[0]).toMatchObject({ units });
  });

  it('stands at its row', () => {
    const [road] = pickOperation(readModel(), 'parcel.send').prices;
    expect(road?.origin).toMatchObject({ file: 'register/parcel.md', line: 51, table: 'prices' });
    expect(road?.origin.cells.slice(0, 2)).toEqual([3, 12]);
  });
});

it('a unit has its currency and list price', () => {
  expect(plain(readModel().units)).toEqual([{ name: 'stamp', currency: 'EUR', listPrice: '0.85', ...GRADE }]);
});

it('a pattern has its fields in their order, with the values as they are written', () => {
  const patterns = readModel().patterns.map((pattern) => ({ ...pattern, fields: plain(pattern.fields) }));
  expect(plain(patterns)).toEqual([
    {
      name: 'roundTrip',
      operation: 'parcel.send',
      purpose: 'a parcel with stops',
      class: 'doc-derived',
      fields: [
        { path: 'service', takes: 'required', values: ['road', 'air'] },
        { path: 'size', takes: 'default', values: ['small'] },
        { path: 'stops', takes: 'optional', values: [] },
        { path: 'stops[].city', takes: 'required', values: [] },
        { path: 'insured', takes: 'fixed', values: ['true'] },
      ],
    },
  ]);
});

it('a quarantined shape has a condition, a key, words, or is the whole operation', () => {
  const row = '| `no-tracking` | `parcel.track` | | the driver calls | | |';
  const more = [
    '| `no-colour` | `parcel.send` | `field stops[].colour` | a key of another service | | |',
    '| `wet` | `parcel.send` | a parcel that `drips` | it spoils the others | dry it | 2026 |',
  ];
  expect(plain(readModel([[row, [row, ...more].join('\n')]]).quarantine)).toEqual([
    {
      name: 'many-stops',
      operation: 'parcel.send',
      shape: { kind: 'condition', condition: { cel: 'size(this.stops) > 3', reads: ['stops'] } },
      why: 'too slow',
      instead: 'two parcels',
      decided: '2026-02-04',
    },
    { name: 'no-tracking', operation: 'parcel.track', why: 'the driver calls', instead: '' },
    {
      name: 'no-colour',
      operation: 'parcel.send',
      shape: { kind: 'field', path: 'stops[].colour' },
      why: 'a key of another service',
      instead: '',
    },
    {
      name: 'wet',
      operation: 'parcel.send',
      shape: { kind: 'text', text: 'a parcel that `drips`' },
      why: 'it spoils the others',
      instead: 'dry it',
      decided: '2026',
    },
  ]);
});
