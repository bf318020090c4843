// Turns differences that a reading of the register has decided into notes that name the reading. A third view that no reading mentions stays what it is.

import type { Reading } from '../kernel/contract-model.ts';
import { compareText } from '../read/compare-text.ts';
import type { CompareCode, Difference } from './difference.ts';
import type { Known } from './known.ts';

/** What no reading speaks of: the file itself, what is known anyway, and what was merely not seen. */
const UNDECIDABLE: ReadonlySet<CompareCode> = new Set<CompareCode>([
  'COMPARE-FILE',
  'COMPARE-LINE',
  'COMPARE-REFERENCE',
  'COMPARE-UNREAD',
  'COMPARE-EVIDENCED',
  'COMPARE-REFUSED',
  'COMPARE-FIELD-UNSEEN',
  'COMPARE-VALUE-UNSEEN',
]);

/** The same difference told twice is one; the order is that of the first telling. */
export function settleDifferences(differences: readonly Difference[], known: Known): Difference[] {
  const told = new Map<string, Difference>();
  for (const difference of differences) {
    const settled = settle(difference, known);
    const key = JSON.stringify([settled.code, settled.address, settled.message]);
    if (!told.has(key)) told.set(key, settled);
  }
  return [...told.values()];
}

function settle(difference: Difference, known: Known): Difference {
  if (UNDECIDABLE.has(difference.code)) return difference;
  const group = listSubjects(difference.address).flatMap((subject) => known.readings.get(subject) ?? []);
  const chosen = group.find((reading) => reading.chosen);
  if (chosen === undefined || !speaksOf(group, difference)) return difference;
  const { proposal: _proposal, help: _help, ...rest } = difference;
  return {
    ...rest,
    code: 'COMPARE-DECIDED',
    message: `${difference.message}; the register has chosen: ${chosen.reading}`,
    reading: chosen,
  };
}

/** The row itself and, for a row that there is not, what it would stand in: its field, its operation. */
function listSubjects(address: string): string[] {
  const value = address.lastIndexOf('=');
  const dot = address.lastIndexOf('.');
  const slash = address.indexOf('/');
  const above = [value, dot > slash ? dot : -1, slash].filter((end) => end > 0).sort((a, b) => b - a);
  return [...new Set([address, ...above.map((end) => address.slice(0, end).replace(/\[\]$/, ''))])].sort(
    (a, b) => b.length - a.length || compareText(a, b),
  );
}

/** A reading that was not chosen says what upstream says: it mentions each value, or, where upstream says none, has a word for the matter. */
function speaksOf(group: readonly Reading[], { code, claims = [], address }: Difference): boolean {
  const rejected = group.filter(({ chosen }) => !chosen).map(({ reading }) => reading);
  if (claims.length > 0) return claims.every((claim) => rejected.some((reading) => mentions(reading, claim)));
  const words = WORDS[code];
  const isOwn = group.some(({ subject }) => subject === address);
  return isOwn && words !== undefined && rejected.some((reading) => words.test(reading));
}

const OF_TYPES =
  'texts?|strings?|quotes|quoted|numbers?|integers?|whole|decimals?|boolean|true|objects?|lists?|array|digits|url|base64|type';
const OF_PRESENCE =
  'required|requires|optional|need|needed|must|may be|left out|leave|empty|always|mandatory|absent|missing';
const OF_ABSENCE = 'no|not|none|missing|gone|without|never|removed|retired|only';

/** Readings are prose: these are the words by which one is known to speak of a type, of presence, or of something that is not there. */
const WORDS: Readonly<Partial<Record<CompareCode, RegExp>>> = {
  'COMPARE-TYPE': matchWords(OF_TYPES),
  'COMPARE-REQUIRED': matchWords(OF_PRESENCE),
  'COMPARE-NARROWER': matchWords(`${OF_TYPES}|${OF_PRESENCE}`),
  'COMPARE-OPERATION-MISSING': matchWords(OF_ABSENCE),
  'COMPARE-FIELD-MISSING': matchWords(OF_ABSENCE),
  'COMPARE-VALUE-MISSING': matchWords(OF_ABSENCE),
};

function matchWords(words: string): RegExp {
  return new RegExp(`\\b(?:${words})\\b`, 'i');
}

function mentions(text: string, word: string): boolean {
  if (word === '') return false;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const before = text[at - 1] ?? ' ';
    const after = text.slice(at + word.length, at + word.length + 2);
    if (!/[\p{L}\p{N}_.]/u.test(before) && !/^(?:[\p{L}\p{N}_]|\.\d)/u.test(after)) return true;
  }
  return false;
}
