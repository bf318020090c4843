// How the contract grew: rows by status and questions by state after each commit or month, from git.
import { GAP_STATES, STATUSES } from '../../../generated/kernel/contract-model.ts';
import { shortHash } from '../changelog/render-step.ts';
import { renderColumns } from '../charts/columns.ts';
import { renderLegend } from '../charts/stacked-bar.ts';
import { dayOf, nameDate } from '../dates/dates.ts';
import type { History } from '../history/read-history.ts';
import { type Html, html } from '../html/html.ts';
import type { Routes } from '../routes/routes.ts';
import { countOf, formatFigure, renderTable } from '../tables/table.ts';
import { pickTrend, type Trend } from './pick-states.ts';
import { listGapParts } from './render-gaps.ts';
import { listStatusParts } from './status-columns.ts';

export function renderTrend(history: History, routes: Routes): Html {
  if (history.kind === 'none') return html`<p class="empty">There is no trend here, since ${history.why}.</p>`;
  const trend = pickTrend(history.states);
  const [first, last] = [trend.points.at(0), trend.points.at(-1)];
  if (first === undefined || last === undefined)
    return html`<p class="empty">No commit has a generated contract to count.</p>`;
  const [from, to] = [dayOf(first.state.commit.date), dayOf(last.state.commit.date)];
  const span = from === to ? `on ${nameDate(to)}` : `from ${nameDate(from)} to ${nameDate(to)}`;
  const what =
    trend.unit === 'month'
      ? 'the last commit of each month'
      : `each of the ${countOf(trend.points.length, 'commit')} that changed the register`;
  return html`<p>From git, after ${what}, ${span}; times are those of the commits (UTC). Counted in the contract that was committed with them.</p><figure class="bar-figure">${renderColumns(
    trend.points.map(({ label, state }) => ({ label, parts: listStatusParts(state.statuses) })),
    { id: 'trend-rows', title: 'Rows by status over time', description: describeRows(trend) },
  )}${renderLegend(STATUSES.map((status) => ({ name: status, label: status })))}</figure><figure class="bar-figure">${renderColumns(
    trend.points.map(({ label, state }) => ({ label, parts: listGapParts(state.gaps) })),
    { id: 'trend-gaps', title: 'Questions by state over time', description: 'The figures stand in the table below.' },
  )}${renderLegend(listGapParts(last.state.gaps))}</figure>${renderTrendTable(trend, history, routes)}`;
}

function describeRows({ points }: Trend): string {
  const [first, last] = [points.at(0), points.at(-1)];
  const name = (point: typeof first) =>
    point === undefined
      ? ''
      : STATUSES.map((status) => `${formatFigure(point.state.statuses[status])} ${status}`).join(', ');
  return `It begins with ${name(first)} and ends with ${name(last)}. All figures stand in the table below.`;
}

/** Figures of the past open the change that led to them, where it can be compared. */
function renderTrendTable(
  { points }: Trend,
  history: Extract<History, { readonly kind: 'known' }>,
  routes: Routes,
): Html {
  const compared = new Set(history.walk.steps.map(({ to }) => to.hash));
  const states = GAP_STATES;
  return html`<details class="trend-table"><summary>The figures of the trend</summary>${renderTable({
    name: 'Rows and questions over time',
    isWide: true,
    columns: [
      { name: 'After' },
      ...STATUSES.map((status) => ({ name: status, isFigure: true })),
      ...states.map((state) => ({ name: state, isFigure: true })),
    ],
    rows: points.toReversed().map(({ state: { commit, statuses, gaps } }) => {
      const day = dayOf(commit.date);
      const name = html`${day} <code>${shortHash(commit)}</code>`;
      return {
        cells: [
          {
            html: compared.has(commit.hash)
              ? html`<a href="${routes.changelogDay(day)}#${shortHash(commit)}">${name}</a>`
              : name,
          },
          ...STATUSES.map((status) => ({ html: html`${formatFigure(statuses[status])}` })),
          ...states.map((state) => ({ html: html`${formatFigure(gaps[state])}` })),
        ],
      };
    }),
  })}</details>`;
}
