// Every line that starts with a pipe must belong to a table or a code block. This guard finds the rows that markdown drops in silence.
import type { Report } from '../findings/finding.ts';
import { type Page, placeAt, readLine } from '../read/page.ts';
import { findKind } from './kinds.ts';

/** A pipe at the start of a line, also behind the marks of a quotation or a list, where no table is read. */
const PIPE_LINE = /^\s*(?:(?:>|[-*+]|\d+[.)])\s*)*\|/;

const DELIMITER_ROW = /^\|?[\s|:-]*-[\s|:-]*$/;

/** Reports one finding for each run of pipe lines that no table or code block owns (`owned` holds line numbers from 0). */
export function reportUnownedLines(page: Page, owned: ReadonlySet<number>, report: Report): void {
  for (let line = 0; line < page.lineStarts.length; line += 1) {
    if (!isStray(page, line, owned)) continue;
    let last = line;
    while (isStray(page, last + 1, owned)) last += 1;
    reportRun(page, line, last, owned, report);
    line = last;
  }
}

function isStray(page: Page, line: number, owned: ReadonlySet<number>): boolean {
  return line < page.lineStarts.length && !owned.has(line) && PIPE_LINE.test(readLine(page, line));
}

function reportRun(page: Page, first: number, last: number, owned: ReadonlySet<number>, report: Report): void {
  const count = last - first + 1;
  const rows = count === 1 ? 'this line' : `these ${count} lines`;
  const second = readLine(page, first + 1).trim();
  const header = splitCells(readLine(page, first));
  const isDelimiter = count > 1 && DELIMITER_ROW.test(second);
  if (isDelimiter && splitCells(second).length !== header.length) {
    report('TABLE-DELIMITER', placeLine(page, first + 1), {
      message: `the delimiter row has ${splitCells(second).length} cells, the header has ${header.length}; ${rows} are no table`,
      found: second,
    });
    return;
  }
  let above = first - 1;
  while (above >= 0 && readLine(page, above).trim() === '') above -= 1;
  const splitsTable = above < first - 1 && owned.has(above) && readLine(page, above).trimStart().startsWith('|');
  if (splitsTable && !isDelimiter && findKind(header) === undefined) {
    report('TABLE-LINE-UNOWNED', placeLine(page, first), {
      message: `a blank line cuts ${rows} off the table above`,
      found: readLine(page, first).trim().slice(0, 60),
      help: `remove the blank line ${first}`,
    });
    return;
  }
  const help = adviseMoving(page, first, owned);
  if (help !== undefined) {
    report('TABLE-LINE-UNOWNED', placeLine(page, first), {
      message: `${rows} start${count === 1 ? 's' : ''} with a pipe but belong${count === 1 ? 's' : ''} to no table`,
      found: readLine(page, first).trim().slice(0, 60),
      help,
    });
    return;
  }
  report(count > 1 && !isDelimiter ? 'TABLE-DELIMITER' : 'TABLE-LINE-UNOWNED', placeLine(page, first), {
    message: `${rows} start${count === 1 ? 's' : ''} with a pipe but belong${count === 1 ? 's' : ''} to no table`,
    found: readLine(page, first).trim().slice(0, 60),
  });
}

/** What keeps these lines from being a table, where it is something else than their own form. */
function adviseMoving(page: Page, first: number, owned: ReadonlySet<number>): string | undefined {
  const line = readLine(page, first);
  if (!line.trimStart().startsWith('|')) return 'take the table out of the quotation or the list';
  if (/^\s/.test(line))
    return 'begin the lines with their pipes, without blanks before them; no table is read inside a list';
  const above = readLine(page, first - 1).trim();
  if (/^<!--.*-->$/.test(above) && owned.has(first - 2))
    return `move the comment of line ${first} above the whole table: it ends the table where it stands`;
  return /^<[/a-z]/i.test(above) ? `put a blank line below line ${first}: the tag swallows what follows it` : undefined;
}

function splitCells(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

function placeLine(page: Page, line: number) {
  const start = page.lineStarts[line] ?? 0;
  return placeAt(page, start, start + readLine(page, line).length);
}
