// Finds movement in a prompt: the last word that moves, the last one that stands still, and who it is that moves.
import { inflectContinuing, inflectSingular, readTokens } from './tokens.ts';
import {
  CONTINUING_PHRASES,
  FREEZE_PHRASES,
  GROUP_SUBJECTS,
  MOTION_VERBS,
  NEGATIONS,
  PEOPLE,
  SINGLE_SUBJECTS,
  SPEECH_VERBS,
  STILL_ING_WORDS,
  TRAVEL_VERBS,
} from './words.ts';

const plain = new Set([...TRAVEL_VERBS, ...MOTION_VERBS]);
const singular = new Set([...plain].map(inflectSingular));
const continuing = new Set([...plain].map(inflectContinuing));
const still = new Set(STILL_ING_WORDS);
const negations = new Set(NEGATIONS);

/** Every form of a verb of travel: walk, walks, walking. */
export const TRAVEL_FORMS: ReadonlySet<string> = new Set(
  TRAVEL_VERBS.flatMap((verb) => [verb, inflectSingular(verb), inflectContinuing(verb)]),
);

function isMotion(word: string): boolean {
  return (
    plain.has(word) || singular.has(word) || continuing.has(word) || (/^\p{L}{3,}ing$/u.test(word) && !still.has(word))
  );
}

const spoken = new Set(SPEECH_VERBS);

/** Where the last movement of a text (in lower case) stands; -1 if nothing moves. Who speaks moves. */
export function lastMotionAt(text: string): number {
  const words = readTokens(text).filter((token) => isMotion(token.text) || spoken.has(token.text));
  return Math.max(words.at(-1)?.index ?? -1, findLast(text, CONTINUING_PHRASES)?.index ?? -1);
}

/** The last words that stand still, unless they are denied ("never stops"). */
export function lastFreeze(text: string): { readonly text: string; readonly index: number } | undefined {
  return findLast(text, FREEZE_PHRASES, (index) => {
    const before = readTokens(text.slice(Math.max(0, index - 40), index)).map((token) => token.text);
    return !before.slice(-3).some((word) => negations.has(word));
  });
}

function findLast(
  text: string,
  phrases: readonly RegExp[],
  counts: (index: number) => boolean = () => true,
): { text: string; index: number } | undefined {
  const found = phrases.flatMap((phrase) => [...text.matchAll(phrase)].filter((match) => counts(match.index)));
  const last = found.sort((one, other) => one.index - other.index).at(-1);
  return last === undefined ? undefined : { text: last[0], index: last.index };
}

const groupWords = new Set([...GROUP_SUBJECTS, ...Object.values(PEOPLE), 'persons']);
const singleWords = new Set([...SINGLE_SUBJECTS, ...Object.keys(PEOPLE)]);

/** How many words before a verb its subject may stand. */
const REACH = 5;

export interface Movers {
  /** The whole group moves, or several people named together. */
  readonly group: boolean;
  /** Each single person that moves: a tag, or the word for somebody. */
  readonly single: ReadonlySet<string>;
}

export function findMovers(text: string): Movers {
  const tokens = readTokens(text).map((token) => token.text);
  const single = new Set<string>();
  let group = false;
  for (const [at, word] of tokens.entries()) {
    if (!isMotion(word)) continue;
    const before = tokens.slice(Math.max(0, at - REACH), at);
    const clause = before.slice(before.findLastIndex((token) => /^[.;:!?]$/.test(token)) + 1);
    const tags = clause.filter((token) => token.startsWith('<'));
    const subject = clause.findLast(
      (token) => groupWords.has(token) || singleWords.has(token) || token.startsWith('<'),
    );
    if (clause.some((token) => groupWords.has(token)) || tags.length > 1) group = true;
    else if (subject !== undefined && (singular.has(word) || continuing.has(word))) single.add(subject);
    else if (subject !== undefined && plain.has(word)) group = true;
  }
  return { group, single };
}
