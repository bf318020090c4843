// Questions about the contract: how many stand in which state, by page of the register, and what waits for an approval.
import { GAP_STATES, STATUSES } from '../../../generated/kernel/contract-model.ts';
import { type BarPart, renderStackedBar, renderSwatch } from '../charts/stacked-bar.ts';
import { linkFiltered } from '../filter/link-filtered.ts';
import { type Html, html } from '../html/html.ts';
import { renderProse } from '../html/prose.ts';
import type { Contract } from '../model/contract.ts';
import type { Routes } from '../routes/routes.ts';
import { countOf, figureCell, formatFigure, renderFigure, renderTable } from '../tables/table.ts';
import type { AreaCoverage, Coverage, GapCounts, GapState } from './count-coverage.ts';
import { sumGaps } from './count-coverage.ts';

/** The colour of each state; a state that ends a question by an answer has the colour of the status that the answer gives. */
const PARTS: Readonly<Record<GapState, string>> = {
  'closed by live verification': 'live-confirmed',
  'closed by documentation': 'doc-confirmed',
  'closed as not evidenced': 'not-evidenced-gap',
  'closed as out of scope': 'out-of-scope',
  'approval-gated': 'approval-gated',
  open: 'open',
};
/** Answers first, then what is left. */
export const STATE_ORDER = Object.keys(PARTS) as readonly GapState[];

export function listGapParts(counts: GapCounts): BarPart[] {
  return STATE_ORDER.map((state) => ({ name: PARTS[state], label: state, count: counts[state] }));
}

export function renderGapTotals({ gaps }: Coverage, routes: Routes): Html {
  const total = sumGaps(gaps);
  const closed = GAP_STATES.filter((state) => state.startsWith('closed')).reduce((sum, state) => sum + gaps[state], 0);
  const parts = listGapParts(gaps);
  return html`<p>${formatFigure(closed)} of <a href="${routes.gaps()}">${countOf(total, 'question')}</a> have come to their end.</p>${renderStackedBar(parts, { title: 'Questions by state', hasLegend: false })}<ul class="counted" role="list">${parts.map(
    ({ name, label, count }) =>
      html`<li>${renderSwatch(name)} ${renderFigure(count, routes.gaps(label), 'question')} ${label}</li>`,
  )}</ul>`;
}

/** What waits for a person, and what that person has to be told. */
export function renderApproval({ gaps }: Coverage, { rowByAddress }: Contract, routes: Routes): Html {
  const policy = rowByAddress.get('policy:approval-names');
  const names =
    policy?.kind === 'policies'
      ? html` Before the first create of a round it has to be said: <a href="${routes.row(policy)}">${renderProse(policy.row.value)}</a>.`
      : html``;
  return html`<p><a href="${routes.gaps('approval-gated')}">${countOf(gaps['approval-gated'], 'question')}</a> can only be answered by a call that costs units, so they wait for a person.${names} How it is approved, and what is, stands in <a href="${routes.document('docs/approval-gate.md')}">the approval gate</a>.</p>`;
}

export function renderBoard({ areas }: Coverage, titles: ReadonlyMap<string, string>, routes: Routes): Html {
  return renderTable({
    name: 'Progress by page of the register',
    isWide: true,
    columns: [
      { name: 'Area', sorts: true },
      ...STATUSES.map((status) => ({ name: status, isFigure: true, sorts: true })),
      ...STATE_ORDER.map((state) => ({ name: state, isFigure: true, sorts: true })),
    ],
    rows: areas.map((area) => ({ cells: listAreaCells(area, titles.get(area.file) ?? area.file, routes) })),
  });
}

function listAreaCells({ file, statuses, gaps }: AreaCoverage, title: string, routes: Routes) {
  return [
    { html: html`<a href="${routes.document(file)}">${title}</a>`, key: title },
    ...STATUSES.map((status) =>
      figureCell(statuses[status], linkFiltered(routes, file, { statuses: [status] }), 'row', status),
    ),
    ...STATE_ORDER.map((state) => figureCell(gaps[state], routes.gaps(state, file), 'question', state)),
  ];
}
