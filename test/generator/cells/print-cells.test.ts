// Cells are written under the columns of their table, and the header above them is known again.
import { expect, it } from 'vitest';
import { printCells, printHeader } from '../../../generator/cells/print-cells.ts';
import { KIND_NAMES, KINDS } from '../../../generator/kernel/table-kinds.ts';
import { createPage } from '../../../generator/read/page.ts';
import { splitRow } from '../../../generator/tables/cell.ts';
import { findKind } from '../../../generator/tables/kinds.ts';

function readCells(line: string): string[] {
  return splitRow(createPage('register/page.md', line), 0, line.length).map((cell) => cell.text);
}

it('a row has a cell for each column, in the order of its table', () => {
  expect(printCells('gaps', { Note: 'why', Gap: '`g`' })).toBe('| `g` | | | | why |');
});

it('a header is known again', () => {
  for (const kind of KIND_NAMES) {
    const [header = '', delimiter = ''] = printHeader(kind);
    expect(findKind(readCells(header))).toBe(kind);
    expect(readCells(delimiter)).toEqual(KINDS[kind].map(() => '---'));
  }
});
