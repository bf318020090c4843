// "Did you mean" over all names of a contract: code holds many words, so most of them must be dismissed without comparing them with each name.
import { countEdits, findNearest } from '../../../kernel/nearest.ts';

export interface Speller {
  /** The word that is one slip away: a letter added, left out, replaced or swapped with its neighbour. */
  readonly findSlip: (word: string) => string | undefined;
  /** The closest word that could be meant, for the message of a finding. */
  readonly suggest: (word: string) => string | undefined;
}

/** Below this length nearly every word is one slip away from another. */
const SHORTEST = 4;
/** Longer ones are no names, and comparing them is expensive. */
const LONGEST = 80;
/** So many words are compared with every name, which a hostile file may not make endless; what comes after is found all the same. */
const MOST_SUGGESTIONS = 500;

export function createSpeller(words: Iterable<string>): Speller {
  const known = new Set(words);
  // Many spellers are never asked for a slip: what that needs is made for the first question.
  let bySlip: ReadonlyMap<string, readonly string[]> | undefined;
  const findSlip = (word: string): string | undefined => {
    if (word.length < SHORTEST || word.length > LONGEST || known.has(word)) return undefined;
    bySlip ??= indexSlips(known);
    for (const shorter of shorten(word)) {
      const slip = bySlip.get(shorter)?.find((candidate) => countEdits(word, candidate) === 1);
      if (slip !== undefined) return slip;
    }
    return undefined;
  };
  return {
    findSlip,
    suggest: rememberSuggestions((word) => findSlip(word) ?? findNearest(word, known)),
  };
}

/** Answers a question once, and no more than so many of them. */
export function rememberSuggestions(suggest: Speller['suggest']): Speller['suggest'] {
  const suggested = new Map<string, string | undefined>();
  return (word) => {
    if (!suggested.has(word) && suggested.size < MOST_SUGGESTIONS) suggested.set(word, suggest(word));
    return suggested.get(word);
  };
}

function indexSlips(words: Iterable<string>): Map<string, string[]> {
  const bySlip = new Map<string, string[]>();
  for (const word of words) {
    if (word.length > LONGEST) continue;
    for (const shorter of shorten(word)) {
      const others = bySlip.get(shorter);
      if (others === undefined) bySlip.set(shorter, [word]);
      else others.push(word);
    }
  }
  return bySlip;
}

/** The word, and the word without each of its letters: two words one slip apart have one of these in common. */
function shorten(word: string): string[] {
  return [word, ...Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))];
}
