// A plain table for a person at a terminal: columns as wide as their longest cell, numbers to the right.
import { toPrintable } from '../kernel/printable.ts';

export function renderTable(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [header, ...rows].map((row) => row.map((cell) => toPrintable(String(cell))));
  const widths = header.map((_, column) => cells.reduce((most, row) => Math.max(most, row[column]?.length ?? 0), 0));
  const numeric = header.map((_, column) => rows.every((row) => typeof row[column] === 'number' || row[column] === ''));
  return cells
    .map((row) => {
      const padded = row.map((cell, column) => {
        const width = widths[column] ?? 0;
        return numeric[column] === true ? cell.padStart(width) : cell.padEnd(width);
      });
      return `${padded.join('  ').trimEnd()}\n`;
    })
    .join('');
}
