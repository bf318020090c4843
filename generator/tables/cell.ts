// A cell is the raw slice between two pipes. Grammars read that slice and not flattened markdown text, which loses underscores and entities.
import { type Page, type Place, placeAt } from '../read/page.ts';

export interface Cell {
  readonly page: Page;
  /** Offsets of the trimmed slice in the page; an empty cell is the gap between its pipes. */
  readonly start: number;
  readonly end: number;
  /** The slice with `\|` read as `|`, the one escape that tables remove. */
  readonly text: string;
  /** For each character of `text`, its offset in the page; absent when nothing was removed. */
  readonly offsets?: readonly number[];
}

/** Splits one table line into its cells, by the escape rules of GFM: a backslash hides a following backslash or pipe. */
export function splitRow(page: Page, start: number, end: number): Cell[] {
  const pipes: number[] = [];
  for (let offset = start; offset < end; offset += 1) {
    const character = page.text[offset];
    if (character === '\\' && (page.text[offset + 1] === '\\' || page.text[offset + 1] === '|')) offset += 1;
    else if (character === '|') pipes.push(offset);
  }
  let indent = 0;
  while (start + indent < end && isBlank(page.text[start + indent])) indent += 1;
  let trimmedEnd = end;
  while (trimmedEnd > start && isBlank(page.text[trimmedEnd - 1])) trimmedEnd -= 1;
  const opens = pipes[0] === start + indent;
  const closes = pipes.length > (opens ? 1 : 0) && pipes.at(-1) === trimmedEnd - 1;
  const edges = [...(opens ? [] : [start + indent - 1]), ...pipes, ...(closes ? [] : [trimmedEnd])];
  const cells: Cell[] = [];
  for (let index = 0; index + 1 < edges.length; index += 1) {
    cells.push(readCell(page, (edges[index] ?? 0) + 1, edges[index + 1] ?? 0));
  }
  return cells;
}

function readCell(page: Page, from: number, to: number): Cell {
  let start = from;
  let end = to;
  while (start < end && isBlank(page.text[start])) start += 1;
  while (end > start && isBlank(page.text[end - 1])) end -= 1;
  if (start === end) return { page, start: from, end: to, text: '' };
  const raw = page.text.slice(start, end);
  if (!raw.includes('\\|')) return { page, start, end, text: raw };
  let text = '';
  const offsets: number[] = [];
  for (let index = 0; index < raw.length; index += 1) {
    const escaped = raw[index] === '\\' && (raw[index + 1] === '|' || raw[index + 1] === '\\');
    if (escaped && raw[index + 1] === '\\') {
      offsets.push(start + index, start + index + 1);
      text += '\\\\';
      index += 1;
      continue;
    }
    if (escaped) index += 1;
    offsets.push(start + index);
    text += raw[index];
  }
  return { page, start, end, text, offsets };
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

/** The place of a cell, or of the part of its text from `from` to `to`. */
export function placeCell(cell: Cell, from = 0, to = cell.text.length): Place {
  if (cell.text === '') return placeAt(cell.page, cell.start, cell.end);
  return placeAt(cell.page, offsetIn(cell, from), to > from ? endIn(cell, to) : offsetIn(cell, from));
}

function offsetIn(cell: Cell, index: number): number {
  if (index >= cell.text.length) return cell.end;
  return cell.offsets?.[index] ?? cell.start + index;
}

/** The end of the character before `index`: what follows may begin with an escape that is no part of it. */
function endIn(cell: Cell, index: number): number {
  return index >= cell.text.length ? cell.end : offsetIn(cell, index - 1) + 1;
}
