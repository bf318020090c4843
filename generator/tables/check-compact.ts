// Tables are compact, one space beside what a cell holds: then one edited cell is one changed line, and no other line moves.
import type { Edit } from '../edits/edit.ts';
import type { Report } from '../findings/finding.ts';
import { type Page, placeAt, readLine } from '../read/page.ts';
import type { Cell } from './cell.ts';
import type { Row, Table } from './scan.ts';

const COMPACT_DELIMITER = /^\|(?: :?---:? \|)+$/;

/** One finding for a whole table, with the edits of all its lines. */
export function checkCompact(page: Page, { header, rows }: Table, report: Report): void {
  const edits: Edit[] = [];
  const compare = (line: number, compact: string): void => {
    const start = page.lineStarts[line] ?? 0;
    const { length } = readLine(page, line);
    if (page.text.startsWith(compact, start) && length === compact.length) return;
    edits.push({ place: placeAt(page, start, start + length), text: compact });
  };
  compareRow(header);
  if (!COMPACT_DELIMITER.test(readLine(page, header.line + 1)))
    compare(header.line + 1, `|${' --- |'.repeat(header.cells.length)}`);
  for (const row of rows) compareRow(row);
  const [first] = edits;
  if (first === undefined) return;
  report('TABLE-PADDED', first.place, {
    message: `${edits.length === 1 ? 'a line' : `${edits.length} lines`} of this table ${edits.length === 1 ? 'is' : 'are'} not compact`,
    found: readLine(page, first.place.line - 1).slice(0, 60),
    expected: first.text.slice(0, 60),
    fix: { safety: 'safe', title: 'write the table compactly', edits },
  });

  function compareRow(row: Row): void {
    compare(row.line, `|${row.cells.map((cell) => writeCell(page, cell)).join('')}`);
  }
}

function writeCell(page: Page, cell: Cell): string {
  return cell.text === '' ? ' |' : ` ${page.text.slice(cell.start, cell.end)} |`;
}
