// The marks of good, wrong, unusual and undecided: each its own shape, so that none needs its colour.
import { type Html, html } from '../../html/html.ts';

export type MarkName = 'good' | 'error' | 'warning' | 'note';

/** Drawn in a square of 16: a tick in a disc, a cross in a disc, a triangle, a ring. */
const SHAPES: Readonly<Record<MarkName, Html>> = {
  good: html`<path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm3.4 5.2-4 4.6a.8.8 0 0 1-1.2 0L4.6 9.1l1.1-1.1 1.1 1.2 3.4-4Z" fill="currentColor"/>`,
  error: html`<path d="M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm3 8.9L9.9 11 8 9.1 6.1 11 5 9.9 6.9 8 5 6.1 6.1 5 8 6.9 9.9 5 11 6.1 9.1 8Z" fill="currentColor"/>`,
  warning: html`<path d="M8 1.6 15 14H1ZM8 6v4M8 11.2v1.2" fill="none" stroke="currentColor" stroke-width="1.5"/>`,
  note: html`<circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" stroke-width="1.5"/><path d="M5 8h6" stroke="currentColor" stroke-width="1.5"/>`,
};

export function renderMark(name: MarkName): Html {
  return html`<svg class="pg-mark pg-mark-${name}" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${SHAPES[name]}</svg>`;
}
