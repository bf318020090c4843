// What holds between the fields of an operation, in words, each with a body that breaks it; and what is refused or not sent.

import type { QuarantineRow, RejectedRow } from '../../../generated/kernel/contract-model.ts';
import { renderCode } from '../html/break-code.ts';
import { type Html, html } from '../html/html.ts';
import { renderProse } from '../html/prose.ts';
import type { Contract } from '../model/contract.ts';
import type { FieldReader } from '../model/readers.ts';
import { writeExampleLink } from '../playground/share/share-link.ts';
import type { Routes } from '../routes/routes.ts';
import { renderStatus } from '../status/status-badge.ts';
import { renderTable } from './render-table.ts';

export interface RuleContext {
  readonly operation: string;
  readonly contract: Contract;
  readonly routes: Routes;
  /** By the address of a rule the example that breaks it. */
  readonly broken: ReadonlyMap<string, string>;
}

export function renderRules(rules: readonly FieldReader[], context: RuleContext): Html {
  return html`<div><ul class="op-rules" role="list">${rules.map(({ address, words }) => {
    const row = context.contract.rowByAddress.get(address);
    return html`<li>${renderProse(words)}${
      row !== undefined &&
      html` <a href="${context.routes.row(row)}">${renderCode(address)}</a>${'status' in row.row && html` ${renderStatus(row.row.status)}`}`
    }${renderTry(address, context)}</li>`;
  })}</ul></div>`;
}

/** A link to the playground with a body that breaks the rule. */
function renderTry(address: string, { broken, operation, routes }: RuleContext): Html | false {
  const example = broken.get(address);
  return (
    example !== undefined &&
    html` <a class="op-try" href="${routes.playground(writeExampleLink(operation, example))}">try it<span class="sr-only"> with a body that breaks ${address}</span></a>`
  );
}

export function renderRejected(rejected: readonly RejectedRow[], name: string, context: RuleContext): Html {
  return renderTable(
    name,
    ['Refused', 'Seen', 'Use instead', 'Try'],
    rejected,
    ({ id, shape, seen, instead, origin }) => {
      const words =
        shape.kind === 'condition'
          ? shape.condition.cel.replaceAll('this.', '')
          : shape.kind === 'field'
            ? shape.path
            : shape.text;
      return [
        html`<a href="${context.routes.row({ address: id, origin })}">${shape.kind === 'text' ? renderProse(words) : html`<code>${words}</code>`}</a>`,
        renderProse(seen),
        renderProse(instead),
        html`${renderTry(id, context)}`,
      ];
    },
  );
}

export function renderQuarantine(rows: readonly QuarantineRow[], name: string, routes: Routes): Html {
  return renderTable(
    name,
    ['Not sent', 'Why', 'Use instead'],
    rows,
    ({ name: shape, operation, why, instead, origin }) => [
      html`<a href="${routes.row({ address: `quarantine:${operation}/${shape}`, origin })}"><code>${shape}</code></a>`,
      renderProse(why),
      renderProse(instead),
    ],
  );
}
