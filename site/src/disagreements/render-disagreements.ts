// The page of disagreements: each subject with what its sources say, what the register takes, and why.

import type { Reading } from '../../../generated/kernel/contract-model.ts';
import type { PageHeading } from '../evidence/citation-sections.ts';
import { listEvidencePieces, renderChips } from '../evidence/evidence-list.ts';
import { statusOf } from '../evidence/group-rows.ts';
import { renderCode } from '../html/break-code.ts';
import { type Html, html } from '../html/html.ts';
import { renderProse } from '../html/prose.ts';
import type { Contract } from '../model/contract.ts';
import { anchorOf } from '../routes/anchors.ts';
import type { Routes } from '../routes/routes.ts';
import { renderStatus } from '../status/status-badge.ts';
import { countOf } from '../tables/table.ts';
import type { Disagreement, DisagreementGroup } from './list-disagreements.ts';

/** Subjects are ids too, and an operation can be one of them. */
function slugOf({ key }: DisagreementGroup): string {
  return `of:${key === '' ? 'service' : key}`;
}

export function listDisagreementHeadings(groups: readonly DisagreementGroup[]): PageHeading[] {
  return groups.map((group) => ({ depth: 2, slug: slugOf(group), text: group.name }));
}

export function renderDisagreements(groups: readonly DisagreementGroup[], contract: Contract, routes: Routes): Html {
  const all = groups.flatMap(({ disagreements }) => disagreements);
  const undecided = all.filter(({ isSettled }) => !isSettled);
  return html`<p>${countOf(all.length, 'subject')} on which sources contradict each other. The newest dated text of the vendor wins; what lost is kept, since somebody may still meet it. ${
    undecided.length > 0 &&
    html`In ${countOf(undecided.length, 'case')} nothing is chosen: ${undecided.map(
      ({ subject, row }, place) =>
        html`${place > 0 && ', '}<a href="${routes.disagreement(subject)}">${row === undefined ? subject : renderCode(subject)}</a>`,
    )}.`
  }</p>${groups.map((group) => renderGroup(group, contract, routes))}`;
}

function renderGroup(group: DisagreementGroup, contract: Contract, routes: Routes): Html {
  const { operation, name } = group;
  const title =
    operation === undefined ? html`${name}` : html`<a href="${routes.row(operation)}">${renderCode(name)}</a>`;
  return html`<h2 id="${slugOf(group)}">${title}</h2>${group.disagreements.map((each) => renderDisagreement(each, contract, routes))}`;
}

function renderDisagreement({ subject, row, readings }: Disagreement, contract: Contract, routes: Routes): Html {
  const anchor = anchorOf(subject);
  const status = row && statusOf(row);
  const name =
    row === undefined
      ? html`<a href="#${anchor}">${subject}</a>`
      : html`<a href="${routes.row(row)}">${renderCode(subject)}</a>`;
  return html`<section class="disagreement" id="${anchor}"><h3>${name}${status !== undefined && html` ${renderStatus(status)}`}</h3><ul class="readings" role="list">${readings.map(
    (reading) => renderReading(reading, contract, routes),
  )}</ul></section>`;
}

function renderReading({ reading, chosen, why, sources }: Reading, contract: Contract, routes: Routes): Html {
  return html`<li class="${chosen ? 'reading chosen' : 'reading'}"><p>${chosen ? html`<b class="taken">${TICK}The register takes</b>` : html`<b>Also said</b>`}: ${renderProse(reading)}</p>${
    why !== '' && html`<p class="quiet">${renderProse(why)}</p>`
  }${renderChips(listEvidencePieces(sources, contract, routes))}</li>`;
}

const TICK = html`<svg viewBox="0 0 16 16" width="14" height="14" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true"><path d="m3 8.5 3.5 3.5L13 4.5"/></svg> `;
