// A row that cannot be read must be named by what is wrong with it, and a row that only looks odd must be read.
import { expect, it } from 'vitest';
import { POLICIES, scanText } from './scan-sample.ts';

it('a short row is a finding at its last cell', () => {
  const { rows, findings } = scanText(`${POLICIES}| a | 1 | why |\n`);
  expect(rows).toEqual([]);
  expect(findings).toEqual(['TABLE-ROW-SHORT 3:11-14 this row has 3 cells, the header has 4']);
});

it('a long row is a finding at the first cell past the header', () => {
  const { rows, findings } = scanText(`${POLICIES}| a | 1 | why | 2026 | more | still more |\n`);
  expect(rows).toEqual([]);
  expect(findings).toEqual(['TABLE-ROW-LONG 3:24-28 this row has 6 cells, the header has 4']);
});

it('an unescaped pipe in a code span is a finding at the pipe', () => {
  expect(scanText(`${POLICIES}| a | \`1|2\` | why | |\n`).findings).toEqual([
    'TABLE-PIPE-IN-CODE 3:9-10 a pipe inside code marks ends the cell here',
  ]);
});

it('the first of two unescaped pipes in a code span is the finding', () => {
  expect(scanText(`${POLICIES}| a | \`1 || 2\` | why | |\n`).findings).toEqual([
    'TABLE-PIPE-IN-CODE 3:10-11 a pipe inside code marks ends the cell here',
  ]);
});

it('an unescaped pipe in a code span is found although a missing cell makes the row as wide as the header', () => {
  expect(scanText(`${POLICIES}| a | \`1|2\` | |\n`).findings).toEqual([
    'TABLE-PIPE-IN-CODE 3:9-10 a pipe inside code marks ends the cell here',
  ]);
});

it.each([
  { row: '| a | `1\\|2` | | |', cells: ['a', '`1|2`', '', ''] },
  { row: '| a | the ` key | | |', cells: ['a', 'the ` key', '', ''] },
  { row: '| a | `` ` `` | | |', cells: ['a', '`` ` ``', '', ''] },
  { row: '| a | 1 | | `2', cells: ['a', '1', '', '`2'] },
  { row: '| a | 1 | | |  ', cells: ['a', '1', '', ''] },
  { row: '  | a | 1 | | |', cells: ['a', '1', '', ''] },
  { row: '|||||', cells: ['', '', '', ''] },
])('$row is a row of four cells', ({ row, cells }) => {
  expect(scanText(`${POLICIES}${row}\n`)).toMatchObject({ rows: [cells], findings: [] });
});

it('a paragraph right after a table is one finding, at its first line', () => {
  const { rows, findings } = scanText(`${POLICIES}| a | 1 | | |\nProse begins\nand goes on.\n`);
  expect(rows).toEqual([['a', '1', '', '']]);
  expect(findings).toEqual(['TABLE-PHANTOM-ROW 4:1-13 this line is read as a row of the table above it']);
});

it('a space that is no blank before the first pipe is a cell too many', () => {
  expect(scanText(`${POLICIES}\u00a0| a | 1 | | |\n`).findings).toEqual([
    'TABLE-ROW-LONG 3:13-14 this row has 5 cells, the header has 4',
  ]);
});

it('each bad row of a table has its own finding, and the good rows are read', () => {
  const { rows, findings } = scanText(`${POLICIES}| a | 1 |\n| b | 2 | | |\n| c | 3 | | | |\n`);
  expect(rows).toEqual([['b', '2', '', '']]);
  expect(findings).toEqual([
    'TABLE-ROW-SHORT 3:7-8 this row has 2 cells, the header has 4',
    'TABLE-ROW-LONG 5:14-15 this row has 5 cells, the header has 4',
  ]);
});
