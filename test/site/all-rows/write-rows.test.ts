// Rows to take away: JSON that is JSON, and CSV that no spreadsheet runs.
import { describe, expect, it } from 'vitest';
import { writeCsv, writeJson } from '../../../site/src/all-rows/write-rows.ts';
import { createRecord } from './records.ts';

const RECORD = createRecord({
  address: 'a.b/c',
  operation: 'a.b',
  status: 'doc-confirmed',
  says: '`enum`, "quoted"',
  notes: '=HYPERLINK("http://evil.example")',
  evidence: ['s1', 'r1'],
  file: 'register/a.md',
  line: 12,
});

describe('CSV', () => {
  it('quotes what must be, and shows a formula as text', () => {
    expect(writeCsv([RECORD])).toBe(
      'address,kind,operation,posture,status,since,says,notes,evidence,models,place\r\n' +
        'a.b/c,fields,a.b,,doc-confirmed,,"`enum`, ""quoted""","\'=HYPERLINK(""http://evil.example"")",s1 r1,,register/a.md:12\r\n',
    );
  });

  it.each([
    ['=1+1', '"\'=1+1"'],
    ['+1', '"\'+1"'],
    ['-1', '"\'-1"'],
    ['@SUM(A1)', '"\'@SUM(A1)"'],
    ['\t=1', '"\'\t=1"'],
    ['\r=1', '"\'\r=1"'],
    ['a\nb', '"a\nb"'],
    ["it's", '"it\'s"'],
    ['1=1', '1=1'],
    ['ü', 'ü'],
  ])('has %j as %j', (notes, cell) => {
    expect(writeCsv([createRecord({ address: 'a', notes })])).toContain(`,,${cell},,,register/a.md:1\r\n`);
  });
});

describe('JSON', () => {
  it('has a row a line', () => {
    expect(writeJson([RECORD, createRecord({ address: 'd' })])).toBe(
      '[\n' +
        '  {"address":"a.b/c","kind":"fields","operation":"a.b","posture":"","status":"doc-confirmed","since":"","says":"`enum`, \\"quoted\\"","notes":"=HYPERLINK(\\"http://evil.example\\")","evidence":["s1","r1"],"models":[],"place":"register/a.md:12"},\n' +
        '  {"address":"d","kind":"fields","operation":"","posture":"","status":"","since":"","says":"","notes":"","evidence":[],"models":[],"place":"register/a.md:1"}\n' +
        ']\n',
    );
    expect(writeJson([])).toBe('[]\n');
  });
});
