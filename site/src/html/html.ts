// HTML as text that cannot be forgotten to be escaped: whatever is put into the template is escaped unless it is Html itself.

/** HTML that may stand in a page as it is. */
export interface Html {
  readonly html: string;
}

export type HtmlPiece = Html | string | number | false | null | undefined | readonly HtmlPiece[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** `html\`<b>${text}</b>\``; lists are joined, and false, null and undefined are nothing. Attribute values stand in quotes. */
export function html(strings: TemplateStringsArray, ...pieces: readonly HtmlPiece[]): Html {
  return {
    html: strings.map((text, place) => text + (place < pieces.length ? printPiece(pieces[place]) : '')).join(''),
  };
}

function printPiece(piece: HtmlPiece): string {
  if (piece === false || piece === null || piece === undefined) return '';
  if (typeof piece === 'string' || typeof piece === 'number') return escapeHtml(String(piece));
  if ('html' in piece) return piece.html;
  return piece.map(printPiece).join('');
}
