// The mark beside the name of a row that links to the row itself.
import { type Html, html } from '../html/html.ts';

export function renderRowLink(address: string, href: string): Html {
  return html` <a class="row-link" href="${href}" aria-label="Link to ${address}"><svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true"><path d="M6.5 9.5a2.6 2.6 0 0 0 3.7 0l2.5-2.5a2.6 2.6 0 0 0-3.7-3.7L8 4.3M9.5 6.5a2.6 2.6 0 0 0-3.7 0L3.3 9A2.6 2.6 0 0 0 7 12.7l1-1" fill="none" stroke="currentColor" stroke-width="1.5"/></svg></a>`;
}
