// Finds sections of pages by words: those that hold all of them, or most of them where none holds all.
import { listQueryWords } from './split-words.ts';
import { findSections, nameShard, type ShardName, type WordShard } from './word-index.ts';

export interface FoundSection {
  /** Its place in the list of all sections. */
  readonly place: number;
  readonly weight: number;
}

/** Best first; sections of equal weight stay in the order of the pages. */
export async function searchSections(
  query: string,
  loadShard: (name: ShardName) => Promise<WordShard>,
): Promise<FoundSection[]> {
  const words = listQueryWords(query);
  const found = await Promise.all(words.map(async (word) => findSections(await loadShard(nameShard(word)), word)));
  const matches = new Map<number, { words: number; weight: number }>();
  for (const sections of found) {
    // A word that few sections have says more than one that all have.
    const rarity = 1 / Math.log2(2 + sections.size);
    for (const [place, weight] of sections) {
      const match = matches.get(place) ?? { words: 0, weight: 0 };
      matches.set(place, { words: match.words + 1, weight: match.weight + weight * rarity });
    }
  }
  const most = Math.max(0, ...[...matches.values()].map((match) => match.words));
  return [...matches]
    .filter(([, match]) => match.words === most)
    .map(([place, { weight }]) => ({ place, weight }))
    .sort((a, b) => b.weight - a.weight || a.place - b.place);
}
