// Chooses from proposed changes those that leave no finding. A finding on a proposed line names its culprit; of any other the culprit is searched by halves.
import type { Finding } from '../../findings/finding.ts';
import type { ChangeSet } from './change.ts';
import type { Owners } from './write-changes.ts';

/** What is found after these changes, and who wrote which line. */
export type Check = (sets: readonly ChangeSet[]) => { readonly findings: readonly Finding[]; readonly owners: Owners };

/** A dropped proposal may leave another one without its parent. */
const MOST_ROUNDS = 8;

/** Each try compiles the register; what is not cleared by then is dropped. */
const MOST_TRIES = 48;

export function keepClean(planned: readonly ChangeSet[], check: Check): readonly ChangeSet[] {
  let sets = planned;
  for (let round = 0; round < MOST_ROUNDS && sets.length > 0; round += 1) {
    const { findings, owners } = check(sets);
    if (findings.length === 0) return sets;
    const guilty = new Set(findings.flatMap(({ place }) => owners.get(`${place.file}:${place.line}`) ?? []));
    sets = guilty.size > 0 ? sets.filter((set) => !guilty.has(set)) : searchClean(sets, findings, check);
  }
  return [];
}

/** A row may make an older one wrong: suspect is whoever changes the same page, and everybody if nobody does. */
function searchClean(sets: readonly ChangeSet[], findings: readonly Finding[], check: Check): readonly ChangeSet[] {
  const files = new Set(findings.map(({ place }) => place.file));
  const touched = new Set(sets.flatMap(({ changes }) => changes.map(({ file }) => file)));
  const isKnown = [...files].every((file) => touched.has(file));
  const isSuspect = ({ changes }: ChangeSet): boolean => !isKnown || changes.some(({ file }) => files.has(file));
  const innocent = sets.filter((set) => !isSuspect(set));
  let tries = 0;
  return [...innocent, ...clear(innocent, sets.filter(isSuspect))];

  function clear(base: readonly ChangeSet[], suspects: readonly ChangeSet[]): readonly ChangeSet[] {
    if (suspects.length === 0 || tries === MOST_TRIES) return [];
    tries += 1;
    if (check([...base, ...suspects]).findings.length === 0) return suspects;
    if (suspects.length === 1) return [];
    const middle = suspects.length >> 1;
    const first = clear(base, suspects.slice(0, middle));
    return [...first, ...clear([...base, ...first], suspects.slice(middle))];
  }
}
