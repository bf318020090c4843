// Finds the comments of a markdown page that silence findings, and the lines that each of them is for.
import { type Page, placeAt, readLine } from '../read/page.ts';
import type { Report } from './finding.ts';
import { parseSuppression } from './parse-suppression.ts';
import type { Suppression } from './suppressions.ts';

const OPENING = '<!-- contract-ignore';
const CLOSING = '-->';
const FENCE = /^\s*(`{3,}|~{3,})/;

/** Comments in code blocks are examples, and so are those that do not begin their line. */
export function readSuppressions(page: Page, report: Report): Suppression[] {
  if (!page.text.includes(OPENING)) return [];
  const suppressions: Suppression[] = [];
  const fenced = listFenced(page);
  let start = page.text.indexOf(OPENING);
  while (start !== -1) {
    const closing = page.text.indexOf(CLOSING, start);
    const end = closing === -1 ? page.text.length : closing + CLOSING.length;
    const place = placeAt(page, start, end);
    if (place.column === 1 && !fenced.has(place.line)) {
      const read = parseSuppression(page.text.slice(start + OPENING.length, end - CLOSING.length));
      if (typeof read === 'string')
        report('SUPPRESSION-FORM', place, { message: read, found: page.text.slice(start, Math.min(end, start + 80)) });
      else {
        const { code, until, reason, row } = read;
        const lines = listBlock(page, place.endLine).filter((line) => row === undefined || isRow(page, line, row));
        suppressions.push({ code, until, reason, place, covers: new Set(lines) });
      }
    }
    start = page.text.indexOf(OPENING, end);
  }
  return suppressions;
}

/** Lines (from 1) of code blocks. */
function listFenced(page: Page): ReadonlySet<number> {
  const fenced = new Set<number>();
  let open: string | undefined;
  page.lineStarts.forEach((_, line) => {
    const [, marks] = FENCE.exec(readLine(page, line)) ?? [];
    if (open !== undefined || marks !== undefined) fenced.add(line + 1);
    if (open === undefined) open = marks;
    else if (marks?.startsWith(open) === true) open = undefined;
  });
  return fenced;
}

/** Lines (from 1) of the block after a line: up to the next blank one, of a code block up to its end. */
function listBlock(page: Page, after: number): number[] {
  let line = after;
  while (line < page.lineStarts.length && readLine(page, line).trim() === '') line += 1;
  const lines: number[] = [];
  const [, fence] = FENCE.exec(readLine(page, line)) ?? [];
  for (; line < page.lineStarts.length; line += 1) {
    const text = readLine(page, line);
    if (fence === undefined && text.trim() === '') break;
    lines.push(line + 1);
    if (fence !== undefined && lines.length > 1 && text.trimStart().startsWith(fence)) break;
  }
  return lines;
}

/** A row is meant by the name in its first cell, or in its first two as the rows of values are: `mode=std`. */
function isRow(page: Page, line: number, row: string): boolean {
  const [first = '', second = ''] = readLine(page, line - 1)
    .split('|')
    .slice(1, 3)
    .map((cell) => cell.trim().replaceAll('`', ''));
  return first === row || `${first}=${second}` === row;
}
