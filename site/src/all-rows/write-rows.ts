// Rows as files to take away: JSON, and CSV that spreadsheets open without running anything in it.
import type { RowRecord } from './row-record.ts';

const COLUMNS = [
  'address',
  'kind',
  'operation',
  'posture',
  'status',
  'since',
  'says',
  'notes',
  'evidence',
  'models',
  'place',
] as const;

type ExportedRow = Readonly<Record<Exclude<(typeof COLUMNS)[number], 'evidence' | 'models'>, string>> &
  Readonly<Record<'evidence' | 'models', readonly string[]>>;

function exportRow({ file, line, ...row }: RowRecord): ExportedRow {
  return { ...row, place: `${file}:${line}` };
}

export function writeJson(records: readonly RowRecord[]): string {
  const lines = records.map((record) => {
    const row = exportRow(record);
    return `  ${JSON.stringify(row, [...COLUMNS])}`;
  });
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

/** By RFC 4180, with a head; lists are separated by a space, since ids hold none. */
export function writeCsv(records: readonly RowRecord[]): string {
  const lines = records.map((record) => {
    const row = exportRow(record);
    return COLUMNS.map((column) => row[column]).map((value) =>
      writeCell(typeof value === 'string' ? value : value.join(' ')),
    );
  });
  return [COLUMNS, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe before it, as OWASP advises; it is then shown as text. */
function writeCell(text: string): string {
  const safe = /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
