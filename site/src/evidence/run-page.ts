// The page of a live run: what was called, what came of it, what it shows, and every row that rests on it.

import type { Carried, Run } from '../../../generated/kernel/contract-model.ts';
import { renderCode } from '../html/break-code.ts';
import { type Html, html } from '../html/html.ts';
import { renderProse } from '../html/prose.ts';
import type { Contract } from '../model/contract.ts';
import type { Routes } from '../routes/routes.ts';
import { countOf } from '../tables/table.ts';
import { renderCitations } from './citation-sections.ts';
import type { Citations } from './citations.ts';
import { type Fact, renderFacts } from './facts.ts';
import { renderRowLinks } from './render-row-groups.ts';
import { renderDate } from './source-page.ts';

export const OUTCOME_MEANINGS: Readonly<Record<Run['outcome'], string>> = {
  accepted: 'the service took the call; whether the task was carried out is not recorded',
  succeeded: 'the call was taken and its task came to its end',
  rejected: 'the service refused the call',
  failed: 'the call was taken and its task failed',
};

const FAILURE_MEANINGS: Readonly<Record<NonNullable<Run['failure']>, string>> = {
  environment: 'something around the call, not the body',
  'asset-quality': 'the picture or clip that was sent',
  'model-policy': 'what the model takes',
  'body-shape': 'the shape of the body',
  moderation: 'moderation, which is never evidence against a shape',
};

export function renderRunPage(run: Run, citations: Citations, contract: Contract, routes: Routes): Html {
  return html`${renderFacts(listRunFacts(run, contract, routes))}${renderCitations(run.id, citations, contract, routes)}`;
}

function listRunFacts(run: Run, contract: Contract, routes: Routes): Fact[] {
  const link = (address: string): Html => {
    const row = contract.rowByAddress.get(address);
    const text = renderCode(address);
    return row === undefined ? text : html`<a href="${routes.row(row)}">${text}</a>`;
  };
  const facts: readonly (Fact | undefined)[] = [
    { term: 'Made on', says: renderDate(run.date) },
    { term: 'Called', says: html`${run.operations.map((id, place) => html`${place > 0 && ', '}${link(id)}`)}` },
    run.model === undefined ? undefined : { term: 'Model', says: renderCode(run.model) },
    { term: 'Outcome', says: html`${renderOutcome(run.outcome)}: ${OUTCOME_MEANINGS[run.outcome]}` },
    run.code === undefined ? undefined : { term: 'Code', says: link(`error:${run.code}`) },
    run.failure === undefined
      ? undefined
      : { term: 'It failed on', says: html`<b>${run.failure}</b>: ${FAILURE_MEANINGS[run.failure]}` },
    run.deduction === undefined ? undefined : { term: 'Deducted', says: html`${renderProse(run.deduction)} units` },
    listAddressFact('It shows', run.confirms, contract, routes),
    listAddressFact('It shows to be refused', run.rejects, contract, routes),
    listCarriedFact('What was sent', run.payload),
    listCarriedFact('What came back', run.response),
    listCarriedFact('What a later query answered', run.query),
    { term: 'In the register', says: renderRecord(run, routes) },
  ];
  return facts.filter((fact) => fact !== undefined);
}

function listAddressFact(
  term: string,
  addresses: readonly string[],
  { rowByAddress }: Contract,
  routes: Routes,
): Fact | undefined {
  if (addresses.length === 0) return undefined;
  return {
    term,
    says: renderRowLinks(
      addresses.flatMap((address) => rowByAddress.get(address) ?? []),
      routes,
    ),
  };
}

/** Paths with their values where they are recorded; prompts and media are not. */
function listCarriedFact(term: string, carried: Carried | undefined): Fact | undefined {
  if (carried === undefined) return undefined;
  const { paths, values } = carried;
  const says = html`<details><summary>${countOf(paths.length, 'key')}, ${countOf(values.length, 'recorded value')}</summary><ul class="row-links" role="list">${[
    ...paths,
  ].map((path) => html`<li>${renderCode(listValues(path, values))}</li>`)}</ul></details>`;
  return { term, says };
}

/** `mode=std`, or the path alone where no value is kept. */
function listValues(path: string, values: readonly string[]): string {
  const kept = values.filter((value) => value.startsWith(`${path}=`)).map((value) => value.slice(path.length + 1));
  return kept.length === 0 ? path : `${path}=${kept.join(', ')}`;
}

function renderRecord(run: Run, routes: Routes): Html {
  const row = html`<a href="${routes.row({ address: `run:${run.id}`, origin: run.origin })}">its row among the runs</a>`;
  const isRecorded = run.payload !== undefined || run.response !== undefined || run.query !== undefined;
  // The bodies stand under a heading that is the id of the run.
  const record =
    isRecorded && html`, <a href="${routes.document(run.origin.file, run.id)}">the bodies that are kept</a>`;
  return html`${row}${record}`;
}

/** Drawn in a square of 16: a tick for what went through, a cross for what did not. */
export function renderOutcome(outcome: Run['outcome']): Html {
  const isGood = outcome === 'accepted' || outcome === 'succeeded';
  const mark = isGood ? html`<path d="m3 8.5 3.5 3.5L13 4.5"/>` : html`<path d="m4 4 8 8m0-8-8 8"/>`;
  return html`<span class="outcome outcome-${isGood ? 'good' : 'bad'}"><svg viewBox="0 0 16 16" width="14" height="14" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">${mark}</svg>${outcome}</span>`;
}
