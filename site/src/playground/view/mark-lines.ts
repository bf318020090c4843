// What the margin shows of each line: the worst that is said of it, else how its first value is known.
import type { LineMark } from '../browser/editor.ts';
import type { Report } from '../check/report.ts';

export function markLines({ items, graded }: Pick<Report, 'items' | 'graded'>): Map<number, LineMark> {
  const marks = new Map<number, LineMark>();
  for (const { status, mark } of graded) {
    // What is not in the register has an issue of its own.
    if (status !== 'unknown' && !marks.has(mark.line)) marks.set(mark.line, { status });
  }
  for (const { kind, mark } of items) {
    if (mark === undefined || kind === 'note') continue;
    const known = marks.get(mark.line);
    if (known?.kind !== 'error') marks.set(mark.line, { ...known, kind });
  }
  return marks;
}
