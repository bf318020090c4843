// One change of a row: what changed, what the cell said before and says now, and why it is as grave as it is.
import type { Level, ReportedChange } from '../history/change-report.ts';
import { type Html, html } from '../html/html.ts';
import type { Contract } from '../model/contract.ts';
import type { Routes } from '../routes/routes.ts';

/** As much of a cell as one reads in a list. */
const SHOWN = 180;

export interface ChangeContext {
  readonly contract: Pick<Contract, 'rowByAddress'>;
  readonly routes: Routes;
}

export function renderChange(change: ReportedChange, { contract, routes }: ChangeContext): Html {
  const { address, title, before, after, level, reason } = change;
  const row = contract.rowByAddress.get(address);
  const name = html`<code>${address}</code>`;
  const link =
    row === undefined
      ? html`${name} <span class="quiet">(no longer there)</span>`
      : html`<a href="${routes.row(row)}">${name}</a>`;
  return html`<li>${link} ${title}${WITH_REASON.has(level) && html`<span class="quiet">: ${reason}</span>`}${renderTexts(before, after)}</li>`;
}

/** Of the other levels the reason is the meaning of the level. */
const WITH_REASON: ReadonlySet<Level> = new Set(['breaking', 'compatible']);

function renderTexts(before: string | undefined, after: string | undefined): Html {
  const texts = [
    before !== undefined && html`<li class="before"><span class="sr-only">before: </span>${shorten(before)}</li>`,
    after !== undefined && html`<li class="after"><span class="sr-only">now: </span>${shorten(after)}</li>`,
  ].filter((text) => text !== false);
  return texts.length === 0 ? html`` : html`<ul class="texts" role="list">${texts}</ul>`;
}

export function shorten(text: string): string {
  const characters = [...text];
  return characters.length <= SHOWN ? text : `${characters.slice(0, SHOWN).join('')}…`;
}
