// Where a text first differs from what it should be: the line that a person looks at first.
import type { Place } from '../read/page.ts';

/** The first line of `found` that is not that line of `planned`; its last line if `planned` only goes on. */
export function placeFirstDifference(file: string, found: string, planned: string): Place {
  const [lines, others] = [found.split('\n'), planned.split('\n')];
  const first = lines.findIndex((line, index) => line !== others[index]);
  const line = first === -1 ? lines.length : first + 1;
  return { file, line, column: 1, endLine: line, endColumn: (lines[line - 1] ?? '').length + 1 };
}
