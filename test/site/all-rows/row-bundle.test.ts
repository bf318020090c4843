// All rows in a small JSON come out of it as they went in.
import { gzipSync } from 'node:zlib';
import { array, assert, constantFrom, integer, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KIND_NAMES } from '../../../generated/kernel/table-kinds.ts';
import { listRecords } from '../../../site/src/all-rows/list-records.ts';
import { packRows, type RowBundle, unpackRows } from '../../../site/src/all-rows/row-bundle.ts';
import { indexContract } from '../../../site/src/model/contract.ts';
import { readContract } from '../../vendors/contracts.ts';
import { createRecord } from './records.ts';

const wire = (bundle: RowBundle) => JSON.parse(JSON.stringify(bundle)) as RowBundle;

describe('the bundle of all rows', () => {
  it.each(['parcel', 'real'] as const)('holds the rows of the %s register', (vendor) => {
    const records = listRecords(indexContract(readContract(vendor), 'v'));
    expect(unpackRows(wire(packRows(records, [])))).toEqual(records);
  });

  it('holds whatever a row may say', () => {
    const text = constantFrom('', '__proto__', 'constructor', '<b>', 'a', 'ü\u2028');
    const rows = record({
      address: string().map((address) => `x/${address}`),
      kind: constantFrom(...KIND_NAMES),
      operation: constantFrom('', 'x', 'x/', '__proto__'),
      posture: text,
      status: text,
      since: text,
      says: text,
      notes: text,
      evidence: array(text, { maxLength: 3 }),
      models: array(text, { maxLength: 3 }),
      file: text,
      line: integer({ min: 1, max: 9999 }),
    });
    assert(
      property(array(rows, { maxLength: 8 }), (records) => {
        expect(unpackRows(wire(packRows(records, [])))).toEqual(records);
      }),
    );
  });

  it('says what repeats once', () => {
    const record = createRecord({ address: 'a.b/c', operation: 'a.b', notes: 'the same', evidence: ['s', 'r'] });
    const { addresses, lines, notes, evidence, runs } = packRows(
      [record, { ...record, address: 'gap:c', line: 5 }],
      ['r'],
    );
    expect({ addresses, lines, notes, evidence, runs }).toEqual({
      addresses: ['^/c', 'gap:c'],
      lines: [1, 4],
      notes: { texts: ['the same'], places: [0, 0] },
      evidence: { ids: ['s', 'r'], lists: [[0, 1]], places: [0, 0] },
      runs: ['r'],
    });
  });

  it('of this register leaves room on a page of 200 kB', () => {
    const contract = indexContract(readContract('real'), 'v');
    const json = JSON.stringify(packRows(listRecords(contract), [...contract.runs.keys()]));
    expect(gzipSync(json).length).toBeLessThan(120_000);
  });
});
