// The filter of all rows: what is left, what every other choice would leave, and how the address keeps it.
import { describe, expect, it } from 'vitest';
import { listRecords } from '../../../site/src/all-rows/list-records.ts';
import {
  dropPart,
  EVERY_RECORD,
  FACETS,
  filterRecords,
  isNarrowing,
  NO_STATUS,
  type RecordFilter,
  readRecordFilter,
  textOfRecord,
  writeRecordFilter,
} from '../../../site/src/all-rows/record-filter.ts';
import { indexContract } from '../../../site/src/model/contract.ts';
import { readContract } from '../../vendors/contracts.ts';
import { createRecord } from './records.ts';

const RECORDS = [
  createRecord({
    address: 'a/x',
    operation: 'a',
    status: 'live-confirmed',
    says: 'Long text',
    evidence: ['s1', 'r1'],
    models: ['m1'],
  }),
  createRecord({
    address: 'a/y',
    operation: 'a',
    status: 'doc-confirmed',
    posture: 'legacy',
    evidence: ['s1'],
    models: ['m1', 'm2'],
  }),
  createRecord({ address: 'b/x', operation: 'b', status: 'doc-confirmed', kind: 'rules' }),
  createRecord({ address: 'gap:x', kind: 'gaps', notes: 'long' }),
];
const filter = (asked: Partial<RecordFilter>, records = RECORDS) =>
  filterRecords(records, records.map(textOfRecord), { ...EVERY_RECORD, ...asked });

describe('what is left', () => {
  it.each([
    [{}, 'a/x a/y b/x gap:x'],
    [{ text: 'LONG' }, 'a/x gap:x'],
    [{ text: 'r1' }, 'a/x'],
    [{ text: 'x text' }, 'a/x'],
    [{ statuses: ['doc-confirmed'] }, 'a/y b/x'],
    [{ statuses: ['live-confirmed', NO_STATUS] }, 'a/x gap:x'],
    [{ kind: 'gaps' }, 'gap:x'],
    [{ operation: 'a', posture: 'legacy' }, 'a/y'],
    [{ model: 'm2' }, 'a/y'],
    [{ evidence: 's1' }, 'a/x a/y'],
    [{ kind: 'nonsense' }, ''],
  ])('of %o: %s', (asked, left) => {
    expect(
      filter(asked)
        .records.map(({ address }) => address)
        .join(' '),
    ).toBe(left);
  });
});

describe('counts', () => {
  it('say what each choice would leave beside the others', () => {
    const { counts } = filter({ operation: 'a', statuses: ['doc-confirmed'] });
    expect(Object.fromEntries(counts.status)).toEqual({ 'live-confirmed': 1, 'doc-confirmed': 1 });
    expect(Object.fromEntries(counts.operation)).toEqual({ a: 1, b: 1 });
    expect(Object.fromEntries(counts.evidence)).toEqual({ s1: 1 });
  });

  it('hold: whoever chooses one gets so many rows', () => {
    const records = listRecords(indexContract(readContract('parcel'), 'v'));
    const asked = { text: 'a', statuses: ['doc-confirmed'] };
    const { counts } = filter(asked, records);
    for (const facet of FACETS) {
      expect(counts[facet].size).toBeGreaterThan(0);
      for (const [value, count] of counts[facet]) {
        expect([facet, value, filter({ ...asked, [facet]: value }, records).records.length]).toEqual([
          facet,
          value,
          count,
        ]);
      }
    }
  });

  it('name the parts that alone take rows away', () => {
    const asked = { ...EVERY_RECORD, kind: 'rules', operation: 'a', statuses: ['doc-confirmed'] };
    const { records, takenBy } = filter(asked);
    expect(records).toEqual([]);
    expect(Object.fromEntries(takenBy)).toEqual({ kind: 1, operation: 1 });
    for (const [part, count] of takenBy) expect(filter(dropPart(asked, part)).records).toHaveLength(count);
  });
});

describe('the address', () => {
  const asked: RecordFilter = {
    text: 'a b',
    statuses: ['live-confirmed', NO_STATUS],
    posture: 'legacy',
    model: 'm',
    operation: 'a.b',
    kind: 'rules',
    evidence: 's',
  };

  it('keeps the whole filter', () => {
    const written = writeRecordFilter(asked, new URLSearchParams('sort=row'));
    expect(written.toString()).toBe(
      'sort=row&q=a+b&status=live-confirmed%2Cnone&posture=legacy&model=m&operation=a.b&kind=rules&evidence=s',
    );
    expect(readRecordFilter(written)).toEqual(asked);
  });

  it('is bare without a filter', () => {
    expect(writeRecordFilter(EVERY_RECORD, writeRecordFilter(asked, new URLSearchParams())).toString()).toBe('');
    expect([EVERY_RECORD, { ...EVERY_RECORD, text: ' ' }, asked].map(isNarrowing)).toEqual([false, false, true]);
  });
});
