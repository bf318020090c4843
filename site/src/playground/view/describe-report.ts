// A report in words: what is said aloud when a check is done, and the sentences of the verdict.
import type { PayloadClass } from '../../../../generated/kernel/classify.ts';
import type { Estimate } from '../../../../generated/kernel/prices.ts';
import type { Report, ReportedItem } from '../check/report.ts';

export const CLASS_MEANINGS: Readonly<Record<PayloadClass, string>> = {
  'live-confirmed': 'every path and value was seen live, and one run carried them together',
  'doc-derived': "the vendor's documents say so; no run carried all of it together",
  'hypothesis-only': 'something in it is wrong, unknown, known to be refused or never evidenced',
};

/** `2 problems`, `1 problem` */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

export function countKind({ items, more }: Report, kind: ReportedItem['kind']): number {
  const listed = items.filter((item) => item.kind === kind).length;
  // Errors come first, so what is not listed is more of them.
  return kind === 'error' && listed > 0 ? listed + more : listed;
}

/** Short, since it is said again with every change: the verdict, the first problem, the cost. */
export function announceReport(report: Report): string {
  const [first] = report.items;
  const errors = countKind(report, 'error');
  const warnings = countKind(report, 'warning');
  const counts = [
    ...(errors > 0 ? [countOf(errors, 'problem')] : []),
    ...(warnings > 0 ? [countOf(warnings, 'warning')] : []),
  ];
  const where = first?.mark === undefined ? '' : `Line ${first.mark.line}: `;
  return [
    report.verdict === 'broken' ? 'No JSON.' : report.verdict === 'valid' ? `Valid, ${report.class}.` : 'Invalid.',
    ...(counts.length > 0 ? [`${counts.join(', ')}.`] : []),
    ...(first === undefined || first.kind === 'note' ? [] : [`${where}${first.message}.`]),
    ...(report.estimate === undefined ? [] : [`${describeCost(report.estimate)}.`]),
  ].join(' ');
}

export function describeCost(estimate: Estimate): string {
  switch (estimate.kind) {
    case 'free':
      return 'Not charged';
    case 'priced':
      return `${estimate.units} ${estimate.unit} ${estimate.units === '1' ? 'unit' : 'units'}`;
    case 'unknown':
      return 'Cost unknown';
  }
}
