// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// "Did you mean": the closest legal word to what was read, so that a typo costs a second and not a search.

/** Edits (insert, delete, replace, swap of neighbours) that turn `a` into `b`. */
export function countEdits(a: string, b: string): number {
  const width = b.length + 1;
  let before: number[] = [];
  let previous: number[] = Array.from({ length: width }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current: number[] = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      current.push(best);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** Words longer than this are not compared: the cost grows with the product of the lengths, and nobody misspells a novel. */
const LONGEST_WORD = 80;

/**
 * The candidate closest to `word`, if it is close enough to be a slip: at most a third of the longer word changed.
 * Ties go to the first candidate, so that the answer does not depend on anything but the list.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length === 0 || word.length > LONGEST_WORD) return undefined;
  const folded = word.toLowerCase();
  let nearest: string | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (candidate.length > LONGEST_WORD) continue;
    const edits = countEdits(folded, candidate.toLowerCase());
    const allowed = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
    if (edits <= allowed && edits < fewest) {
      fewest = edits;
      nearest = candidate;
    }
  }
  return nearest;
}

/**
 * What to say of an option that `parseArgs` of node:util does not know, by its message, and by the help of the command, which names
 * every option. Its own message goes on about positional arguments, which helps nobody.
 */
export function describeUnknownOption(message: string, help: string): string {
  const option = /'(-[^']*)'/.exec(message)?.[1] ?? '';
  const names = new Set(Array.from(help.matchAll(/--([a-z][a-z-]*)/g), ([, name = '']) => name));
  const nearest = findNearest(option.replace(/^-+/, ''), names);
  return `${option} is no option of this command${nearest === undefined ? '' : `; did you mean --${nearest}?`}`;
}
