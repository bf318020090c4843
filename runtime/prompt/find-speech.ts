// Finds spoken lines in a prompt: quotations that somebody says, as against what a sign reads.
import { findQuotations, type Quotation, readTokens } from './tokens.ts';
import { SPEECH_VERBS, WRITTEN_WORDS } from './words.ts';

const SPOKEN = new Set(SPEECH_VERBS);
const WRITTEN = new Set(WRITTEN_WORDS);

/** How far around a quotation its verb is looked for. */
const REACH = 60;
/** Words between the verb and the quotation at most. */
const WORDS_BETWEEN = 4;

/** Quotations after a colon, or with a verb of speaking right before or after them. */
export function findSpeech(text: string): Quotation[] {
  return findQuotations(text).filter(({ start, end }) => {
    const before = lastClause(text.slice(Math.max(0, start - REACH), start));
    if (before.words.some((word) => WRITTEN.has(word))) return false;
    if (before.words.some((word) => SPOKEN.has(word)) || before.colon) return true;
    const after = readTokens(text.slice(end, end + REACH)).map((token) => token.text);
    return after.slice(0, WORDS_BETWEEN).some((word) => SPOKEN.has(word));
  });
}

/** The last words before a quotation, not beyond the end of a sentence or another quotation. */
function lastClause(text: string): { words: string[]; colon: boolean } {
  const clause = text.slice(Math.max(...['"', '”', '»', '.', '!', '?', ';'].map((mark) => text.lastIndexOf(mark))) + 1);
  const words = readTokens(clause).map((token) => token.text);
  return {
    words: words.filter((word) => word !== ':').slice(-WORDS_BETWEEN - 1),
    colon: clause.trimEnd().endsWith(':'),
  };
}
