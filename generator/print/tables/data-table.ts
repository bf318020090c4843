// A table for a spreadsheet, a program and a reader: the same rows as comma-separated values and as markdown.
import { markCode, toCell, toInline } from '../markdown.ts';

export interface DataTable {
  readonly title: string;
  /** One sentence below the title. */
  readonly about: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
}

export interface Column {
  readonly name: string;
  /** How a reader sees it: as prose, as a code mark, or not at all, since only programs follow it. */
  readonly as: 'prose' | 'code' | 'data';
}

/** Comma-separated values by RFC 4180, with line feeds alone. */
export function printCsv({ columns, rows }: DataTable): string {
  return [columns.map(({ name }) => name), ...rows].map((row) => `${row.map(quoteCsv).join(',')}\n`).join('');
}

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** A text that a spreadsheet would take for a formula gets an apostrophe in front, which spreadsheets do not show. */
function quoteCsv(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

export function printMarkdownTable({ title, about, columns, rows }: DataTable): string {
  const shown = columns.flatMap(({ name, as }, index) => (as === 'data' ? [] : [{ name, as, index }]));
  const lines = rows.map((row) => shown.map(({ as, index }) => printCell(row[index] ?? '', as)));
  const head = shown.map(({ name }) => name);
  const table = [head, shown.map(() => '---'), ...lines].map((cells) => `|${cells.map(padCell).join('|')}|\n`);
  return `# ${toInline(title)}\n\n${about}\n\n${table.join('')}`;
}

function padCell(cell: string): string {
  return cell === '' ? ' ' : ` ${cell} `;
}

function printCell(text: string, as: 'prose' | 'code'): string {
  if (text === '') return '';
  return toCell(as === 'code' ? markCode(text) : toInline(text));
}
