// Columns of rows as what they must be: a database that answers otherwise is not the one that was made here.
import type { NumberedRecord, Verdict } from '../../ports.ts';
import type { Row } from './database.ts';

export function readBytes(row: Row, column = 'record'): Uint8Array {
  const value = row[column];
  if (value instanceof Uint8Array) return value;
  throw new Error(`the column ${column} holds no bytes`);
}

export function readText(row: Row, column: string): string {
  const value = row[column];
  if (typeof value === 'string') return value;
  throw new Error(`the column ${column} holds no text`);
}

/** Drivers give whole numbers beyond 32 bits as texts. */
export function readWhole(row: Row, column: string): number {
  const value = Number(row[column] ?? Number.NaN);
  if (Number.isSafeInteger(value)) return value;
  throw new Error(`the column ${column} holds no whole number`);
}

export function readNumbered(rows: readonly Row[]): readonly NumberedRecord[] {
  return rows.map((row) => ({ n: readWhole(row, 'n'), bytes: readBytes(row) }));
}

/** Of a statement that gives a row for what it wrote, and none where somebody was first. */
export function toVerdict(rows: readonly Row[]): Verdict {
  return rows.length === 0 ? 'conflict' : 'ok';
}
