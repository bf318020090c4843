// The rows whose youngest evidence is of one month: what the figures about the age of evidence open.

import type { PageHeading } from '../evidence/citation-sections.ts';
import { groupByStatus } from '../evidence/group-rows.ts';
import { renderRowGroups } from '../evidence/render-row-groups.ts';
import { type Html, html } from '../html/html.ts';
import type { Contract } from '../model/contract.ts';
import type { Routes } from '../routes/routes.ts';
import { renderStatus } from '../status/status-badge.ts';
import { countOf } from '../tables/table.ts';
import type { EvidenceMonth } from './evidence-age.ts';

export function listMonthStatuses({ rows }: EvidenceMonth): PageHeading[] {
  return groupByStatus(rows).flatMap(({ status }) =>
    status === undefined ? [] : [{ depth: 2, slug: status, text: status }],
  );
}

export function renderEvidenceMonth({ rows }: EvidenceMonth, contract: Contract, routes: Routes): Html {
  return html`<p>${countOf(rows.length, 'row')} ${rows.length === 1 ? 'cites' : 'cite'} nothing younger. <a href="${routes.page('coverage')}#age-of-evidence">All months</a></p>${groupByStatus(
    rows,
  ).map(
    ({ status, rows: group }) =>
      status !== undefined &&
      html`<h2 id="${status}">${renderStatus(status)} <span class="row-group-count">${countOf(group.length, 'row')}</span></h2>${renderRowGroups(group, contract, routes, true)}`,
  )}`;
}
