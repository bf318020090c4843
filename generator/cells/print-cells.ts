// Writes cells by the names of their columns as a row of a table of known kind, and the header above such rows.
import { type Column, KINDS, type Kind } from '../kernel/table-kinds.ts';
import { printRow } from './print-row.ts';

/** Columns that are left out are empty. */
export function printCells<K extends Kind>(kind: K, cells: Readonly<Partial<Record<Column<K>, string>>>): string {
  const columns: readonly Column<K>[] = KINDS[kind];
  return printRow(columns.map((column) => cells[column] ?? ''));
}

/** The header and delimiter lines of a table. */
export function printHeader(kind: Kind): string[] {
  const columns: readonly string[] = KINDS[kind];
  return [printRow(columns), printRow(columns.map(() => '---'))];
}
