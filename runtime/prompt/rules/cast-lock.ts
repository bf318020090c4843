// A clip of several shots with several people says in each shot who is in it: how many, nobody else, nobody twice, the same people, in which order.
import { countPeople, isCitedAsThing } from '../find-people.ts';
import { findKind } from '../find-tags.ts';
import type { Draft, PromptRule } from '../finding.ts';
import type { Scene, Shot } from '../read-scene.ts';
import { LOCK_PARTS } from '../words.ts';

const SAME_PEOPLE = 'same people';
/** Below this many there is no cast to mix up. */
const FEWEST = 2;

export const castLock: PromptRule = {
  name: 'cast-lock',
  severity: 'warning',
  find: (scene) => {
    const { shots, cut } = scene;
    if (cut !== 'caller' || shots.length < 2 || !shots.every((shot) => shot.english)) return [];
    const cast = Math.max(...shots.map((shot) => countCast(scene, shot)));
    return cast < FEWEST ? [] : shots.flatMap((shot) => judgeShot(scene, shot));
  },
};

function judgeShot(scene: Scene, shot: Shot): Draft[] {
  const parts = Object.entries(LOCK_PARTS).map(([name, phrases]) => ({
    name,
    there: phrases.some((phrase) => phrase.test(shot.plain)),
  }));
  const [first] = scene.shots;
  if (first !== undefined && first !== shot)
    parts.push({ name: SAME_PEOPLE, there: /\bthe same\b/.test(shot.plain) || citesSame(scene, first, shot) });
  const missing = parts.filter(({ there }) => !there).map(({ name }) => name);
  const found = parts.filter(({ there }) => there).map(({ name }) => name);
  if (missing.length === 0) return [];
  return [
    {
      path: shot.path,
      message: `shot ${shot.number} does not lock the cast: ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} not said`,
      found: found.length === 0 ? 'no part of a cast lock' : found.join(', '),
      expected: parts.map(({ name }) => name).join(', '),
      fix: 'say it in each shot: exactly this many people, no extras, no duplicates, the same people as before, from left to right who stands where',
    },
  ];
}

/** Elements and plain reference images that a shot cites as people; an image with a type is a frame. */
export function listCitedPeople({ lists, textOnly }: Scene, { tags, plain }: Shot): string[] {
  const cited = tags.filter((tag) => {
    const kind = findKind(tag.name);
    if (tag.number === undefined || isCitedAsThing(plain, tag)) return false;
    if (kind === 'element') return true;
    return kind === 'image' && (textOnly || lists.image[tag.number - 1]?.type === undefined);
  });
  return [...new Set(cited.map((tag) => `${tag.name} ${tag.number}`))].sort();
}

/** How many people a shot holds, by what it says or else by what it cites; 0 if it says neither. */
export function countCast(scene: Scene, shot: Shot): number {
  const [named, ...others] = countPeople(shot.plain);
  return named !== undefined && others.length === 0 ? named.count : listCitedPeople(scene, shot).length;
}

function citesSame(scene: Scene, one: Shot, other: Shot): boolean {
  const cited = listCitedPeople(scene, one);
  return cited.length > 0 && cited.join() === listCitedPeople(scene, other).join();
}
