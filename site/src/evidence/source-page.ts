// The page of a source: what it is, what it may be trusted for, and every row that rests on it.
import type { Source, SourceKind } from '../../../generated/kernel/contract-model.ts';
import { nameDate } from '../dates/dates.ts';
import { type Html, html } from '../html/html.ts';
import { renderProse } from '../html/prose.ts';
import type { Contract } from '../model/contract.ts';
import type { Routes } from '../routes/routes.ts';
import { renderCitations } from './citation-sections.ts';
import type { Citations } from './citations.ts';
import { type Fact, renderFacts } from './facts.ts';
import { locateSource, type WherePiece } from './locate-source.ts';

export const SOURCE_KIND_MEANINGS: Readonly<Record<SourceKind, string>> = {
  vendor: 'text or code that the vendor publishes; it confirms a row',
  'vendor-copy': 'text of the vendor that somebody else kept; it confirms a row',
  'live-observation': 'a call that somebody recorded; it needs a second one by somebody else',
  'third-party': 'what another writer says; it only stands beside a row',
  gateway: 'pages of a reseller, which may add rules of its own; they never confirm a row',
  digest: 'a shortened form of other texts, which may be wrong; it never confirms a row',
};

export function renderSourcePage(source: Source, citations: Citations, contract: Contract, routes: Routes): Html {
  return html`${renderFacts(listSourceFacts(source, routes))}${renderCitations(source.id, citations, contract, routes)}`;
}

function listSourceFacts(source: Source, routes: Routes): Fact[] {
  const { id, kind, publisher, captured, where, trustedFor, origin } = source;
  return [
    { term: 'Id', says: html`<code>${id}</code>` },
    { term: 'Kind', says: html`<b>${kind}</b>: ${SOURCE_KIND_MEANINGS[kind]}` },
    { term: 'Publisher', says: renderProse(publisher) },
    { term: 'Date of the text', says: captured === undefined ? html`not known` : renderDate(captured) },
    { term: 'Where', says: renderWhere(where) },
    { term: 'Trusted for', says: renderProse(trustedFor) },
    {
      term: 'In the register',
      says: html`<a href="${routes.row({ address: `source:${id}`, origin })}">its row among the sources</a>`,
    },
  ];
}

export function renderDate(date: string): Html {
  return html`<time datetime="${date}">${nameDate(date)}</time>`;
}

/** As the register writes it, for tables. */
export function renderShortDate(date: string): Html {
  return html`<time class="short-date" datetime="${date}">${date}</time>`;
}

/** Links that the reader may follow; the page itself asks no other host for anything. */
export function renderWhere(where: string): Html {
  return html`${locateSource(where).map(renderPiece)}`;
}

function renderPiece({ text, isCode, href }: WherePiece): Html {
  const shown = isCode ? html`<code>${text}</code>` : html`${text}`;
  return href === undefined ? shown : html`<a href="${href}" rel="external noopener noreferrer">${shown}</a>`;
}
