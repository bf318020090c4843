// Turns the rows of one markdown table into a table of a known kind, and reports every row that cannot be one.
import type { Report } from '../findings/finding.ts';
import { findNearest } from '../kernel/nearest.ts';
import { KINDS } from '../kernel/table-kinds.ts';
import { type Page, placeAt, readLine } from '../read/page.ts';
import { placeCell } from './cell.ts';
import { checkCompact } from './check-compact.ts';
import { findKind, findLikelyKind } from './kinds.ts';
import type { Row, Table, Trail } from './scan.ts';

export function readTable(page: Page, rows: readonly Row[], trail: Trail, report: Report): Table | undefined {
  const [header, ...body] = rows;
  if (header === undefined) return undefined;
  const names = header.cells.map((cell) => cell.text);
  const kind = findKind(names);
  if (kind === undefined) {
    reportHeader(page, header, report);
    return undefined;
  }
  const width = KINDS[kind].length;
  const good = body.filter((row, index) => checkRow(page, row, index === 0, width, report));
  const table = { kind, header, trail, rows: good };
  checkCompact(page, table, report);
  return table;
}

function reportHeader(page: Page, header: Row, report: Report): void {
  const names = header.cells.map((cell) => cell.text);
  const likely = findLikelyKind(names);
  const columns: readonly string[] = likely === undefined ? [] : KINDS[likely];
  const wrong = header.cells.findIndex((cell, index) => cell.text !== columns[index]);
  const cell = header.cells[wrong];
  const expected =
    likely === undefined ? 'the header cells of a table kind' : `${columns.join(', ')} (a table of ${likely})`;
  if (cell === undefined || likely === undefined) {
    report('TABLE-HEADER', placeAt(page, header.cells[0]?.start ?? 0, header.cells.at(-1)?.end ?? 0), {
      message: `no table has the header ${names.join(', ')}`,
      found: names.join(', '),
      expected,
    });
    return;
  }
  report('TABLE-HEADER', placeCell(cell), {
    message: `no table has the header cell ${cell.text} here`,
    found: cell.text,
    expected,
    nearest: columns[wrong] ?? findNearest(cell.text, columns),
  });
}

function checkRow(page: Page, row: Row, isFirst: boolean, width: number, report: Report): boolean {
  const source = readLine(page, row.line);
  const lineStart = page.lineStarts[row.line] ?? 0;
  if (!startsWithPipe(source)) {
    // A paragraph of several lines is one mistake.
    if (!isFirst && !startsWithPipe(readLine(page, row.line - 1))) return false;
    report('TABLE-PHANTOM-ROW', placeAt(page, lineStart, lineStart + source.length), {
      message: 'this line is read as a row of the table above it',
      found: source.trim().slice(0, 60),
      ...(row.cells.length === width ? { help: 'begin the row with a pipe' } : {}),
    });
    return false;
  }
  const [split, rest] = row.cells.filter((cell) => countBackticks(cell.text) % 2 === 1);
  if (split !== undefined && rest !== undefined) {
    const pipe = page.text.indexOf('|', split.end);
    report('TABLE-PIPE-IN-CODE', placeAt(page, pipe, pipe + 1), {
      message: 'a pipe inside code marks ends the cell here',
      found: `${row.cells.length} cells`,
      expected: `${width} cells, with this pipe written as \\|`,
    });
    return false;
  }
  if (row.cells.length === width) return true;
  const short = row.cells.length < width;
  const extra = short ? row.cells.at(-1) : row.cells[width];
  report(
    short ? 'TABLE-ROW-SHORT' : 'TABLE-ROW-LONG',
    extra === undefined ? placeAt(page, lineStart, lineStart + source.length) : placeCell(extra),
    {
      message: `this row has ${row.cells.length} cells, the header has ${width}`,
      found: `${row.cells.length} cells`,
      expected: `${width} cells`,
    },
  );
  return false;
}

function startsWithPipe(line: string): boolean {
  return line.trimStart().startsWith('|');
}

function countBackticks(text: string): number {
  return text.split('`').length - 1;
}
