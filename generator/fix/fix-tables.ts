// Edits of whole tables: rows that a blank line cut off, and delimiter rows that are missing or wrong.
import type { Fix } from '../edits/edit.ts';
import type { Finding } from '../findings/finding.ts';
import { type Page, placeAt, readLine } from '../read/page.ts';
import { splitRow } from '../tables/cell.ts';
import { findKind } from '../tables/kinds.ts';

/** Removes the blank lines between the rows and their table. */
export function rejoinTable({ place, message }: Finding, page: Page): Fix | undefined {
  if (!message.includes('off the table above')) return undefined;
  let above = place.line - 2;
  while (above >= 0 && readLine(page, above).trim() === '') above -= 1;
  const start = page.lineStarts[above + 1] ?? 0;
  const end = page.lineStarts[place.line - 1] ?? start;
  return {
    safety: 'safe',
    title: 'remove the blank line above',
    edits: [{ place: placeAt(page, start, end), text: '' }],
  };
}

/** Only below the header of a known table: anything else may be no table at all. */
export function fixDelimiter({ place, found }: Finding, page: Page): Fix | undefined {
  const isWrong = found !== undefined && /^\|?[\s|:-]+$/.test(found);
  const headerLine = isWrong ? place.line - 2 : place.line - 1;
  const header = readHeader(page, headerLine);
  if (findKind(header) === undefined) return undefined;
  const row = `|${' --- |'.repeat(header.length)}`;
  const next = page.lineStarts[headerLine + 1] ?? page.text.length;
  const ending = page.text.slice(0, next).endsWith('\r\n') ? '\r\n' : '\n';
  return isWrong
    ? { safety: 'safe', title: 'write one --- for each cell', edits: [{ place, text: row }] }
    : {
        safety: 'safe',
        title: 'write the delimiter row',
        edits: [{ place: placeAt(page, next, next), text: `${row}${ending}` }],
      };
}

function readHeader(page: Page, line: number): string[] {
  const start = page.lineStarts[line] ?? 0;
  return splitRow(page, start, start + readLine(page, line).length).map((cell) => cell.text);
}
