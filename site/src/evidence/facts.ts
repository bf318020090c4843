// What is known of one thing, as terms and their descriptions.
import { type Html, html } from '../html/html.ts';

export interface Fact {
  readonly term: string;
  readonly says: Html;
}

export function renderFacts(facts: readonly Fact[]): Html {
  return html`<dl class="facts">${facts.map(({ term, says }) => html`<div><dt>${term}</dt><dd>${says}</dd></div>`)}</dl>`;
}
