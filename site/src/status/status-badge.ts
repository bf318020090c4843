// The mark of a status: an icon, its name and a colour, so that neither colour nor icon says anything alone.
import type { Status } from '../../../generated/kernel/contract-model.ts';
import { type Html, html } from '../html/html.ts';

export const STATUS_MEANINGS: Readonly<Record<Status, string>> = {
  'live-confirmed': 'seen in a live call of this project',
  'doc-confirmed': 'in text of the vendor, or recorded by two others',
  'not-evidenced': 'only claimed',
};

/** Drawn in a square of 16: a disc with a tick, a written page, a broken ring with a question mark. */
const ICONS: Readonly<Record<Status, Html>> = {
  'live-confirmed': html`<path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm3.4 5.2-4 4.6a.8.8 0 0 1-1.2 0L4.6 9.1l1.1-1.1 1.1 1.2 3.4-4Z" fill="currentColor"/>`,
  'doc-confirmed': html`<path d="M3.7 1.7h5.6l3 3v9.6H3.7ZM6 6h2M6 8.6h4M6 11.2h4" fill="none" stroke="currentColor" stroke-width="1.4"/>`,
  'not-evidenced': html`<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.4" stroke-dasharray="2.6 1.6"/><path d="M6.1 6.4a1.9 1.9 0 1 1 2.6 1.8c-.5.2-.7.5-.7 1v.3M8 11v1.1" fill="none" stroke="currentColor" stroke-width="1.4"/>`,
};

export function renderStatusIcon(status: Status): Html {
  return html`<svg class="status-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${ICONS[status]}</svg>`;
}

export function renderStatus(status: Status): Html {
  return html`<span class="status status-${status}" title="${STATUS_MEANINGS[status]}">${renderStatusIcon(status)}${status}</span>`;
}
