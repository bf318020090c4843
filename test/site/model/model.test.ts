// What pages look up in the contract: who reads a field, for which models a row holds, what cites a source.
import { describe, expect, it } from 'vitest';
import { indexContract, placeOf } from '../../../site/src/model/contract.ts';
import { readContract } from '../../vendors/contracts.ts';

const contract = indexContract(readContract('parcel'), 'v');

describe('the readers of a field', () => {
  it('are rules, model rows and requirements elsewhere, in words', () => {
    const say = (address: string) => contract.readers.get(address)?.map(({ words }) => words);
    expect(say('parcel.create/pickup')).toEqual([
      'depot is required when pickup is depot',
      'window is required when service is courier and pickup is door',
    ]);
    expect(say('parcel.create/insured')).toEqual([
      'fragile things are insured',
      'night takes no insured, when service is courier',
      'value is required when insured is true',
    ]);
    expect(say('parcel.create/given:closed_days')).toEqual(['the depot opens within a week']);
  });

  it('do not hold the own requirement of the field, nor fields of other parts', () => {
    expect(contract.readers.get('parcel.create/value')?.map(({ address }) => address)).toEqual([
      'parcel.create#value-of-insured',
    ]);
    expect(contract.readers.get('parcel.create/response:id')).toBeUndefined();
  });

  it('say which of them are only claimed', () => {
    const readers = contract.readers.get('parcel.create/copies') ?? [];
    expect(readers.find(({ address }) => address === 'parcel.create#moon-phase')?.status).toBe('not-evidenced');
  });
});

describe('the models of a row', () => {
  it.each([
    ['parcel.create/tier', ['basic', 'express', 'night']],
    ['parcel.create/tier=night', ['night']],
    ['parcel.create/service=air', ['basic', 'express']],
    ['parcel.create/service=road', ['basic', 'express', 'night']],
    ['parcel.create/depot', ['basic', 'express']],
    ['parcel.create#model:night/depot', ['night']],
    // Under a condition only, or only claimed: it may concern any model.
    ['parcel.create/insured', ['basic', 'express', 'night']],
    ['parcel.create/film', ['basic', 'express', 'night']],
    ['parcel.get', undefined],
  ])('%s: %s', (address, models) => {
    expect(contract.rowModels.get(address)).toEqual(models);
  });
});

it('rows are found by address and by place', () => {
  const row = contract.rowByAddress.get('parcel.create/weight');
  expect(row?.origin.line).toBe(28);
  expect(contract.rowByPlace.get(placeOf('register/parcel.md', 28))).toBe(row);
});

it('rows are found by what they cite', () => {
  const cited = contract.citedBy.get('gateway-2026')?.map(({ address }) => address);
  expect(cited).toEqual(['parcel.create/service=drone', 'parcel.create#model:night/film', 'parcel.create#price:drone']);
});
