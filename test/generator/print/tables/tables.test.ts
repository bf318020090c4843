// The tables of errors and prices: the same rows for a spreadsheet, a program and a reader.
import { describe, expect, it } from 'vitest';
import { printCsv, printMarkdownTable } from '../../../../generator/print/tables/data-table.ts';
import { buildErrorTable } from '../../../../generator/print/tables/error-table.ts';
import { buildPriceTable } from '../../../../generator/print/tables/price-table.ts';
import { readContract } from '../../../vendors/contracts.ts';
import { HOSTILE_PROSE, readHostileParcel } from '../../../vendors/hostile-parcel.ts';
import { listActive, listSkeleton } from '../markdown-tree.ts';

const contract = readContract('parcel');
const errors = buildErrorTable(contract.errors);
const prices = buildPriceTable(contract.operations, contract.units);

/** On which line a row stands is the business of whoever edits the page. */
function withoutLines(text: string): string {
  return text.replaceAll(/\.md:\d+/g, '.md');
}

/** Rows of comma-separated values, by RFC 4180. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('the table of errors', () => {
  it('has a line for each code', () => {
    expect(withoutLines(printCsv(errors))).toBe(`http,code,class,retry,meaning,advice,status,evidence,row
200,0,success,never,taken,nothing to do,doc-confirmed,vendor-manual-2026,register/errors.md
401,10,auth,after-fix,no token,send a token,doc-confirmed,vendor-manual-2026,register/errors.md
402,20,account,after-fix,no money,pay,doc-confirmed,vendor-manual-2026,register/errors.md
422,30,request,after-fix,the body is wrong,mend it,live-confirmed,vendor-manual-2026 2026-06-03-no-weight,register/errors.md
404,40,not-found,never,no such parcel,look it up,doc-confirmed,vendor-manual-2026,register/errors.md
451,50,moderation,never,forbidden content,send something else,doc-confirmed,vendor-manual-2026,register/errors.md
429,60,rate,backoff,too fast,wait,doc-confirmed,vendor-manual-2026,register/errors.md
503,70,service,reads-only,closed,wait,not-evidenced,blog-2026,register/errors.md
`);
  });

  it('leaves evidence to programs', () => {
    expect(withoutLines(printMarkdownTable(errors)).split('\n').slice(0, 7)).toEqual([
      '# Errors',
      '',
      'Generated from the register; the code is what the error body has in its field `code`.',
      '',
      '| http | code | class | retry | meaning | advice | status | row |',
      '| --- | --- | --- | --- | --- | --- | --- | --- |',
      '| 200 | 0 | success | never | taken | nothing to do | doc-confirmed | register/errors.md |',
    ]);
  });
});

describe('the table of prices', () => {
  it('has a line for each evidenced price, in units and in money', () => {
    const [head = [], ...rows] = parseCsv(printCsv(prices));
    const shown = ['price', 'units', 'unit', 'per', 'cost', 'currency', 'applies', 'quantity'];
    expect(rows.map((row) => shown.map((name) => row[head.indexOf(name)]))).toEqual([
      ['road', '2', 'stamp', 'call', '1.7', 'EUR', 'this.service == "road"', ''],
      ['air', '0.75', 'stamp', 'kilogram', '0.6375', 'EUR', 'this.service == "air"', 'this.weight'],
      [
        'courier',
        '9.5',
        'stamp',
        'copy',
        '8.075',
        'EUR',
        'this.service == "courier" && given.paid_weight <= 5.0',
        'this.copies',
      ],
      [
        'courier-heavy',
        '1.1',
        'crate',
        'hour',
        '13.2',
        'EUR',
        'this.service == "courier" && given.paid_weight > 5.0',
        '',
      ],
    ]);
  });

  it('shows conditions as code', () => {
    expect(printMarkdownTable(prices)).toContain(
      '| `parcel.create` | `road` | 2 | stamp | call | 1.7 | EUR | `this.service == "road"` | | doc-confirmed | |',
    );
  });
});

describe('hostile prose', () => {
  const hostile = readHostileParcel();
  const hostileErrors = buildErrorTable(hostile.errors);

  it('comes back from a spreadsheet as it was written, but for an apostrophe where it would be a formula', () => {
    const row = parseCsv(printCsv(hostileErrors))[3];
    expect(row?.slice(4, 6)).toEqual([HOSTILE_PROSE, `'=1+1${HOSTILE_PROSE}`]);
  });

  it('stays in its cell of a markdown table', () => {
    for (const [table, plain] of [
      [hostileErrors, errors],
      [buildPriceTable(hostile.operations, hostile.units), prices],
    ] as const) {
      const text = printMarkdownTable(table);
      expect(listSkeleton(text)).toEqual(listSkeleton(printMarkdownTable(plain)));
      expect(listActive(text)).toEqual([]);
    }
  });
});

describe('a cell of comma-separated values', () => {
  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    [' blank ', '" blank "'],
    ['-1.5', '-1.5'],
    ['-this.a', "'-this.a"],
    ['@sum', "'@sum"],
    ['+1 a', "'+1 a"],
  ])('%j is %j', (text, cell) => {
    const table = { title: '', about: '', columns: [{ name: 'a', as: 'prose' }], rows: [[text]] } as const;
    expect(printCsv(table)).toBe(`a\n${cell}\n`);
  });
});
