// An inverted index in small pieces: which sections hold a word, in one file for each first letter, so that a query loads the few that it needs.
import { listWords } from './split-words.ts';

/** Sections by their place in the list of all sections. For each word its sections, each as the distance from the one before and its weight. */
export type WordShard = Readonly<Record<string, readonly number[]>>;

export interface IndexedText {
  readonly title: string;
  readonly heading: string;
  readonly text: string;
}

const SHARDS = [...'abcdefghijklmnopqrstuvwxyz0123456789', 'other'] as const;
export type ShardName = (typeof SHARDS)[number];

/** Words of a title or heading say what a section is about. */
const TITLE_WEIGHT = 3;
const HEADING_WEIGHT = 4;
const TEXT_WEIGHT = 1;

export function nameShard(word: string): ShardName {
  const first = word.charAt(0);
  return SHARDS.find((name) => name === first) ?? 'other';
}

/** Every shard, empty ones too: whoever asks for one finds it. */
export function buildWordIndex(sections: readonly IndexedText[]): Map<ShardName, WordShard> {
  const postings = new Map<string, number[]>();
  const last = new Map<string, number>();
  for (const [place, section] of sections.entries()) {
    for (const [word, weight] of weighWords(section)) {
      const posting = postings.get(word) ?? [];
      posting.push(place - (last.get(word) ?? 0), weight);
      postings.set(word, posting);
      last.set(word, place);
    }
  }
  const words = [...postings].sort(([a], [b]) => (a < b ? -1 : 1));
  const byShard = Map.groupBy(words, ([word]) => nameShard(word));
  return new Map(SHARDS.map((name) => [name, toShard(byShard.get(name) ?? [])]));
}

function weighWords({ title, heading, text }: IndexedText): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (words: Iterable<string>, weight: number) => {
    for (const word of words) weights.set(word, (weights.get(word) ?? 0) + weight);
  };
  add(listWords(text), TEXT_WEIGHT);
  add(listWords(heading), HEADING_WEIGHT);
  add(listWords(title), TITLE_WEIGHT);
  return weights;
}

/** A word may be `__proto__`, which only an object without a prototype takes as a key like any other. */
function toShard(words: readonly (readonly [string, number[]])[]): WordShard {
  const shard: Record<string, readonly number[]> = Object.create(null);
  for (const [word, posting] of words) shard[word] = posting;
  return shard;
}

/** The weight of each section in which a word begins with these letters; whole words weigh double. */
export function findSections(shard: WordShard, letters: string): Map<number, number> {
  const found = new Map<number, number>();
  for (const [word, posting] of Object.entries(shard)) {
    if (!word.startsWith(letters)) continue;
    const factor = word.length === letters.length ? 2 : 1;
    let place = 0;
    for (let at = 0; at < posting.length; at += 2) {
      place += posting[at] ?? 0;
      const weight = (posting[at + 1] ?? 0) * factor;
      found.set(place, Math.max(found.get(place) ?? 0, weight));
    }
  }
  return found;
}
