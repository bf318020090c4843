// A report as HTML, the same when the site is built and in the browser. Whatever was typed is escaped by the template.

import { CALL, type PriceUsed } from '../../../../generated/kernel/prices.ts';
import { renderCode } from '../../html/break-code.ts';
import { type Html, html } from '../../html/html.ts';
import { renderProse } from '../../html/prose.ts';
import { renderStatus, renderStatusIcon } from '../../status/status-badge.ts';
import type { GradedValue, Report, ReportedItem } from '../check/report.ts';
import { CLASS_MEANINGS, countKind, countOf, describeCost } from './describe-report.ts';
import { renderMark } from './marks.ts';

export interface LinkedRow {
  readonly address: string;
  readonly href: string;
}

/** The row at a place such as `register/page.md:42`. */
export type LinkRow = (place: string) => LinkedRow | undefined;

export function renderReport(report: Report, linkRow: LinkRow): Html {
  return html`${renderVerdict(report)}${renderCost(report, linkRow)}${renderService(report, linkRow)}${renderItems(report, linkRow)}${renderGraded(report.graded, linkRow)}`;
}

function renderVerdict(report: Report): Html {
  const errors = countKind(report, 'error');
  const words =
    report.verdict === 'broken' ? 'No JSON' : report.verdict === 'valid' ? 'Valid' : countOf(errors, 'problem');
  return html`<p class="pg-verdict pg-${report.verdict}">${renderMark(report.verdict === 'valid' ? 'good' : 'error')}<b>${words}</b>${
    report.verdict === 'valid' && html` <span class="pg-class">${report.class}: ${CLASS_MEANINGS[report.class]}</span>`
  }</p>`;
}

function renderCost({ estimate }: Report, linkRow: LinkRow): Html | false {
  if (estimate === undefined) return false;
  return html`<div class="pg-cost"><p><b>${describeCost(estimate)}</b></p>${renderReasons(estimate, linkRow)}</div>`;
}

function renderReasons(estimate: NonNullable<Report['estimate']>, linkRow: LinkRow): Html {
  switch (estimate.kind) {
    case 'free':
      return html`<p>the call is not charged ${renderRow(estimate.operation.row, linkRow)}</p>`;
    case 'priced': {
      const { price, quantity, listPrice, unit } = estimate;
      const count = price.per === CALL && quantity === 1 ? '' : ` × ${quantity}`;
      return html`<p>${renderPrice(price, linkRow, count)}</p><p>${
        listPrice === undefined
          ? `the list price of a ${unit} unit is not known`
          : html`${listPrice.amount} ${listPrice.currency} by the list price ${renderRow(listPrice.unit.row, linkRow)}`
      }</p>`;
    }
    case 'unknown':
      return html`<p>${estimate.message}${estimate.needs.length > 0 && html`; give ${estimate.needs.join(', ')}`}</p>${
        estimate.candidates.length > 0 &&
        html`<ul>${estimate.candidates.map((price) => html`<li>${renderPrice(price, linkRow)}</li>`)}</ul>`
      }`;
  }
}

function renderPrice(price: PriceUsed, linkRow: LinkRow, count = ''): Html {
  return html`${price.units} ${price.unit} units for each ${price.per}${count} ${renderRow(price.row, linkRow)} ${renderStatus(price.status)}`;
}

function renderService({ service }: Report, linkRow: LinkRow): Html | false {
  if (service === undefined) return false;
  return html`<div class="pg-cost"><p><b>Service code ${service.code}</b>: ${service.meaning} ${renderRow(service.row, linkRow)}</p><p>${service.class}; retry ${service.retry}; ${renderProse(service.advice)}</p></div>`;
}

function renderItems({ items, more }: Report, linkRow: LinkRow): Html | false {
  if (items.length === 0) return false;
  return html`<ol class="pg-items" role="list">${items.map((item) => renderItem(item, linkRow))}</ol>${
    more > 0 && html`<p class="quiet">and ${more} more; mend these first</p>`
  }`;
}

const KIND_NAMES: Readonly<Record<ReportedItem['kind'], string>> = {
  error: 'Problem',
  warning: 'Warning',
  note: 'Undecided',
};

function renderItem(item: ReportedItem, linkRow: LinkRow): Html {
  const { kind, code, path, message, fix, row, status } = item;
  return html`<li class="pg-item pg-item-${kind}">${renderMark(kind)}<div><p><span class="sr-only">${KIND_NAMES[kind]}: </span>${renderTarget(item)} <code class="pg-path">${path}</code> <span class="pg-code">${code}</span></p><p>${renderProse(message)}${
    fix !== undefined && html`; <b>${renderProse(fix)}</b>`
  }</p>${row !== undefined && html`<p class="pg-row">${renderRow(row, linkRow)}${status !== undefined && html` ${renderStatus(status)}`}</p>`}</div></li>`;
}

/** A button that leads to what is meant: it needs script, as everything that is typed does. */
function renderTarget({ mark, input }: ReportedItem): Html | false {
  if (mark !== undefined)
    return html`<button type="button" class="pg-go" data-start="${mark.start}" data-end="${mark.end}">Line ${mark.line}</button>`;
  return input !== undefined && html`<button type="button" class="pg-go" data-input="${input}">Give it</button>`;
}

function renderRow(place: string, linkRow: LinkRow): Html {
  const row = linkRow(place);
  return row === undefined
    ? renderCode(place)
    : html`<a class="pg-link" href="${row.href}">${renderCode(row.address)}</a>`;
}

const GRADES = ['live-confirmed', 'doc-confirmed', 'not-evidenced', 'unknown'] as const;

function renderGraded(graded: readonly GradedValue[], linkRow: LinkRow): Html | false {
  if (graded.length === 0) return false;
  const counts = GRADES.flatMap((status) => {
    const count = graded.filter((value) => value.status === status).length;
    return count === 0 ? [] : [`${count} ${status}`];
  });
  return html`<details class="pg-graded"><summary>How each value is known: ${counts.join(', ')}</summary><ul role="list">${graded.map(
    ({ path, status, row }) =>
      html`<li><code class="pg-path">${path}</code> ${status === 'unknown' ? html`<span class="status status-not-evidenced">${renderStatusIcon('not-evidenced')}not in the register</span>` : renderStatus(status)}${
        row !== undefined && html` ${renderRow(row, linkRow)}`
      }</li>`,
  )}</ul></details>`;
}
