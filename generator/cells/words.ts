// Cells that take a word from a closed list, a date or a whole number.
import type { Report } from '../findings/finding.ts';
import { findNearest } from '../kernel/nearest.ts';
import { type Cell, placeCell } from '../tables/cell.ts';

/** The word of a cell, with or without code marks, if it is one of `words`. */
export function readWord<W extends string>(cell: Cell, words: readonly W[], report: Report): W | undefined {
  const text = cell.text.replace(/^`(.*)`$/, '$1');
  const word = words.find((candidate) => candidate === text);
  if (word !== undefined) return word;
  report(text === '' ? 'CELL-EMPTY' : 'CELL-VALUE', placeCell(cell), {
    message: text === '' ? 'the cell is empty' : `${quote(text)} is not a word of this column`,
    found: text,
    expected: words.join(', '),
    nearest: findNearest(text, words),
  });
  return undefined;
}

/** A date of year, month or day precision as written; empty for an empty cell. */
export function readDate(cell: Cell, report: Report): string | undefined {
  const text = cell.text.replace(/^`(.*)`$/, '$1');
  if (text === '') return undefined;
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  const month = Number(match?.[2] ?? '1');
  const day = Number(match?.[3] ?? '1');
  const date = new Date(Date.UTC(Number(match?.[1] ?? '0'), month - 1, day));
  if (match !== null && date.getUTCMonth() === month - 1 && date.getUTCDate() === day) return text;
  report('CELL-DATE', placeCell(cell), {
    message: `${quote(text)} is not a date`,
    found: text,
    expected: '2026, 2026-04 or 2026-04-23',
  });
  return undefined;
}

export function readWholeNumber(cell: Cell, report: Report): number | undefined {
  const text = cell.text.replace(/^`(.*)`$/, '$1');
  if (/^\d{1,9}$/.test(text)) return Number(text);
  report(text === '' ? 'CELL-EMPTY' : 'CELL-NUMBER', placeCell(cell), {
    message: `${quote(text)} is not a whole number`,
    found: text,
    expected: 'a whole number',
  });
  return undefined;
}

/** Prose with its line breaks folded; code marks stay, readers of the model show them. */
export function readText(cell: Cell): string {
  return cell.text.replace(/\s+/g, ' ');
}

/** The text of a cell that must say something. */
export function demandText(cell: Cell, expected: string, report: Report): string | undefined {
  if (cell.text !== '') return readText(cell);
  report('CELL-EMPTY', placeCell(cell), { message: `the cell is empty; ${expected} is expected`, expected });
  return undefined;
}

export function quote(text: string): string {
  return `\`${text.length > 60 ? `${text.slice(0, 59)}…` : text}\``;
}
