// A page is a file's text with what is needed to turn an offset into a line and a column; every finding starts here.

export interface Page {
  /** Path from the repository root, with forward slashes. */
  readonly file: string;
  readonly text: string;
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[];
}

/** Where something stands: lines and columns count from 1, columns in UTF-16 units, the end is exclusive. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Builds a page; a byte order mark is dropped, since it is no part of the text. */
export function createPage(file: string, source: string): Page {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const lineStarts = [0];
  for (let offset = text.indexOf('\n'); offset !== -1; offset = text.indexOf('\n', offset + 1))
    lineStarts.push(offset + 1);
  return { file, text, lineStarts };
}

/** The line of an offset, counted from 0. */
export function findLine(page: Page, offset: number): number {
  let low = 0;
  let high = page.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((page.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The text of a line (counted from 0) without its line ending. */
export function readLine(page: Page, line: number): string {
  const start = page.lineStarts[line] ?? page.text.length;
  const end = page.lineStarts[line + 1] ?? page.text.length;
  return page.text.slice(start, end).replace(/\r?\n$/, '');
}

export function placeAt(page: Page, start: number, end: number): Place {
  const first = findLine(page, start);
  const last = findLine(page, Math.max(start, end));
  return {
    file: page.file,
    line: first + 1,
    column: start - (page.lineStarts[first] ?? 0) + 1,
    endLine: last + 1,
    endColumn: Math.max(start, end) - (page.lineStarts[last] ?? 0) + 1,
  };
}

/** Where a file begins: for what is wrong with a file as a whole. */
export function placeFile(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}

/** The offset of a line and column (both from 1); past the end of its line it is the end of that line. */
export function offsetAt(page: Page, line: number, column: number): number {
  const start = page.lineStarts[line - 1] ?? page.text.length;
  return Math.min(start + column - 1, start + readLine(page, line - 1).length);
}
