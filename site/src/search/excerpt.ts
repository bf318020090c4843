// The piece of a text in which the words of a query stand, with the words marked.
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
  const pattern = createPattern(words);
  if (pattern === undefined) return html`${text}`;
  const pieces: (Html | string)[] = [];
  let from = 0;
  for (const found of text.matchAll(pattern)) {
    pieces.push(text.slice(from, found.index), html`<mark>${found[0]}</mark>`);
    from = found.index + found[0].length;
  }
  return html`${pieces}${text.slice(from)}`;
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
