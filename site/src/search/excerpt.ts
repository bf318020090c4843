// The piece of a text in which the words of a query stand, with the words marked.
import { splitCode } from '../html/break-code.ts';
import { type Html, html } from '../html/html.ts';
import { listQueryWords } from './split-words.ts';

/** About two lines of a result. */
const LENGTH = 180;
/** Of that, what is seen before the first word. */
const LEAD = 50;

export function renderExcerpt(text: string, query: string): Html {
  const words = listQueryWords(query);
  const from = findStart(text, words);
  const piece = text.slice(from, from + LENGTH);
  return html`${from > 0 && '… '}${markWords(piece, words)}${from + LENGTH < text.length && ' …'}`;
}

/** The words of the query at the beginnings of words. */
export function markWords(text: string, words: readonly string[]): Html {
  return html`${splitMarked(text, words).map(({ text: piece, isMarked }) => (isMarked ? html`<mark>${piece}</mark>` : piece))}`;
}

/** The same in a name, which may break where names break, in a marked word too. */
export function markCode(code: string, words: readonly string[]): Html {
  const breaks: number[] = [];
  for (const piece of splitCode(code)) breaks.push((breaks.at(-1) ?? 0) + piece.length);
  let from = 0;
  const pieces = splitMarked(code, words).map(({ text, isMarked }) => {
    const end = from + text.length;
    const inside = [from, ...breaks.filter((place) => place > from && place < end), end];
    const parts = inside.slice(1).map((to, place) => {
      const start = inside[place] ?? from;
      return html`${start > 0 && breaks.includes(start) && html`<wbr>`}${code.slice(start, to)}`;
    });
    from = end;
    return isMarked ? html`<mark>${parts}</mark>` : html`${parts}`;
  });
  return html`<code>${pieces}</code>`;
}

interface MarkedPiece {
  readonly text: string;
  readonly isMarked: boolean;
}

function splitMarked(text: string, words: readonly string[]): MarkedPiece[] {
  const pattern = createPattern(words);
  if (pattern === undefined) return [{ text, isMarked: false }];
  const pieces: MarkedPiece[] = [];
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    const end = found.index + found[0].length;
    pieces.push({ text: text.slice(from, found.index), isMarked: false }, { text: found[0], isMarked: true });
    from = end;
  }
  return [...pieces, { text: text.slice(from), isMarked: false }].filter((piece) => piece.text !== '');
}

function findStart(text: string, words: readonly string[]): number {
  const pattern = createPattern(words);
  const first = pattern === undefined ? -1 : text.search(pattern);
  if (first <= LEAD) return 0;
  const space = text.indexOf(' ', first - LEAD);
  return space === -1 || space > first ? first : space + 1;
}

/** Words of a query hold letters, digits and underscores only, so none needs to be escaped. */
function createPattern(words: readonly string[]): RegExp | undefined {
  return words.length === 0 ? undefined : new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})`, 'giu');
}
