// A list of rows as links to where they stand, with the mark of their status: what a page about evidence shows of the contract.

import type { ListedRow } from '../../../generated/kernel/list-rows.ts';
import { renderCode } from '../html/break-code.ts';
import { type Html, html } from '../html/html.ts';
import type { Routes } from '../routes/routes.ts';
import { renderStatus } from '../status/status-badge.ts';

export function renderRowList(rows: readonly ListedRow[], routes: Routes): Html {
  return html`<ul class="row-list">${rows.map(
    (row) =>
      html`<li><a href="${routes.row(row)}">${renderCode(row.address)}</a>${'status' in row.row && html` ${renderStatus(row.row.status)}`}</li>`,
  )}</ul>`;
}
