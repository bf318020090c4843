// What a search may be for: a body that holds something, one on which a rule has something to say and is kept, one that breaks it.

import { listValues } from '../values/sample-value.ts';
import { type Draft, findSlotAt, type Place, stepInto } from './draft.ts';
import { findVacuity } from './find-vacuity.ts';
import { askVerdict, type BookedRule, type Judged, type Rulebook } from './rulebook.ts';
import type { Goal } from './search.ts';
import { read, type Setting, type Situation, situate, write } from './situation.ts';

const NO_DRAFTS: readonly Draft[] = [];

/** Any body will do. */
export const ANYTHING: Goal = { isMet: () => true, findSteps: () => NO_DRAFTS, guess: () => NO_DRAFTS };

/** Something stands at the place; if a value is named, that value. The draft that the search starts from has it. */
export function holdAt(setting: Setting, place: Place, value?: unknown): Goal {
  return {
    isMet: (judged) => {
      const found = read(situate(setting, judged), place);
      return value === undefined ? found !== undefined : found === value;
    },
    findSteps: () => NO_DRAFTS,
    guess: () => NO_DRAFTS,
  };
}

/**
 * The rule is decided, holds, and would not hold of everything.
 * @param isStrict whether all that it compares must be there
 */
export function keepRule(setting: Setting, book: Rulebook, number: number, isStrict: boolean): Goal {
  const booked = findRule(book, number);
  const holds = (judged: Judged): boolean => askVerdict(book, judged, number) === 'holds';
  return {
    isMet: (judged) => holds(judged) && findVacuity(booked.term, situate(setting, judged), isStrict) === undefined,
    findSteps: (judged) => {
      const at = situate(setting, judged);
      return holds(judged)
        ? (findVacuity(booked.term, at, isStrict) ?? NO_DRAFTS)
        : setting.findSteps(booked.term, true, at);
    },
    guess: (judged) => guessReads(setting, booked, judged),
  };
}

export function breakRule(setting: Setting, book: Rulebook, number: number, warnings: number): Goal {
  const booked = findRule(book, number);
  return {
    breaks: number,
    warnings,
    isMet: (judged) => askVerdict(book, judged, number) === 'broken',
    findSteps: (judged) => setting.findSteps(booked.term, false, situate(setting, judged)),
    guess: (judged) => guessReads(setting, booked, judged),
  };
}

function findRule({ rules }: Rulebook, number: number): BookedRule {
  const booked = rules[number];
  if (booked === undefined) throw new Error(`there is no rule ${number}`);
  return booked;
}

/** Each value that might matter, at each place that the rule reads. */
function guessReads(setting: Setting, { rule }: BookedRule, judged: Judged): Draft[] {
  const at = situate(setting, judged);
  return rule.reads
    .flatMap((path) => findPlaces(path, at))
    .flatMap((place) => {
      const slot = findSlotAt(setting.layout, place);
      return slot === undefined ? [] : listValues(slot).flatMap((value) => write(at, place, value));
    });
}

/** The places of a path of the register; in lists those of the items that are there. */
export function findPlaces(path: string, at: Situation): Place[] {
  const isGiven = path.startsWith('given.');
  const start: Place = { root: isGiven ? 'given' : 'self', path: [] };
  return path
    .slice(isGiven ? 'given.'.length : 0)
    .split(/\.|(?=\[\])/)
    .reduce<Place[]>((places, key) => places.flatMap((place) => enterKey(place, key, at)), [start]);
}

function enterKey(place: Place, key: string, at: Situation): Place[] {
  if (key !== '[]') return [stepInto(place, key)];
  const items = read(at, place);
  return Array.isArray(items) ? [...items.keys()].map((index) => stepInto(place, index)) : [];
}
