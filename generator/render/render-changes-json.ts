// Changes for a program: everything that is known of each.
import { type ChangesReport, nameChange } from './changes-report.ts';

export function renderChangesJson({ from, to, bump, counts, changes }: ChangesReport): string {
  const titled = changes.map((change) => ({ ...change, title: nameChange(change) }));
  return `${JSON.stringify({ from, to, bump, counts, changes: titled }, null, 2)}\n`;
}
