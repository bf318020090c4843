// Why a row has its status: a panel with its evidence, the readings that sources disagree on and the questions that are open, and the buttons that open it. It needs no script.
import type { Gap, Reading } from '../../../generated/kernel/contract-model.ts';
import type { ListedRow } from '../../../generated/kernel/list-rows.ts';
import {
  countPieces,
  type EvidencePiece,
  listEvidencePieces,
  renderChips,
  renderEvidence,
} from '../evidence/evidence-list.ts';
import { type Html, html } from '../html/html.ts';
import { renderProse } from '../html/prose.ts';
import { type Contract, listEvidence } from '../model/contract.ts';
import { anchorOf } from '../routes/anchors.ts';
import type { Routes } from '../routes/routes.ts';
import { renderStatus, STATUS_MEANINGS } from '../status/status-badge.ts';

export interface RowGrounds {
  readonly row: ListedRow;
  readonly pieces: readonly EvidencePiece[];
  readonly readings: readonly { readonly reading: Reading; readonly sources: readonly EvidencePiece[] }[];
  readonly gaps: readonly Gap[];
  /** Where its readings stand among all disagreements. */
  readonly disagreement: string;
}

export function listGrounds(row: ListedRow, contract: Contract, routes: Routes): RowGrounds {
  return {
    row,
    pieces: listEvidencePieces(listEvidence(row), contract, routes),
    readings: (contract.readingsBySubject.get(row.address) ?? []).map((reading) => ({
      reading,
      sources: listEvidencePieces(reading.sources, contract, routes),
    })),
    gaps: contract.gapsBySubject.get(row.address) ?? [],
    disagreement: routes.disagreement(row.address),
  };
}

/** The cell of the status: its mark, then a button for each thing that can be said of it. */
export function renderGrounds(grounds: RowGrounds): Html {
  const { row } = grounds.row;
  const buttons = listButtons(grounds);
  const panel = `why:${anchorOf(grounds.row.address)}`;
  return html`${'status' in row && renderStatus(row.status)}${
    buttons.length > 0 &&
    html`<span class="why">${buttons.map(
      ({ kind, text }) =>
        html`<button type="button" class="why-${kind}" popovertarget="${panel}">${MARKS[kind]}${text}</button>`,
    )}</span>${renderPanel(panel, grounds)}`
  }`;
}

type ButtonKind = 'evidence' | 'readings' | 'gap' | 'closed';

const QUESTION = html`<svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true"><path d="M5.4 5.6a2.6 2.6 0 1 1 3.6 2.5c-.7.3-1 .7-1 1.5v.6M8 12.2v1.6" fill="none" stroke="currentColor" stroke-width="1.6"/></svg>`;

const MARKS: Readonly<Record<ButtonKind, Html>> = {
  evidence: html``,
  readings: html`<svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true"><path d="M2 4.5h8M7.5 2 10 4.5 7.5 7M14 11.5H6M8.5 9 6 11.5 8.5 14" fill="none" stroke="currentColor" stroke-width="1.6"/></svg>`,
  gap: QUESTION,
  closed: QUESTION,
};

function listButtons({ pieces, readings, gaps }: RowGrounds): { kind: ButtonKind; text: string }[] {
  const open = gaps.filter(({ state }) => state === 'open' || state === 'approval-gated').length;
  return [
    ...(pieces.length > 0 ? [{ kind: 'evidence' as const, text: countPieces(pieces) }] : []),
    ...(readings.length > 0 ? [{ kind: 'readings' as const, text: `${readings.length} readings` }] : []),
    ...(open > 0 ? [{ kind: 'gap' as const, text: 'open question' }] : []),
    ...(gaps.length > open ? [{ kind: 'closed' as const, text: 'closed question' }] : []),
  ];
}

function renderPanel(id: string, { row: listed, pieces, readings, gaps, disagreement }: RowGrounds): Html {
  const { row, address } = listed;
  return html`<div id="${id}" class="why-panel" popover role="group" aria-label="Why ${address}"><p class="why-title"><code>${address}</code>${
    'status' in row && html` ${renderStatus(row.status)} ${STATUS_MEANINGS[row.status]}`
  }</p>${pieces.length > 0 && renderEvidence(pieces)}${
    readings.length > 0 &&
    html`<p class="why-title"><a href="${disagreement}">Sources disagree</a></p><ul class="readings" role="list">${readings.map(
      ({ reading, sources }) =>
        html`<li class="${reading.chosen ? 'reading chosen' : 'reading'}"><b>${reading.chosen ? 'Chosen' : 'Not chosen'}:</b> ${renderProse(reading.reading)}${
          reading.why !== '' && html`<br><span class="quiet">${renderProse(reading.why)}</span>`
        }${renderChips(sources)}</li>`,
    )}</ul>`
  }${gaps.map(
    ({ id: gap, state, note, closesBy }) =>
      html`<p class="why-title">Question <code>${gap}</code>, ${state}</p>${note !== '' && html`<p>${renderProse(note)}</p>`}${
        closesBy !== '' && html`<p class="quiet">closes by ${renderProse(closesBy)}</p>`
      }`,
  )}</div>`;
}
