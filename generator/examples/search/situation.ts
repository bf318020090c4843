// Where a step is looked for: a draft, what conditions see of it, and what the variables of the macros around a term stand for.
import { evaluateTerm, type Names, nameRoots } from '../../conditions/evaluate-term.ts';
import type { Scope } from '../../conditions/scope.ts';
import type { Term } from '../../conditions/term.ts';
import { Undecided } from '../../kernel/conditions.ts';
import { readAt } from '../../kernel/paths.ts';
import { type Fault, findAllFaults } from '../values/find-faults.ts';
import { isRequired, type Slot } from '../values/slot.ts';
import { type Draft, findSlotAt, type Layout, type Place, stepInto, writeDraft } from './draft.ts';
import { type Viewed, viewChange } from './view-draft.ts';

/** Drafts with one change each, after which the term is true (or false), or at least nearer to it; the best first. */
export type FindSteps = (term: Term, want: boolean, at: Situation) => readonly Draft[];

/** What never changes while a draft does. */
export interface Setting {
  readonly layout: Layout;
  readonly scope: Scope;
  /** Whether a value may stand there although its own field complains of it. */
  readonly tolerates: (fault: Fault, place: Place) => boolean;
  /** The pieces of the solver call each other through this. */
  readonly findSteps: FindSteps;
  /** How often they still may during the search that is on: conditions inside each other multiply. */
  readonly effort: { left: number };
}

export interface Situation extends Viewed {
  readonly setting: Setting;
  readonly names: Names;
  /** Of variables, the innermost last: the item that each stands for. */
  readonly items: readonly (readonly [variable: string, place: Place])[];
}

export function situate(setting: Setting, { draft, views }: Viewed): Situation {
  return { setting, draft, views, names: nameRoots(views.self, views.given), items: [] };
}

/** Inside a macro over a list that stands in the draft. */
export function enterItem(at: Situation, variable: string, place: Place): Situation {
  const value = readAt(at.views[place.root], place.path);
  return { ...at, names: { name: variable, value, outer: at.names }, items: [...at.items, [variable, place]] };
}

/** The same place in another draft. */
export function moveTo(at: Situation, draft: Draft): Situation {
  const views = viewChange(at.setting.scope, at, draft);
  return at.items.reduce(
    (within, [variable, place]) => enterItem(within, variable, place),
    situate(at.setting, { draft, views }),
  );
}

/** The value of a term, `null` where nothing stands; `undefined` when it cannot be decided. */
export function evaluate(term: Term, at: Situation): unknown {
  try {
    return evaluateTerm(term, at.names);
  } catch (error) {
    if (!(error instanceof Undecided)) throw error;
    return undefined;
  }
}

/** The place in the draft that a term reads, if it reads just one. */
export function locate(term: Term, at: Situation): Place | undefined {
  switch (term.kind) {
    case 'name':
      if (term.name === 'self' || term.name === 'given') return { root: term.name, path: [] };
      return at.items.findLast(([variable]) => variable === term.name)?.[1];
    case 'property':
    case 'presence': {
      const object = locate(term.of, at);
      return object === undefined ? undefined : stepInto(object, term.name);
    }
    case 'unary-call':
      return term.name === 'need' || term.name === 'truth' ? locate(term.of, at) : undefined;
    case 'binary-call':
      if (term.name === 'supplied') return locate(term.second, at);
      return term.name === 'at' ? locateIndex(term.first, term.second, at) : undefined;
    default:
      return undefined;
  }
}

function locateIndex(list: Term, index: Term, at: Situation): Place | undefined {
  const [place, number] = [locate(list, at), evaluate(index, at)];
  return place === undefined || typeof number !== 'number' ? undefined : stepInto(place, number);
}

export function slotAt(at: Situation, place: Place): Slot | undefined {
  return findSlotAt(at.setting.layout, place);
}

/** What stands there, `undefined` if nothing does. */
export function read(at: Situation, place: Place): unknown {
  return readAt(at.draft[place.root], place.path);
}

/** The draft with a value written, if the value may stand there and is another one. */
export function write(at: Situation, place: Place, value: unknown): Draft[] {
  const slot = slotAt(at, place);
  if (slot === undefined || value === read(at, place)) return [];
  const isAllowed = findAllFaults(slot, value).every((fault) => at.setting.tolerates(fault, place));
  return isAllowed ? [writeDraft(at.setting.layout, at.draft, place, value)] : [];
}

/** The draft without what stands there, or without the object around it if that cannot do without. */
export function remove(at: Situation, place: Place): Draft[] {
  const slot = slotAt(at, place);
  const above: Place = { root: place.root, path: place.path.slice(0, -1) };
  if (slot === undefined || slot.isItem || read(at, place) === undefined) return [];
  return isRequired(slot) ? remove(at, above) : [writeDraft(at.setting.layout, at.draft, place, undefined)];
}
