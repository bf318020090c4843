// The end of every part: its tables and figures go to the terminal and into its file of data.
import { findGoal } from '../goals.ts';
import { findPart } from '../parts.ts';
import { describeCase } from './judge-figure.ts';
import { describeMachine, readVersions } from './machine.ts';
import type { Figure, Table } from './part-result.ts';
import { writeResult } from './results-folder.ts';

export interface Found {
  readonly tables: readonly Table[];
  readonly figures?: readonly Figure[];
}

/** `id` as in `parts.ts`. */
export function publishPart(id: string, { tables, figures = [] }: Found): void {
  const { packages } = findPart(id);
  for (const table of tables) process.stdout.write(`${printColumns(table)}\n`);
  for (const figure of figures) process.stdout.write(`${describeCase(findGoal(figure.goal), figure)}\n`);
  writeResult({ part: id, machine: describeMachine(), versions: readVersions(packages), tables, figures });
}

function printColumns({ title, head, rows, notes = [] }: Table): string {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [title, ...[head, ...rows].map((cells) => `  ${line(cells)}`), ...notes.map((note) => `  ${note}`), ''].join(
    '\n',
  );
}
