// However many differences there are, what is told stays of a size that a person, a page and a process can take, and what is not told is counted.
import { describe, expect, it } from 'vitest';
import { chooseTold, MOST_ALIKE } from '../../../generator/compare/choose-told.ts';
import type { CompareCode, Difference } from '../../../generator/compare/difference.ts';
import { placeFile } from '../../../generator/read/page.ts';

function repeat(count: number, code: CompareCode, name: (index: number) => string): Difference[] {
  return Array.from({ length: count }, (_, index) => ({
    code,
    operation: name(index),
    address: `${index}`,
    place: placeFile('a.json'),
    message: '',
  }));
}

const ours = new Set(['parcel.create', 'depot.ping']);

describe('differences', () => {
  it.each([2, 20])('of one kind are told up to a bound, and the others counted: %s times the bound', (times) => {
    const all = repeat(times * MOST_ALIKE, 'COMPARE-FIELD-UNKNOWN', () => 'parcel.create');
    const { told, untold, counts } = chooseTold(all, ours);
    expect([told, untold]).toEqual([all.slice(0, MOST_ALIKE), all.slice(MOST_ALIKE)]);
    const count = (times - 1) * MOST_ALIKE;
    expect(counts).toEqual([{ operation: 'parcel.create', code: 'COMPARE-FIELD-UNKNOWN', count }]);
  });

  it('of other kinds and operations take no room from each other', () => {
    const all = [
      ...repeat(MOST_ALIKE, 'COMPARE-FIELD-UNKNOWN', () => 'parcel.create'),
      ...repeat(MOST_ALIKE, 'COMPARE-TYPE', () => 'parcel.create'),
      ...repeat(MOST_ALIKE, 'COMPARE-FIELD-UNKNOWN', () => 'depot.ping'),
    ];
    expect(chooseTold(all, ours)).toEqual({ told: all, untold: [], counts: [] });
  });

  it('in operations that the register has not are of one kind, whatever upstream calls them', () => {
    const all = repeat(MOST_ALIKE + 3, 'COMPARE-OPERATION-UNKNOWN', (index) => `GET /v1/${index}`);
    expect(chooseTold(all, ours).counts).toEqual([{ operation: '', code: 'COMPARE-OPERATION-UNKNOWN', count: 3 }]);
  });
});
