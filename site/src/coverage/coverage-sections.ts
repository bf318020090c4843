// The sections of the coverage page, in the order in which one asks: how much, what is left, where, how old, since when.
import type { History } from '../history/read-history.ts';
import { type Html, html } from '../html/html.ts';
import type { Contract } from '../model/contract.ts';
import type { Routes } from '../routes/routes.ts';
import { countCoverage } from './count-coverage.ts';
import { listEvidenceMonths } from './evidence-age.ts';
import { renderApproval, renderBoard, renderGapTotals } from './render-gaps.ts';
import { renderAge, renderKinds, renderOperations, renderTotals } from './render-rows.ts';
import { renderTrend } from './render-trend.ts';

export interface CoverageSection {
  readonly slug: string;
  readonly title: string;
  readonly body: Html;
}

/** `titles` are those of the pages of the register, by file. */
export function listCoverageSections(
  contract: Contract,
  history: History,
  titles: ReadonlyMap<string, string>,
  routes: Routes,
): CoverageSection[] {
  const coverage = countCoverage(contract);
  const board = html`<p>The first three columns count rows, the others questions. Rows are answers, so a line is no percentage: an area with many rows and many open questions is well known and closely questioned. What the categories mean is said on <a href="${routes.document('docs/progress-board.md')}">the progress board</a>.</p>`;
  const age = html`<p>Each row stands in the month of the youngest source or run that it cites. A source has the date of its text, not of the day on which it was found.</p>`;
  return [
    { slug: 'rows-by-status', title: 'Rows by status', body: renderTotals(coverage, routes) },
    { slug: 'questions', title: 'Questions and how they end', body: renderGapTotals(coverage, routes) },
    { slug: 'approval', title: 'Waiting for approval', body: renderApproval(coverage, contract, routes) },
    { slug: 'board', title: 'Progress board', body: html`${board}${renderBoard(coverage, titles, routes)}` },
    { slug: 'operations', title: 'Rows of each operation', body: renderOperations(coverage, routes) },
    { slug: 'kinds', title: 'Rows of each kind', body: renderKinds(coverage, routes) },
    {
      slug: 'age-of-evidence',
      title: 'Age of the evidence',
      body: html`${age}${renderAge(listEvidenceMonths(contract), routes)}`,
    },
    { slug: 'trend', title: 'Trend', body: renderTrend(history, routes) },
  ];
}

export function renderCoverageSections(sections: readonly CoverageSection[]): Html {
  return html`<nav aria-label="On this page"><ul class="sections" role="list">${sections.map(
    ({ slug, title }) => html`<li><a href="#${slug}">${title}</a></li>`,
  )}</ul></nav>${sections.map(({ slug, title, body }) => html`<h2 id="${slug}">${title}</h2>${body}`)}`;
}
