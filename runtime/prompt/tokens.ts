// Words of a prompt: what is quoted is taken out, a verb is known in all its forms, and a text says whether it looks English.
import { FUNCTION_WORDS } from './words.ts';

/** A word, a tag of a reference, or the end of a clause, in lower case. */
const TOKEN = /<<<[a-z]{1,12}_\d{1,3}>>>|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}'’-]*[\p{L}\p{N}\p{M}])?|[.;:!?,]/gu;

export interface Token {
  readonly text: string;
  readonly index: number;
}

export function readTokens(text: string): Token[] {
  return [...text.toLowerCase().matchAll(TOKEN)].map((match) => ({ text: match[0], index: match.index }));
}

/** Words alone: no tags, no punctuation. */
export function readWords(text: string): string[] {
  return readTokens(text)
    .map((token) => token.text)
    .filter((word) => !word.startsWith('<') && !/^[.;:!?,]$/.test(word));
}

/** Texts between double quotes of any kind, each with its place. */
const QUOTED = /"([^"]*)"|“([^“”]*)”|«([^«»]*)»|„([^„“”]*)[“”]/g;

export interface Quotation {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export function findQuotations(text: string): Quotation[] {
  return [...text.matchAll(QUOTED)].map((match) => ({
    text: match.slice(1).find((part) => part !== undefined) ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The text with what is quoted blanked out, every other character in its place. */
export function blankQuotations(text: string): string {
  return text.replaceAll(QUOTED, (quoted) => `"${' '.repeat(quoted.length - 2)}"`);
}

/** Words of this many to one function word are still English. */
const WORDS_FOR_EACH = 12;
/** So few words may do without any. */
const FEW_WORDS = 5;

const FUNCTIONS = new Set(FUNCTION_WORDS);

/** Whether the wording rules may judge: letters are Latin, and a longer text has English function words. */
export function looksEnglish(text: string): boolean {
  const words = readWords(text);
  const letters = words.join('');
  if (letters === '' || /[^\p{Script=Latin}\p{N}\p{M}'’-]/u.test(letters)) return false;
  const known = words.filter((word) => FUNCTIONS.has(word)).length;
  return words.length <= FEW_WORDS || known >= Math.max(1, Math.floor(words.length / WORDS_FOR_EACH));
}

/** The form of a verb that goes with one person: walks, passes, carries. */
export function inflectSingular(verb: string): string {
  if (/(?:s|sh|ch|x|z|go|do)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

/** walking, gliding, running */
export function inflectContinuing(verb: string): string {
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/[^eio]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  const short = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb);
  return short ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}

/** A rough stem, so that kite and kites, fly and flying count as one word. */
export function stem(word: string): string {
  if (word.length > 5 && word.endsWith('ing')) return word.slice(0, -3);
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return word.slice(0, -1);
  return word;
}
