// The timeline: month by month what the vendor changed, which texts are of that time, and what this project called.
import { type Column, renderColumns } from '../charts/columns.ts';
import { listMonths, nameDate } from '../dates/dates.ts';
import type { PageHeading } from '../evidence/citation-sections.ts';
import { groupRows } from '../evidence/group-rows.ts';
import { renderRowLinks } from '../evidence/render-row-groups.ts';
import { renderOutcome } from '../evidence/run-page.ts';
import { type Html, html } from '../html/html.ts';
import { renderProse } from '../html/prose.ts';
import type { Contract } from '../model/contract.ts';
import type { Routes } from '../routes/routes.ts';
import { countOf, formatFigure } from '../tables/table.ts';
import { countChanges, type Timeline, type TimelineDay, type TimelineMonth } from './list-days.ts';

export function listMonthHeadings({ months, undated }: Timeline): PageHeading[] {
  return [
    ...months.map(({ month }) => ({ depth: 2, slug: month, text: nameDate(month) })),
    ...(undated.length > 0 ? [{ depth: 2, slug: 'undated', text: 'Without a date' }] : []),
  ];
}

export function renderTimeline(timeline: Timeline, contract: Contract, routes: Routes): Html {
  const { months, undated } = timeline;
  const changes = months.reduce((sum, month) => sum + month.changes, 0);
  return html`<p>What the vendor changed when, as far as its texts say: ${countOf(changes, 'row')} of the register know their day. Texts stand on the day that they bear, and calls of this project on the day on which they were made; neither says when something began.</p>${renderOverview(months)}${months.map(
    (month) => renderMonth(month, contract, routes),
  )}${undated.length > 0 && html`<h2 id="undated">Without a date</h2>${renderSources(undated, routes)}`}`;
}

/** Months without a change are part of the picture; years that have no month are not. */
function renderOverview(months: readonly TimelineMonth[]): Html {
  const known = months.filter(({ month, changes }) => month.length === 'yyyy-mm'.length && changes > 0);
  const [newest, oldest] = [known.at(0), known.at(-1)];
  if (newest === undefined || oldest === undefined) return html``;
  const counts = new Map(known.map(({ month, changes }) => [month, changes]));
  const columns = listMonths(oldest.month, newest.month).map(
    (month): Column => ({ label: month, parts: [{ name: 'changes', label: 'rows', count: counts.get(month) ?? 0 }] }),
  );
  const most = known.reduce((a, b) => (b.changes > a.changes ? b : a));
  return renderColumns(columns, {
    id: 'changes-by-month',
    title: 'Rows of the register by the month since which they are so',
    description: `From ${nameDate(oldest.month)} to ${nameDate(newest.month)}; the most, ${most.changes}, in ${nameDate(most.month)}. Each month has its part below.`,
  });
}

function renderMonth({ month, days, changes }: TimelineMonth, contract: Contract, routes: Routes): Html {
  return html`<h2 id="${month}">${nameDate(month)}${changes > 0 && html` <span class="row-group-count">${countOf(changes, 'row')} changed</span>`}</h2><ol class="timeline" role="list">${days.map(
    (day) => renderDay(day, contract, routes),
  )}</ol>`;
}

function renderDay(day: TimelineDay, contract: Contract, routes: Routes): Html {
  const { date, models, prices, rows, sources, runs } = day;
  const isVendor = countChanges(day) > 0;
  const isMonth = date.length < 'yyyy-mm-dd'.length;
  return html`<li class="${isVendor ? 'day day-vendor' : 'day'}"><h3 id="d${date}">${nameDate(date)}${isMonth && html` <span class="row-group-count">no day known</span>`}</h3>${renderChanges('Models', models, routes)}${renderChanges('Prices', prices, routes)}${
    rows.length > 0 && renderRows(day, contract, routes)
  }${sources.length > 0 && html`<div class="event"><p class="event-kind">Texts</p>${renderSources(sources, routes)}</div>`}${
    runs.length > 0 &&
    html`<div class="event"><p class="event-kind">Live runs</p><ul role="list">${runs.map(
      ({ id, outcome }) => html`<li><a href="${routes.run(id)}">${id}</a> ${renderOutcome(outcome)}</li>`,
    )}</ul></div>`
  }</li>`;
}

function renderChanges(name: string, rows: TimelineDay['rows'], routes: Routes): Html {
  if (rows.length === 0) return html``;
  return html`<div class="event"><p class="event-kind">${name} <span class="quiet">${formatFigure(rows.length)}</span></p>${renderRowLinks(rows, routes)}</div>`;
}

function renderRows({ rows }: TimelineDay, contract: Contract, routes: Routes): Html {
  return html`<div class="event"><p class="event-kind">Rows <span class="quiet">${formatFigure(rows.length)}</span></p><ul class="event-rows" role="list">${groupRows(
    rows,
    contract,
  ).map(
    ({ operation, byStatus }) =>
      html`<li><b>${operation === undefined ? 'The service as a whole' : operation.id}</b> ${renderRowLinks(
        byStatus.flatMap((group) => group.rows),
        routes,
        operation?.id,
      )}</li>`,
  )}</ul></div>`;
}

function renderSources(sources: TimelineDay['sources'], routes: Routes): Html {
  return html`<ul role="list">${sources.map(
    ({ id, title, kind }) =>
      html`<li><a href="${routes.source(id)}">${renderProse(title)}</a> <span class="quiet">${kind}</span></li>`,
  )}</ul>`;
}
