// Two shots of one clip tell two events; other verbs of walking and another camera are not another event.

import { TRAVEL_FORMS } from '../find-motion.ts';
import type { Draft, PromptRule } from '../finding.ts';
import type { Shot } from '../read-scene.ts';
import { readWords, stem } from '../tokens.ts';
import {
  CAMERA_WORDS,
  EMPTY_WORDS,
  GROUP_NUMBERS,
  GROUP_SUBJECTS,
  LOCK_WORDS,
  NUMBERS,
  PEOPLE,
  PEOPLE_OR_DEEDS,
  SINGLE_SUBJECTS,
} from '../words.ts';

/** Shared words of the events, of all words of both: from here on the events count as the same. */
export const SAME_EVENT = 0.5;

/** Later shots are compared with so many before them; no contract allows more shots. */
const MOST_COMPARED = 10;

export const shotDiffers: PromptRule = {
  name: 'shot-differs',
  severity: 'warning',
  find: ({ shots, cut }) =>
    cut === 'caller' ? shots.flatMap((shot, index) => judgeShot(shot, shots.slice(0, index))) : [],
};

function judgeShot(shot: Shot, earlier: readonly Shot[]): Draft[] {
  if (!shot.english) return [];
  const alike = earlier
    .slice(-MOST_COMPARED)
    .filter((other) => other.english)
    .map((other) => ({ other, likeness: measureLikeness(other.text, shot.text) }))
    .reduce<{ other: Shot; likeness: number } | undefined>(
      (most, next) => (most === undefined || next.likeness > most.likeness ? next : most),
      undefined,
    );
  if (alike === undefined || alike.likeness < SAME_EVENT) return [];
  return [
    {
      path: shot.path,
      message: `shot ${shot.number} tells the event of shot ${alike.other.number} again`,
      found: `${Math.round(alike.likeness * 100)} of 100 words of the events shared`,
      expected: `less than ${SAME_EVENT * 100} of 100`,
      fix: 'give the shot an event of its own: something else is done, met, found or changed; another verb of walking or another angle is not enough',
    },
  ];
}

const NO_EVENT = new Set([
  ...EMPTY_WORDS,
  ...CAMERA_WORDS,
  ...LOCK_WORDS,
  ...TRAVEL_FORMS,
  ...GROUP_SUBJECTS,
  ...SINGLE_SUBJECTS,
  ...Object.keys(NUMBERS),
  ...Object.keys(GROUP_NUMBERS),
  ...Object.entries(PEOPLE)
    .flat()
    .filter((word) => !PEOPLE_OR_DEEDS.includes(word)),
]);

/** From 0 to 1. Clauses that stand word for word in both are setting, and not compared; if nothing else is left, the shots are the same. */
export function measureLikeness(one: string, other: string): number {
  const clauses = [splitClauses(one), splitClauses(other)] as const;
  const shared = new Set(clauses[0]).intersection(new Set(clauses[1]));
  const [first, second] = clauses.map((own) => new Set(own.filter((clause) => !shared.has(clause)).flatMap(readEvent)));
  if (first === undefined || second === undefined || first.size + second.size === 0) return 1;
  return first.intersection(second).size / first.union(second).size;
}

function splitClauses(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[.,;:!?\n]+/)
    .map((clause) => clause.replaceAll(/\s+/g, ' ').trim())
    .filter((clause) => clause !== '');
}

function readEvent(clause: string): string[] {
  return readWords(clause)
    .filter((word) => !NO_EVENT.has(word))
    .map(stem);
}
