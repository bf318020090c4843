// One mistake must be one finding: an editor who breaks one row must not be shown every row that mentions it.
import { describe, expect, it } from 'vitest';
import { editRegister, locateFindings, PARCEL_REGISTER } from './parcel-register.ts';

const LINES = PARCEL_REGISTER.split('\n');
const ROWS = LINES.flatMap((row, index) => (/^\| (`|\d)/.test(row) ? [{ row, line: index + 1 }] : []));

/** The findings of the register with another text in one line. */
function findingsWith(line: number, text: string): string[] {
  const page = LINES.with(line - 1, text).join('\n');
  return locateFindings(page).map((finding) => `${finding.line} ${finding.code}`);
}

describe.each(ROWS)('line $line', ({ row, line }) => {
  it('a cell too many is one finding', () => {
    expect(findingsWith(line, `${row} |`)).toEqual([`${line} TABLE-ROW-LONG`]);
  });

  it('a blank line above is one finding', () => {
    expect(findingsWith(line, `\n${row}`)).toEqual([`${line + 1} TABLE-LINE-UNOWNED`]);
  });
});

it.each(ROWS.filter(({ row }) => /(live|doc)-confirmed|not-evidenced/.test(row)))(
  'line $line: a misspelt status is one finding',
  ({ row, line }) => {
    expect(findingsWith(line, row.replace(/(live|doc)-confirmed|not-evidenced/, 'maybe'))).toEqual([
      `${line} CELL-VALUE`,
    ]);
  },
);

it.each(ROWS.filter(({ row }) => /^\| `[\w.[\]-]+`/.test(row) && !row.startsWith('| `air`')))(
  'line $line: a name that is none is one finding',
  ({ row, line }) => {
    expect(findingsWith(line, row.replace(/^\| `[^`]+/, '$&?'))).toEqual([`${line} NAME-SYNTAX`]);
  },
);

it.each(ROWS.filter(({ row }) => /^\| `roundTrip` \| `[\w.[\]]+` \| [a-z]+ \|/.test(row)))(
  'line $line: a field of a pattern that is no name is one finding',
  ({ row, line }) => {
    expect(findingsWith(line, row.replace(/(?<=^\| `roundTrip` \| `)[^`]+/, '$&?'))).toEqual([`${line} NAME-SYNTAX`]);
  },
);

it('a unit that no price knows is shown at each price', () => {
  const text = editRegister([['| `stamp` | EUR |', '| `stamps` | EUR |']]);
  expect(locateFindings(text).map(({ line, code, nearest }) => `${line} ${code} ${nearest}`)).toEqual([
    '51 UNIT-UNKNOWN stamps',
    '52 UNIT-UNKNOWN stamps',
  ]);
});

it('a whole table that is lost is one finding', () => {
  const delimiters = LINES.flatMap((text, index) => (text.startsWith('| ---') ? [index + 1] : []));
  for (const line of delimiters) expect(findingsWith(line, '| --- |')).toEqual([`${line} TABLE-DELIMITER`]);
});

it('mistakes of their own are all reported beside the one that has echoes', () => {
  const text = editRegister([
    ['| `size` | `enum` | no |', '| `size` | `enumm` | no |'],
    ['| `stops[].city` | `string` |', '| `stops[].city` | `strin` |'],
    ['`this.service != "air" \\|\\| this.weight <= 5000`', '`this.servise != "air"`'],
    ['| `id` | `string` | yes | | | doc-confirmed |', '| `id` | `string` | yes | | | live-confirmed |'],
    [
      '| `state` | `string` | expected | | `tolerate number` | doc-confirmed |',
      '| `state` | `string` | expected | | `tolerate number` | live-confirmed |',
    ],
  ]);
  expect(locateFindings(text).map(({ line, code }) => `${line} ${code}`)).toEqual([
    '15 TYPE-UNKNOWN',
    '18 TYPE-UNKNOWN',
    '33 CONDITION-NAME',
    '60 EVIDENCE-STATUS',
    '66 EVIDENCE-STATUS',
  ]);
});

it('a field and its value that both claim too much are two findings', () => {
  const text = editRegister([
    ['| `size` | `enum` | no | `small` | | doc-confirmed |', '| `size` | `enum` | no | `small` | | live-confirmed |'],
    ['| `size` | `small` | doc-confirmed |', '| `size` | `small` | live-confirmed |'],
  ]);
  expect(locateFindings(text).map(({ line, code }) => `${line} ${code}`)).toEqual([
    '15 EVIDENCE-STATUS',
    '26 EVIDENCE-STATUS',
  ]);
});
