// Counts the people that a prompt names, and the references that it cites as people.
import type { Tag } from './find-tags.ts';
import { readTokens, readWords } from './tokens.ts';
import { BEFORE_THINGS, GROUP_NUMBERS, NUMBERS, PEOPLE, PERSON_WORDS } from './words.ts';

export interface PeopleCount {
  readonly count: number;
  /** "exactly two", "only two". */
  readonly exact: boolean;
  readonly text: string;
}

const singular = Object.keys(PEOPLE).join('|');
const plural = [...Object.values(PEOPLE), 'persons'].join('|');
const numbers = [...Object.keys(NUMBERS), ...Object.values(NUMBERS)].join('|');
const groups = Object.keys(GROUP_NUMBERS).join('|');
const adjectives = '(?:(?!(?:of|for|with|and|in|on|at|by|to|as|from|or|the)\\b)[a-z][a-z-]{0,20}\\s+){0,2}?';

/** "exactly two young women", "a man", "the trio". */
const MENTION = new RegExp(
  `\\b(?:(exactly|only|just|precisely)\\s+)?(?:the\\s+)?(?:same\\s+)?` +
    `(?:(${numbers}|an?|another)\\s+(?!of\\b)${adjectives}(?:${plural}|${singular})|(${groups}))\\b`,
  'g',
);

/** More than these are a crowd and no cast. */
const MOST = 10;

/** How many people a text (in lower case) names, each number once; people joined by "and" are added up. */
export function countPeople(text: string): PeopleCount[] {
  const joined: { count: number; exact: boolean; start: number; end: number }[] = [];
  for (const match of text.matchAll(MENTION)) {
    const [whole, limit, number = '', group = ''] = match;
    const count = GROUP_NUMBERS[group] ?? NUMBERS[number] ?? (/^\d/.test(number) ? Number(number) : 1);
    const end = match.index + whole.length;
    const last = joined.at(-1);
    const exact = limit !== undefined;
    const between = last === undefined ? '' : text.slice(last.end, match.index);
    if (last !== undefined && !exact && /^\s*(?:,|and|,\s*and)\s*$/.test(between))
      joined.splice(-1, 1, { count: last.count + count, exact: last.exact || exact, start: last.start, end });
    else joined.push({ count, exact, start: match.index, end });
  }
  const counts = joined.filter(({ count, exact }) => (count > 1 || exact) && count <= MOST);
  const chosen = counts.some(({ exact }) => exact) ? counts.filter(({ exact }) => exact) : counts;
  const known = new Map(
    chosen.map(({ count, exact, start, end }) => [count, { count, exact, text: text.slice(start, end) }]),
  );
  return [...known.values()];
}

const PERSON = new Set([...Object.keys(PEOPLE), ...Object.values(PEOPLE), ...PERSON_WORDS]);

export function mentionsPeople(text: string): boolean {
  return readWords(text).some((word) => PERSON.has(word));
}

const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its']);
const BEFORE = new Set(BEFORE_THINGS);

/** Whether a cited input is worn, held, used or stood in, by the words right before it. */
export function isCitedAsThing(text: string, { index }: Tag): boolean {
  const words = readTokens(text.slice(Math.max(0, index - 60), index)).map((token) => token.text);
  const at = words.findLastIndex((word) => !ARTICLES.has(word));
  return BEFORE.has(words[at] ?? '');
}
