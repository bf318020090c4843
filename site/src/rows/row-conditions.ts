// Conditions in cells: in words, with the expression that the words were made of.
import type { ListedRow } from '../../../generated/kernel/list-rows.ts';
import { sayCondition } from '../conditions/say-condition.ts';
import { type Html, html } from '../html/html.ts';

/** The condition that a row has in this column; undefined if it has none there. */
export function findCondition(column: string, listed: ListedRow): string | undefined {
  switch (listed.kind) {
    case 'fields':
      if (column !== 'Required' || listed.row.required.kind !== 'if') return undefined;
      return listed.row.required.condition.cel;
    case 'models':
      return column === 'When' ? listed.row.when : undefined;
    case 'prices':
      return column === 'Applies when' ? listed.row.condition?.cel : undefined;
    case 'rejected':
      return column === 'Shape' && listed.row.shape.kind === 'condition' ? listed.row.shape.condition.cel : undefined;
    default:
      return undefined;
  }
}

/** Undefined where there are no words; the expression then speaks for itself. */
export function renderCondition(cel: string, before: string): Html | undefined {
  const words = sayCondition(cel);
  if (words === undefined) return undefined;
  return html`<span class="condition">${before}${words}</span><details class="condition-source"><summary>as an expression</summary><code>${cel}</code></details>`;
}
