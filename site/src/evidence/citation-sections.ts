// What rests on one source or run, in sections that its figures open.

import type { ListedRow } from '../../../generated/kernel/list-rows.ts';
import { renderStackedBar } from '../charts/stacked-bar.ts';
import { renderCode } from '../html/break-code.ts';
import { type Html, html } from '../html/html.ts';
import { renderProse } from '../html/prose.ts';
import type { Contract } from '../model/contract.ts';
import type { Routes } from '../routes/routes.ts';
import { linkRows } from '../routes/row-queries.ts';
import { countOf } from '../tables/table.ts';
import { type Citations, countCiting } from './citations.ts';
import { groupByStatus, UNGRADED } from './group-rows.ts';
import { renderRowGroups, renderRowLinks } from './render-row-groups.ts';

/** The sections that a page of evidence has, for its table of contents. */
export function listCitationHeadings({ alone, shared, readings, mentions }: Citations): PageHeading[] {
  return [
    heading('alone', 'On nothing else', alone.length),
    heading('shared', 'Beside others', shared.length),
    heading('readings', 'Disagreements', readings.length),
    heading('mentions', 'Mentioned', mentions.length),
  ].flatMap((each) => each ?? []);
}

export interface PageHeading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

function heading(slug: string, text: string, count: number): PageHeading | undefined {
  return count === 0 ? undefined : { depth: 2, slug, text };
}

export function renderCitations(id: string, citations: Citations, contract: Contract, routes: Routes): Html {
  const { alone, shared, readings, mentions } = citations;
  return html`${renderSummary(id, citations, routes)}${
    alone.length > 0 &&
    html`<h2 id="alone">On nothing else</h2><p>${countOf(alone.length, 'row')} would lose all evidence without <code>${id}</code>.</p>${renderRowGroups(alone, contract, routes)}`
  }${
    shared.length > 0 &&
    html`<h2 id="shared">Beside others</h2><p>${countOf(shared.length, 'row')} with other evidence too.</p>${renderRowGroups(shared, contract, routes)}`
  }${
    readings.length > 0 &&
    html`<h2 id="readings">Disagreements</h2><p>Where sources contradict each other, and what this one says.</p>${renderReadings(readings, contract, routes)}`
  }${
    mentions.length > 0 &&
    html`<h2 id="mentions">Mentioned</h2><p>Rows that name it in a text, not as evidence.</p>${renderRowLinks(mentions, routes)}`
  }`;
}

function renderSummary(id: string, citations: Citations, routes: Routes): Html {
  const { alone, shared, readings } = citations;
  const count = countCiting(citations);
  if (count === 0) return html`<p class="summary">No row rests on it.</p>`;
  const parts = groupByStatus([...alone, ...shared]).map(({ status, rows }) => ({
    name: status ?? 'none',
    label: status ?? UNGRADED,
    count: rows.length,
  }));
  return html`<p class="summary"><b>${countOf(count, 'row')}</b> ${count === 1 ? 'cites' : 'cite'} it: ${[
    alone.length > 0 && html`<a href="#alone">${countOf(alone.length, 'row')} on nothing else</a>`,
    alone.length > 0 && shared.length > 0 && html`, `,
    shared.length > 0 && html`<a href="#shared">${countOf(shared.length, 'row')} beside others</a>`,
  ]}.${
    readings.length > 0 &&
    html` It speaks in <a href="#readings">${countOf(readings.length, 'reading')}</a> of disagreements.`
  } <a href="${linkRows(routes, { evidence: id })}">In the table of all rows</a></p>${renderStackedBar(parts, { title: `Rows that cite it, by status` })}`;
}

function renderReadings(readings: readonly ListedRow<'readings'>[], { rowByAddress }: Contract, routes: Routes): Html {
  return html`<ul class="reading-list" role="list">${readings.map(
    ({ row: { subject, reading, chosen } }) =>
      html`<li class="${chosen ? 'chosen' : 'unchosen'}"><a href="${routes.disagreement(subject)}">${rowByAddress.has(subject) ? renderCode(subject) : subject}</a> <b>${chosen ? 'chosen' : 'not chosen'}</b>: ${renderProse(reading)}</li>`,
  )}</ul>`;
}
