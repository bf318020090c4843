// The orders of all rows.
import { describe, expect, it } from 'vitest';
import { nextOrder, readOrder, sortRecords, writeOrder } from '../../../site/src/all-rows/sort-records.ts';
import { createRecord } from './records.ts';

const RECORDS = [
  createRecord({
    address: 'b',
    kind: 'rules',
    status: 'not-evidenced',
    says: 'B',
    evidence: ['s'],
    since: '2026-01-02',
  }),
  createRecord({ address: 'a', kind: 'gaps', says: 'c' }),
  createRecord({
    address: 'C',
    kind: 'fields',
    status: 'live-confirmed',
    says: 'a',
    evidence: ['s', 't'],
    since: '2025-12-31',
  }),
  createRecord({ address: 'd', kind: 'fields', status: 'doc-confirmed', says: 'a', evidence: ['s'] }),
];

describe('all rows stand', () => {
  it.each([
    [undefined, 'b a C d'],
    ['row', 'C a b d'],
    ['-row', 'd b a C'],
    ['kind', 'C d b a'],
    ['says', 'C d b a'],
    ['status', 'C d b a'],
    ['-status', 'b d C a'],
    ['evidence', 'a b d C'],
    ['-evidence', 'C b d a'],
    ['since', 'C b a d'],
    ['-since', 'b C a d'],
  ])('by %s: %s', (sort, expected) => {
    const order = readOrder(new URLSearchParams(sort === undefined ? {} : { sort }));
    expect(
      sortRecords(RECORDS, order)
        .map(({ address }) => address)
        .join(' '),
    ).toBe(expected);
  });
});

describe('the order', () => {
  it('of a column goes up, down and back to that of the register', () => {
    const up = nextOrder(undefined, 'row');
    const down = nextOrder(up, 'row');
    expect([up, down, nextOrder(down, 'row'), nextOrder(down, 'kind')]).toEqual([
      { column: 'row', descending: false },
      { column: 'row', descending: true },
      undefined,
      { column: 'kind', descending: false },
    ]);
  });

  it('stands in the address', () => {
    expect(writeOrder({ column: 'since', descending: true }, new URLSearchParams('q=a')).toString()).toBe(
      'q=a&sort=-since',
    );
    expect(writeOrder(undefined, new URLSearchParams('q=a&sort=row')).toString()).toBe('q=a');
    expect(['sort=constructor', 'sort=--row', 'sort='].map((text) => readOrder(new URLSearchParams(text)))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
