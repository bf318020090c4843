// The answer to a query as HTML: two lists of links, with what was found marked.

import { STATUSES } from '../../../generated/kernel/contract-model.ts';
import { isKind, KIND_LABELS, type RowRecord } from '../all-rows/row-record.ts';
import { type Html, html } from '../html/html.ts';
import { plainProse } from '../html/prose.ts';
import { fragmentOf } from '../routes/anchors.ts';
import type { Routes } from '../routes/routes.ts';
import { linkRows } from '../routes/row-queries.ts';
import { renderStatus } from '../status/status-badge.ts';
import { markCode, markWords, renderExcerpt } from './excerpt.ts';
import type { SearchAnswer, SectionPlace } from './search-everything.ts';
import type { SearchQuery } from './search-query.ts';
import { listQueryWords } from './split-words.ts';

export interface AnswerContext {
  readonly routes: Routes;
  /** As many of each list are shown. */
  readonly most: number;
}

export function renderAnswer(
  query: SearchQuery,
  { rows, sections }: SearchAnswer,
  { routes, most }: AnswerContext,
): Html {
  const words = listQueryWords(query.text);
  return html`<div class="result-groups">${
    rows.length > 0 &&
    html`<section class="result-group"><h2>Rows</h2><ul class="results" role="list">${rows.slice(0, most).map((row) => renderRow(row, words, routes))}</ul>${
      rows.length > most &&
      html`<p><a class="all-results" href="${linkToAll(query, routes)}">All ${rows.length} rows in the table</a></p>`
    }</section>`
  }${
    sections.length > 0 &&
    html`<section class="result-group"><h2>Pages</h2><ul class="results" role="list">${sections
      .slice(0, most)
      .map((section, place) => renderSection(section, place, words, routes))}</ul>${
      sections.length > most &&
      html`<p class="quiet">${sections.length - most} more places; another word would narrow them.</p>`
    }</section>`
  }</div>`;
}

function linkToAll({ text, kind, status, operation }: SearchQuery, routes: Routes): string {
  return linkRows(routes, { text, kind: isKind(kind) ? kind : '', status, operation });
}

function renderRow(row: RowRecord, words: readonly string[], routes: Routes): Html {
  const status = STATUSES.find((each) => each === row.status);
  const said = [row.says, row.notes].filter((text) => text !== '').join('; ');
  return html`<li><a href="${linkRow(row, routes)}">${markCode(row.address, words)}</a> <span class="result-facts">${KIND_LABELS[row.kind]}${
    row.posture !== '' && row.posture !== 'current' && `, ${row.posture}`
  }${status !== undefined && html` ${renderStatus(status)}`}</span><p>${renderExcerpt(plainProse(said), words.join(' '))}</p></li>`;
}

/** Operations, sources and runs have pages of their own. */
function linkRow({ kind, address, file }: RowRecord, routes: Routes): string {
  if (kind === 'operations') return routes.operation(address);
  if (kind === 'sources') return routes.source(address.replace(/^source:/, ''));
  if (kind === 'runs') return routes.run(address.replace(/^run:/, ''));
  return routes.document(file, address);
}

/** The piece of its text follows when it is seen; `data-excerpt` is the place of the section in the answer. */
function renderSection({ page, section }: SectionPlace, place: number, words: readonly string[], routes: Routes): Html {
  const [anchor = '', heading = ''] = page.sections[section] ?? [];
  const href = `${routes.base}${page.path}${anchor === '' ? '' : `#${fragmentOf(anchor)}`}`;
  return html`<li><a href="${href}">${markWords(page.title, words)}${heading !== '' && html` › ${markWords(heading, words)}`}</a> <span class="result-facts">${page.kind}</span>${
    page.texts !== undefined && html`<p data-excerpt="${place}"></p>`
  }</li>`;
}

export function renderNothing({ kind, status, operation }: SearchQuery, suggestion: string | undefined): Html {
  const narrowed = kind !== '' || status !== '' || operation !== '';
  return html`<p>Nothing found${narrowed && ' with these choices'}.${
    suggestion !== undefined &&
    html` Did you mean <button type="button" class="suggestion" data-suggestion="${suggestion}">${suggestion}</button>?`
  }</p>`;
}

/** What is told of an answer to whoever cannot see it. */
export function describeAnswer({ rows, sections }: SearchAnswer): string {
  if (rows.length === 0 && sections.length === 0) return 'Nothing found.';
  const count = (number: number, noun: string) => `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
  return `${count(rows.length, 'row')} and ${count(sections.length, 'place')} in pages.`;
}
