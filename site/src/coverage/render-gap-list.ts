// All questions, by state and page of the register: what the figures about them open.

import type { Gap } from '../../../generated/kernel/contract-model.ts';
import type { PageHeading } from '../evidence/citation-sections.ts';
import { renderCode } from '../html/break-code.ts';
import { type Html, html } from '../html/html.ts';
import { renderProse } from '../html/prose.ts';
import type { Contract } from '../model/contract.ts';
import { anchorOf } from '../routes/anchors.ts';
import { identifyDocument } from '../routes/document-paths.ts';
import type { Routes } from '../routes/routes.ts';
import { countOf, formatFigure } from '../tables/table.ts';
import type { GapState } from './count-coverage.ts';
import { STATE_ORDER } from './render-gaps.ts';

/** What is left to do stands first. */
const LIST_ORDER = STATE_ORDER.toReversed();

export function listGapHeadings(gaps: readonly Gap[]): PageHeading[] {
  return LIST_ORDER.filter((state) => gaps.some((gap) => gap.state === state)).map((state) => ({
    depth: 2,
    slug: anchorOf(state),
    text: capitalise(state),
  }));
}

export function renderGapList(
  contract: Pick<Contract, 'model' | 'rowByAddress'>,
  titles: ReadonlyMap<string, string>,
  routes: Routes,
): Html {
  const byState = Map.groupBy(contract.model.gaps, ({ state }) => state);
  const open = byState.get('open') ?? [];
  return html`<p>${countOf(contract.model.gaps.length, 'question')} that somebody asked about the contract, ${formatFigure(open.length)} of them open. What is left to do stands first; a question that has come to its end may be opened again by a new text of the vendor.</p>${LIST_ORDER.map(
    (state) => {
      const gaps = byState.get(state) ?? [];
      if (gaps.length === 0) return html``;
      const byFile = Map.groupBy(gaps, ({ origin }) => origin.file);
      return html`<h2 id="${anchorOf(state)}">${capitalise(state)} <span class="row-group-count">${countOf(gaps.length, 'question')}</span></h2>${[
        ...byFile,
      ].map(([file, group]) => renderArea(state, file, group, titles.get(file) ?? file, contract, routes))}`;
    },
  )}`;
}

function renderArea(
  state: GapState,
  file: string,
  gaps: readonly Gap[],
  title: string,
  contract: Pick<Contract, 'rowByAddress'>,
  routes: Routes,
): Html {
  const id = anchorOf(`${state}.${identifyDocument(file)}`);
  return html`<section class="gap-area"><h3 id="${id}"><a href="${routes.document(file)}">${title}</a> <span class="row-group-count">${countOf(gaps.length, 'question')}</span></h3><ul class="gap-list" role="list">${gaps.map(
    (gap) => renderGap(gap, contract, routes),
  )}</ul></section>`;
}

function renderGap(gap: Gap, { rowByAddress }: Pick<Contract, 'rowByAddress'>, routes: Routes): Html {
  const { id, subject, note, closesBy, origin } = gap;
  const row = rowByAddress.get(subject);
  const about = row === undefined ? html`${subject}` : html`<a href="${routes.row(row)}">${renderCode(subject)}</a>`;
  return html`<li><p><a href="${routes.row({ address: `gap:${id}`, origin })}"><b>${id}</b></a> on ${about}</p>${
    note !== '' && html`<p>${renderProse(note)}</p>`
  }${closesBy !== '' && html`<p class="quiet">closes by ${renderProse(closesBy)}</p>`}</li>`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
