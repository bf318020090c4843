// Figures as they are shown: medians, tables, and each goal with what was measured for it.
import { appendFileSync } from 'node:fs';

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Rows in columns; the first column is text, the others are numbers. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  process.stdout.write(`${title}\n${[head, ...rows].map((cells) => `  ${line(cells)}\n`).join('')}\n`);
}

export interface Goal {
  /** `G1`. */
  readonly id: string;
  readonly what: string;
  readonly value: number;
  readonly target: number;
  readonly wants: 'at most' | 'at least';
}

/** Names the file that `main.ts` collects goals in. */
export const GOALS_FILE = 'BENCH_GOALS';

export function reportGoal(goal: Goal): void {
  process.stdout.write(`${describeGoal(goal)}\n`);
  const file = process.env[GOALS_FILE];
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(goal)}\n`);
}

export function isReached({ value, target, wants }: Goal): boolean {
  return wants === 'at most' ? value <= target : value >= target;
}

function describeGoal(goal: Goal): string {
  const { id, what, value, target, wants } = goal;
  return `${id} ${what}: ${value.toFixed(2)}, ${wants} ${target}: ${isReached(goal) ? 'reached' : 'missed'}`;
}
