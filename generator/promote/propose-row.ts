// The row that a person may write for what a run carried and no row has, with the run as its evidence.
import { printMark } from '../cells/print-mark.ts';
import { printRow } from '../cells/print-row.ts';
import { isWebUrl } from '../kernel/scalars.ts';
import { isRecord } from '../kernel/view.ts';

/** A row of a fields table. */
export function proposeField(path: string, value: unknown, run: string): string {
  return printRow([
    printMark(path),
    printMark(guessType(value)),
    'no',
    '',
    '',
    'live-confirmed',
    printMark(run),
    '',
    '',
  ]);
}

/** A row of a values table. */
export function proposeValue(path: string, value: string, run: string): string {
  return printRow([printMark(path), printMark(value), 'live-confirmed', printMark(run), '', '']);
}

/** What one value suggests; the type grammar knows no lists of lists. */
function guessType(value: unknown): string {
  if (Array.isArray(value)) {
    const inner = value.length === 0 ? 'unknown' : guessType(value[0]);
    return inner.startsWith('array<') ? 'unknown' : `array<${inner}>`;
  }
  if (typeof value === 'string') return isWebUrl(value) ? 'string<url>' : 'string';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'bigint') return 'int64';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  return isRecord(value) ? 'object' : 'unknown';
}
