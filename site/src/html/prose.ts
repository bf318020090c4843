// Prose of cells, notes and messages for example: code marks become code, everything else is text.
import { renderCode } from './break-code.ts';
import { type Html, html } from './html.ts';

/** Odd pieces of a split at code marks are code; a mark without its partner stays as it was written. */
export function renderProse(text: string): Html {
  const pieces = text.split(/`([^`]+)`/);
  return html`${pieces.map((piece, place) => (place % 2 === 1 ? renderCode(piece) : piece))}`;
}

/** The same without marks, for titles and labels. */
export function plainProse(text: string): string {
  return text.replaceAll('`', '');
}
