// Edits of rows that have too few cells, too many, or no pipe to begin with.
import type { Fix } from '../edits/edit.ts';
import type { Finding } from '../findings/finding.ts';
import { offsetAt, type Page, type Place, placeAt, readLine } from '../read/page.ts';
import { type Cell, splitRow } from '../tables/cell.ts';

export function escapePipe({ place }: Finding): Fix {
  return { safety: 'safe', title: 'escape the pipe', edits: [{ place: { ...place, ...startOf(place) }, text: '\\' }] };
}

/** A place without width where another one begins. */
function startOf({ line, column }: Place): Pick<Place, 'endLine' | 'endColumn'> {
  return { endLine: line, endColumn: column };
}

export function fixShortRow({ place, expected }: Finding, page: Page): Fix | undefined {
  const missing = readCount(expected) - readCells(page, place.line).length;
  if (!(missing > 0)) return undefined;
  const line = readLine(page, place.line - 1);
  const end = (page.lineStarts[place.line - 1] ?? 0) + line.trimEnd().length;
  const text = `${line.trimEnd().endsWith('|') ? '' : ' |'}${' |'.repeat(missing)}`;
  return {
    safety: 'suggested',
    title: `add ${missing === 1 ? 'an empty cell' : `${missing} empty cells`} at the end`,
    edits: [{ place: placeAt(page, end, end), text }],
  };
}

/** Surplus cells without a word are dropped; others become one with the last column, their pipes escaped. */
export function fixLongRow({ place, expected }: Finding, page: Page): Fix | undefined {
  const cells = readCells(page, place.line);
  const width = readCount(expected);
  const [last, surplus] = [cells[width - 1], cells.slice(width)];
  const end = surplus.at(-1)?.end;
  if (last === undefined || end === undefined) return undefined;
  const lineEnd = (page.lineStarts[place.line - 1] ?? 0) + readLine(page, place.line - 1).trimEnd().length;
  if (surplus.every((cell) => cell.text === '')) {
    const afterLast = page.text.indexOf('|', last.end) + 1;
    return {
      safety: 'safe',
      title: 'remove the empty cells at the end',
      edits: [{ place: placeAt(page, afterLast, lineEnd), text: '' }],
    };
  }
  const pipes = surplus.map((cell) => page.text.lastIndexOf('|', cell.start - 1));
  return {
    safety: 'suggested',
    title: `escape the ${pipes.length === 1 ? 'pipe' : 'pipes'} in the last column`,
    edits: pipes.map((pipe) => ({ place: placeAt(page, pipe, pipe), text: '\\' })),
  };
}

export function fixPhantomRow({ place, help }: Finding, page: Page): Fix {
  const start = page.lineStarts[place.line - 1] ?? 0;
  const at = placeAt(page, start, start);
  if (help === 'begin the row with a pipe')
    return { safety: 'suggested', title: help, edits: [{ place: at, text: '| ' }] };
  const ending = page.text.slice(0, start).endsWith('\r\n') ? '\r\n' : '\n';
  return { safety: 'safe', title: 'put a blank line after the table', edits: [{ place: at, text: ending }] };
}

function readCells(page: Page, line: number): Cell[] {
  return splitRow(page, offsetAt(page, line, 1), offsetAt(page, line, Number.POSITIVE_INFINITY));
}

/** `4 cells` -> 4 */
function readCount(text = ''): number {
  return Number.parseInt(text, 10);
}
