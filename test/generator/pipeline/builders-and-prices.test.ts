// Builders, prices and the quarantine of an invented service, as they were generated: what works for parcels knows no vendor.
import { describe, expect, it } from 'vitest';
import type { buildBody } from '../../../generator/kernel/builders.ts';
import type { Pattern } from '../../../generator/kernel/patterns.ts';
import type { estimateCost } from '../../../generator/kernel/prices.ts';
import type { findQuarantined } from '../../../generator/kernel/quarantine.ts';
import { loadParcel, type PriceModule, type QuarantineModule } from './parcel-code.ts';

const code = await loadParcel();
const { patterns } = await code.load<{ readonly patterns: readonly Pattern[] }>('builders.ts');
const kernel = {
  ...(await code.load<{ readonly buildBody: typeof buildBody }>('kernel/builders.ts')),
  ...(await code.load<{ readonly estimateCost: typeof estimateCost }>('kernel/prices.ts')),
  ...(await code.load<{ readonly findQuarantined: typeof findQuarantined }>('kernel/quarantine.ts')),
  ...(await code.load<PriceModule>('prices.ts')),
  ...(await code.load<QuarantineModule>('quarantine.ts')),
};

const TO = { recipient: { name: 'Ada' }, weight: 2.5 };

function build(name: string, input: unknown) {
  const pattern = patterns.find((candidate) => candidate.name === name);
  if (pattern === undefined) throw new Error(`there is no pattern ${name}`);
  return kernel.buildBody<unknown>(pattern, input);
}

describe('a generated builder', () => {
  it.each([
    ['bareParcel', TO, { service: 'road', ...TO }],
    ['plainParcel', TO, { service: 'road', tier: 'basic', ...TO, insured: false }],
    [
      'itemisedParcel',
      {
        ...TO,
        service: 'air',
        depot: 'north',
        items: [
          { label: 'a book', fragile: false },
          { label: 'a mat', fragile: false },
        ],
      },
      {
        service: 'air',
        ...TO,
        pickup: 'depot',
        depot: 'north',
        items: [
          { label: 'a book', count: 1, fragile: false },
          { label: 'a mat', count: 2, fragile: false },
        ],
      },
    ],
  ])('%s makes its body', (name, input, body) => {
    expect(build(name, input)).toMatchObject({ kind: 'built', pattern: name, operation: 'parcel.create', body });
  });

  it('is refused by a rule about what it sends in any case', () => {
    expect(
      build('itemisedParcel', { ...TO, service: 'air', depot: 'north', items: [{ label: 'a cup' }] }),
    ).toMatchObject({
      kind: 'refused',
      refusals: [{ kind: 'issue', issue: { rule: 'parcel.create#fragile-insured' } }],
    });
  });

  it('says the class of its row of what it makes of the least', () => {
    expect(patterns.map((pattern) => `${pattern.name} ${pattern.class}`)).toEqual([
      'bareParcel live-confirmed',
      'plainParcel doc-derived',
      'itemisedParcel doc-derived',
    ]);
    expect(build('bareParcel', TO)).toMatchObject({ class: 'live-confirmed' });
    expect(build('plainParcel', TO)).toMatchObject({ class: 'doc-derived' });
  });
});

describe('a generated price', () => {
  const operation = code.operations.find(({ id }) => id === 'parcel.create');
  const cost = (body: unknown, given?: unknown) => {
    if (operation === undefined) throw new Error('parcel.create is not generated');
    return kernel.estimateCost(operation, kernel.prices['parcel.create'], kernel.units, body, given);
  };

  it.each([
    [{ ...TO, service: 'road' }, {}, { units: '2', unit: 'stamp', listPrice: { amount: '1.7', currency: 'EUR' } }],
    [{ ...TO, service: 'air' }, {}, { units: '1.875', quantity: 2.5, listPrice: { amount: '1.59375' } }],
    [{ ...TO, service: 'courier', copies: 3 }, { paid_weight: 5 }, { units: '28.5', listPrice: { amount: '24.225' } }],
    [{ ...TO, service: 'courier' }, {}, { kind: 'unknown', why: 'missing-facts', needs: ['paid_weight'] }],
    [{ ...TO, service: 'courier' }, { paid_weight: 5.5 }, { kind: 'unknown', why: 'no-quantity' }],
    [{ ...TO, service: 'boat' }, {}, { kind: 'unknown', why: 'no-price', candidates: [] }],
  ])('of %j with %j', (body, given, estimate) => {
    expect(cost(body, given)).toMatchObject(estimate);
  });

  it('that is not evidenced is not there', () => {
    const ids = kernel.prices['parcel.create']?.prices.map(({ id }) => id.split(':')[1]);
    expect(ids).toEqual(['road', 'air', 'courier', 'courier-heavy']);
  });
});

describe('a generated quarantine', () => {
  it('is refused by its name, for each operation that has one', () => {
    expect(Object.keys(kernel.quarantine)).toEqual(['parcel.change', 'parcel.create']);
    const find = (operation: string, body: unknown): string[] => {
      const scope = kernel.quarantine[operation];
      return scope === undefined ? [] : kernel.findQuarantined(scope, body).map(({ name }) => name);
    };
    expect(find('parcel.create', { ...TO, service: 'air', weight: 21 })).toEqual(['heavy-by-air']);
    expect(find('parcel.create', { ...TO, service: 'road', weight: 21, colour: 'red' })).toEqual(['colour']);
    expect(find('parcel.create', { ...TO, service: 'road' })).toEqual([]);
    expect(find('parcel.change', {})).toEqual(['old-changes']);
  });

  it('is refused by the builders of its operation', () => {
    expect(build('plainParcel', { ...TO, colour: 'red' })).toMatchObject({ refusals: [{ name: 'colour' }] });
    const heavy = { ...TO, service: 'air', weight: 25, items: [{ label: 'an anvil' }] };
    expect(build('itemisedParcel', heavy)).toMatchObject({ refusals: [{ name: 'heavy-by-air', instead: '`road`' }] });
  });
});
