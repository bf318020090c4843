// Coverage of rows: all of them, by operation, by kind, by the age of their evidence.
import { POSTURES, STATUSES } from '../../../generated/kernel/contract-model.ts';
import { type Column, renderColumns } from '../charts/columns.ts';
import { renderLegend, renderStackedBar } from '../charts/stacked-bar.ts';
import { listMonths, nameDate } from '../dates/dates.ts';
import { groupByStatus } from '../evidence/group-rows.ts';
import { type Html, html } from '../html/html.ts';
import type { Routes } from '../routes/routes.ts';
import { linkRows } from '../routes/row-queries.ts';
import { renderStatus } from '../status/status-badge.ts';
import { countOf, formatFigure, renderTable } from '../tables/table.ts';
import { type Coverage, type StatusCounts, sumStatuses } from './count-coverage.ts';
import { type EvidenceMonth, UNCITED, UNDATED } from './evidence-age.ts';
import { listStatusCells, listStatusParts, STATUS_COLUMNS } from './status-columns.ts';

export function renderTotals({ statuses }: Coverage, routes: Routes): Html {
  return html`<ul class="totals" role="list">${STATUSES.map(
    (status) =>
      html`<li><a class="total" href="${linkRows(routes, { status })}">${formatFigure(statuses[status])}</a> ${renderStatus(status)}</li>`,
  )}</ul>${renderStackedBar(listStatusParts(statuses), {
    title: `The ${formatFigure(sumStatuses(statuses))} rows with a status`,
    hasLegend: false,
  })}`;
}

export function renderOperations({ operations }: Coverage, routes: Routes): Html {
  const most = Math.max(1, ...operations.map(({ statuses }) => sumStatuses(statuses)));
  return html`${POSTURES.map((posture) => {
    const group = operations.filter(({ operation }) => operation.posture === posture);
    if (group.length === 0) return html``;
    const name = `${posture.charAt(0).toUpperCase()}${posture.slice(1)}`;
    return html`<h3 id="posture-${posture}"><a href="${linkRows(routes, { posture })}">${name}</a> <span class="row-group-count">${countOf(group.length, 'operation')}</span></h3>${renderTable(
      {
        name: `Rows of ${posture} operations by status`,
        columns: [{ name: 'Operation', sorts: true }, ...STATUS_COLUMNS],
        rows: group.map(({ operation, statuses }) => ({
          cells: [
            {
              html: html`<a href="${routes.row({ address: operation.id, origin: operation.origin })}"><code>${operation.id}</code></a>`,
              key: operation.id,
            },
            ...listStatusCells(statuses, most, (asked) =>
              linkRows(routes, { operation: operation.id, status: asked.join(',') }),
            ),
          ],
        })),
      },
    )}`;
  })}`;
}

export function renderKinds({ kinds }: Coverage, routes: Routes): Html {
  const most = Math.max(1, ...kinds.map(({ statuses }) => sumStatuses(statuses)));
  return renderTable({
    name: 'Rows of each kind by status',
    columns: [{ name: 'Kind', sorts: true }, ...STATUS_COLUMNS],
    rows: kinds.map(({ kind, statuses }) => ({
      cells: [
        { html: html`${kind}` },
        ...listStatusCells(statuses, most, (asked) => linkRows(routes, { kind, status: asked.join(',') })),
      ],
    })),
  });
}

/** `2026-09` -> `September 2026` */
export function nameEvidenceMonth(month: string): string {
  if (month === UNDATED) return 'No date known';
  return month === UNCITED ? 'Nothing cited' : nameDate(month);
}

export function renderAge(months: readonly EvidenceMonth[], routes: Routes): Html {
  const counted = months.map(({ month, rows }) => ({ month, counts: countByStatus(rows) }));
  const most = Math.max(1, ...counted.map(({ counts }) => sumStatuses(counts)));
  return html`${renderAgeChart(counted)}${renderTable({
    name: 'Rows by the month of their youngest evidence',
    columns: [{ name: 'Youngest evidence', sorts: true }, ...STATUS_COLUMNS],
    rows: counted.map(({ month, counts }) => ({
      cells: [
        { html: html`<a href="${routes.evidenceMonth(month)}">${nameEvidenceMonth(month)}</a>`, key: month },
        ...listStatusCells(counts, most, ([status, ...others]) =>
          others.length > 0 ? routes.evidenceMonth(month) : `${routes.evidenceMonth(month)}#${status}`,
        ),
      ],
    })),
  })}`;
}

interface CountedMonth {
  readonly month: string;
  readonly counts: StatusCounts;
}

/** Years and what has no date have no place on a line of months; they stand in the table. */
function renderAgeChart(counted: readonly CountedMonth[]): Html {
  const months = counted.filter(({ month }) => month.length === 'yyyy-mm'.length && month.includes('-'));
  const [newest, oldest] = [months.at(0), months.at(-1)];
  if (newest === undefined || oldest === undefined) return html``;
  const counts = new Map(months.map((each) => [each.month, each.counts]));
  const columns = listMonths(oldest.month, newest.month).map((month): Column => {
    const found = counts.get(month);
    return { label: month, parts: found === undefined ? [] : listStatusParts(found) };
  });
  return html`<figure class="bar-figure">${renderColumns(columns, {
    id: 'age',
    title: 'Rows by the month of their youngest evidence',
    description: `From ${nameDate(oldest.month)} to ${nameDate(newest.month)}; the figures stand in the table below.`,
  })}${renderLegend(STATUSES.map((status) => ({ name: status, label: status })))}</figure>`;
}

function countByStatus(rows: EvidenceMonth['rows']): StatusCounts {
  const counts = { 'live-confirmed': 0, 'doc-confirmed': 0, 'not-evidenced': 0 };
  for (const { status, rows: group } of groupByStatus(rows)) if (status !== undefined) counts[status] += group.length;
  return counts;
}
