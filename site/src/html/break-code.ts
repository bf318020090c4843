// Long names in code may break after their separators, so that a narrow column breaks no word.
import { type Html, html } from './html.ts';

/** The pieces between which a line may end. */
export function splitCode(code: string): string[] {
  return code.split(/(?<=[._/#:=\]<,])(?=[A-Za-z{])/);
}

export function renderCode(code: string): Html {
  return html`<code>${splitCode(code).map((piece, place) => html`${place > 0 && html`<wbr>`}${piece}`)}</code>`;
}
