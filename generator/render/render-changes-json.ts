// Changes for a program: everything that is known of each.
import type { ChangesReport } from './changes-report.ts';

export function renderChangesJson({ from, to, bump, counts, changes }: ChangesReport): string {
  return `${JSON.stringify({ from, to, bump, counts, changes }, null, 2)}\n`;
}
