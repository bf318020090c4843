// What constrains a field from elsewhere, beside the field and in words; the first ones are seen at once, the others on demand.
import { type Html, html } from '../html/html.ts';
import { renderProse } from '../html/prose.ts';
import type { Contract } from '../model/contract.ts';
import type { FieldReader } from '../model/readers.ts';
import type { Routes } from '../routes/routes.ts';
import { renderStatusIcon } from '../status/status-badge.ts';

/** As many as a reader takes in at a glance. */
const SEEN = 2;

export function renderReaders(
  readers: readonly FieldReader[],
  rowByAddress: Contract['rowByAddress'],
  routes: Routes,
): Html {
  const items = readers.map((reader) => {
    const row = rowByAddress.get(reader.address);
    // What is only claimed is no rule that a check would know.
    const claimed = reader.status === 'not-evidenced' && html`${renderStatusIcon(reader.status)}<b>only claimed:</b> `;
    const words = html`${claimed}${renderProse(reader.words)}`;
    return html`<li class="reader reader-${reader.kind}">${row === undefined ? words : html`<a href="${routes.row(row)}">${words}</a>`}</li>`;
  });
  const [seen, folded] = [items.slice(0, SEEN), items.slice(SEEN)];
  return html`${seen.length > 0 && html`<ul class="readers" role="list">${seen}</ul>`}${
    folded.length > 0 &&
    html`<details class="readers-more"><summary>${folded.length} more ${folded.length === 1 ? 'rule' : 'rules'}</summary><ul class="readers" role="list">${folded}</ul></details>`
  }`;
}
