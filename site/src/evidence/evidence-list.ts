// The evidence of a row, each piece with the page that says what it is and with its title, runs first: they weigh most.
import { type Html, html } from '../html/html.ts';
import { renderProse } from '../html/prose.ts';
import type { Contract } from '../model/contract.ts';
import type { Routes } from '../routes/routes.ts';

export interface EvidencePiece {
  readonly id: string;
  readonly kind: 'run' | 'source';
  readonly href: string;
  readonly says: string;
}

/** Ids that are neither a source nor a run are left out: the register cannot hold them. */
export function listEvidencePieces(
  evidence: readonly string[],
  { sources, runs }: Pick<Contract, 'sources' | 'runs'>,
  routes: Routes,
): EvidencePiece[] {
  const pieces = evidence.flatMap((id): EvidencePiece[] => {
    const run = runs.get(id);
    if (run) return [{ id, kind: 'run', href: routes.run(id), says: `${run.outcome}, ${run.operations.join(', ')}` }];
    const source = sources.get(id);
    if (!source) return [];
    return [{ id, kind: 'source', href: routes.source(id), says: `${source.title}; ${source.kind}` }];
  });
  return pieces.sort((a, b) => Number(b.kind === 'run') - Number(a.kind === 'run'));
}

/** `6 sources, 2 runs`; empty without evidence. */
export function countPieces(pieces: readonly EvidencePiece[]): string {
  const runs = pieces.filter(({ kind }) => kind === 'run').length;
  return [countOf(runs, 'run'), countOf(pieces.length - runs, 'source')].filter((count) => count !== '').join(', ');
}

function countOf(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Links alone, for a narrow place. */
export function renderChips(pieces: readonly EvidencePiece[]): Html {
  return html`<ul class="chips" role="list">${pieces.map((piece) => html`<li>${renderChip(piece)}</li>`)}</ul>`;
}

/** Links with what they stand for. */
export function renderEvidence(pieces: readonly EvidencePiece[]): Html {
  return html`<ul class="evidence" role="list">${pieces.map(
    (piece) => html`<li>${renderChip(piece)} <span>${renderProse(piece.says)}</span></li>`,
  )}</ul>`;
}

function renderChip({ id, kind, href }: EvidencePiece): Html {
  return html`<a class="chip chip-${kind}" href="${href}">${kind === 'run' && html`<span class="chip-mark">live</span> `}${id}</a>`;
}
