// Rows as links, grouped by operation and status: thousands of them stay a page that can be read.

import type { ListedRow } from '../../../generated/kernel/list-rows.ts';
import { renderCode } from '../html/break-code.ts';
import { type Html, html } from '../html/html.ts';
import type { Contract } from '../model/contract.ts';
import type { Routes } from '../routes/routes.ts';
import { renderStatus } from '../status/status-badge.ts';
import { countOf, formatFigure } from '../tables/table.ts';
import { groupRows, type RowGroup, type StatusGroup, UNGRADED } from './group-rows.ts';

/** Below headings of the second level. Rows of one status have its mark above them already. */
export function renderRowGroups(
  rows: readonly ListedRow[],
  contract: Pick<Contract, 'operations'>,
  routes: Routes,
  isOneStatus = false,
): Html {
  return html`${groupRows(rows, contract).map((group) => renderGroup(group, routes, isOneStatus))}`;
}

function renderGroup({ operation, byStatus, count }: RowGroup, routes: Routes, isOneStatus: boolean): Html {
  const name =
    operation === undefined
      ? html`The service as a whole`
      : html`<a href="${routes.row({ address: operation.id, origin: operation.origin })}">${renderCode(operation.id)}</a>`;
  return html`<section class="row-group"><h3>${name} <span class="row-group-count">${countOf(count, 'row')}</span></h3>${byStatus.map(
    (group) =>
      isOneStatus
        ? renderRowLinks(group.rows, routes, operation?.id)
        : renderStatusGroup(group, operation?.id ?? '', routes),
  )}</section>`;
}

function renderStatusGroup({ status, rows }: StatusGroup, operation: string, routes: Routes): Html {
  const mark = status === undefined ? html`<span class="quiet">${UNGRADED}</span>` : renderStatus(status);
  return html`<div class="row-group-status"><p>${mark} <span class="quiet">${formatFigure(rows.length)}</span></p>${renderRowLinks(rows, routes, operation)}</div>`;
}

/** Addresses without the operation, which stands above them. */
export function renderRowLinks(rows: readonly ListedRow[], routes: Routes, operation = ''): Html {
  return html`<ul class="row-links" role="list">${rows.map(
    (row) => html`<li><a href="${routes.row(row)}">${renderCode(shortenAddress(row.address, operation))}</a></li>`,
  )}</ul>`;
}

/** `omniVideo.create/mode=std` in `omniVideo.create` -> `mode=std`; rules keep their mark (`#shots`), and the operation itself its name. */
export function shortenAddress(address: string, operation: string): string {
  if (operation === '' || !address.startsWith(operation)) return address;
  const rest = address.slice(operation.length);
  if (rest.startsWith('/')) return rest.slice(1);
  return rest.startsWith('#') ? rest : address;
}
