// The evidence of a row as links to the pages of its sources and runs; what a chip stands for is said by its mark and by its title.

import { type Html, html } from '../html/html.ts';
import { plainProse } from '../html/prose.ts';
import type { Contract } from '../model/contract.ts';
import type { Routes } from '../routes/routes.ts';

export interface EvidenceChip {
  readonly id: string;
  readonly kind: 'run' | 'source';
  readonly href: string;
  readonly title: string;
}

/** Ids that are neither a source nor a run are left out: the register cannot hold them. */
export function listChips(
  evidence: readonly string[],
  { sources, runs }: Pick<Contract, 'sources' | 'runs'>,
  routes: Routes,
): EvidenceChip[] {
  return evidence.flatMap((id): EvidenceChip[] => {
    const run = runs.get(id);
    if (run) return [{ id, kind: 'run', href: routes.run(id), title: `live run of ${run.date}, ${run.outcome}` }];
    const source = sources.get(id);
    if (!source) return [];
    return [{ id, kind: 'source', href: routes.source(id), title: `${source.kind}: ${plainProse(source.title)}` }];
  });
}

export function renderChips(chips: readonly EvidenceChip[]): Html {
  if (chips.length === 0) return html``;
  return html`<ul class="chips" role="list">${chips.map(
    ({ id, kind, href, title }) =>
      html`<li><a class="chip chip-${kind}" href="${href}" title="${title}">${kind === 'run' && html`<span class="chip-mark">live</span> `}${id}</a></li>`,
  )}</ul>`;
}
