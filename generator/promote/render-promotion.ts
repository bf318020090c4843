// Tells a person what a promotion changed, and for everything else that the run touches why it did not.
import { styleText } from 'node:util';
import { toPrintable } from '../kernel/printable.ts';
import type { Place } from '../read/page.ts';
import { type ChangedRow, REASONS, type Reason, type Unchanged } from './promotion.ts';

export interface RenderedPromotion {
  readonly run: string;
  readonly changed: readonly ChangedRow[];
  readonly unchanged: readonly Unchanged[];
}

export function renderPromotion({ run, changed, unchanged }: RenderedPromotion, color: boolean): string {
  const paint = (style: 'bold' | 'dim' | 'green', text: string): string =>
    color ? styleText(style, text, { validateStream: false }) : text;
  const lines = [
    paint('bold', `${toPrintable(run)}: ${changed.length} changed, ${unchanged.length} not`),
    ...changed.map(
      ({ row, from, to, place }) =>
        `  ${toPrintable(row)}  ${paint('green', from === to ? `${to}, now also by this run` : `${from} -> ${to}`)}  ${paint('dim', showPlace(place))}`,
    ),
  ];
  for (const reason of Object.keys(REASONS) as Reason[]) {
    const own = unchanged.filter((each) => each.reason === reason);
    if (own.length === 0) continue;
    lines.push(paint('bold', `not changed: ${REASONS[reason]}`));
    for (const { subject, detail, place, proposal } of own) {
      const more = [
        detail === undefined ? [] : toPrintable(detail),
        place === undefined ? [] : paint('dim', showPlace(place)),
      ];
      lines.push(`  ${[toPrintable(subject), ...more.flat()].join('  ')}`);
      if (proposal !== undefined) lines.push(`    ${toPrintable(proposal)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

function showPlace({ file, line }: Place): string {
  return `${toPrintable(file)}:${line}`;
}
