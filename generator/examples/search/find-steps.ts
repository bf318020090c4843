// Steps towards the truth of a condition, read off its structure: of `A && B` the side that fails is mended, of `A ? B : true` B is kept or A is left.
import type { Term } from '../../conditions/term.ts';
import { assign, resize } from './assign.ts';
import { compare, fill, takeOther, testText } from './compare.ts';
import type { Draft } from './draft.ts';
import { findMacroSteps } from './macro-steps.ts';
import { readItems } from './resize.ts';
import { evaluate, locate, remove, type Situation, write } from './situation.ts';

/** Drafts with one change each, after which the term is as wanted, or at least nearer to it; the best first. */
export function findSteps(term: Term, want: boolean, at: Situation): readonly Draft[] {
  const { effort } = at.setting;
  if (effort.left <= 0) return [];
  effort.left -= 1;
  switch (term.kind) {
    case 'name':
    case 'property': {
      const place = locate(term, at);
      return place === undefined ? [] : write(at, place, want);
    }
    case 'presence':
      return want ? fill(term, at) : clear(term, at);
    case 'not':
      return findSteps(term.of, !want, at);
    case 'logic':
      return findLogicSteps(term, want, at);
    case 'choice':
      return findChoiceSteps(term, want, at);
    case 'binary':
      return compare(term, want, at);
    case 'text-test':
      return testText(term, want, at);
    case 'macro':
      return findMacroSteps(term, want, at);
    case 'unary-call':
      return findCallSteps(term, want, at);
    case 'binary-call':
      return findRelationSteps(term, want, at);
    default:
      return [];
  }
}

/** `A && B` is true when both are, and false when one is not; `A || B` the other way round. */
function findLogicSteps(
  { operator, left, right }: Extract<Term, { kind: 'logic' }>,
  want: boolean,
  at: Situation,
): readonly Draft[] {
  const needsBoth = (operator === '&&') === want;
  if (!needsBoth) return [...findSteps(left, want, at), ...findSteps(right, want, at)];
  return findSteps(evaluate(left, at) === want ? right : left, want, at);
}

function findChoiceSteps(
  { test, yes, no }: Extract<Term, { kind: 'choice' }>,
  want: boolean,
  at: Situation,
): readonly Draft[] {
  const chosen = evaluate(test, at);
  const branches = [
    { verdict: true, branch: yes },
    { verdict: false, branch: no },
  ].filter(({ branch }) => !isLiteral(branch, !want));
  const [here, there] = [true, false].map((isChosen) =>
    branches.filter(({ verdict }) => (verdict === chosen) === isChosen),
  );
  return [
    ...(here ?? []).flatMap(({ branch }) => findSteps(branch, want, at)),
    ...(there ?? []).flatMap(({ verdict }) => findSteps(test, verdict, at)),
  ];
}

export function isLiteral(term: Term, value: boolean): boolean {
  return term.kind === 'literal' && term.value === value;
}

function findCallSteps(
  { name, of }: Extract<Term, { kind: 'unary-call' }>,
  want: boolean,
  at: Situation,
): readonly Draft[] {
  if (name === 'filled') return want ? [...fill(of, at), ...resize(of, 1, at)] : clear(of, at);
  return name === 'truth' || name === 'need' ? findSteps(of, want, at) : [];
}

function findRelationSteps(
  term: Extract<Term, { kind: 'binary-call' }>,
  want: boolean,
  at: Situation,
): readonly Draft[] {
  switch (term.name) {
    case 'supplied':
    case 'at':
      return assign(term, want, at);
    case 'isIn':
      return findMemberSteps(term.first, term.second, want, at);
    case 'equalLists':
      return findListSteps(term.first, term.second, want, at);
  }
}

function clear(term: Term, at: Situation): readonly Draft[] {
  const place = locate(term, at);
  return place === undefined ? resize(term, 0, at) : [...remove(at, place), ...write(at, place, '')];
}

function findMemberSteps(item: Term, list: Term, want: boolean, at: Situation): readonly Draft[] {
  const place = locate(list, at);
  if (place === undefined) {
    const values = evaluate(list, at);
    if (!Array.isArray(values)) return [];
    return want ? values.flatMap((value) => assign(item, value, at)) : takeOther(item, values, at);
  }
  const [value, items] = [evaluate(item, at), readItems(at, place)];
  if (value === undefined || value === null) return want ? fill(item, at) : [];
  return write(at, place, want ? [...items, value] : items.filter((other) => other !== value));
}

/** One list becomes the other; or it ends differently. */
function findListSteps(left: Term, right: Term, want: boolean, at: Situation): readonly Draft[] {
  const [a, b] = [evaluate(left, at), evaluate(right, at)];
  if (!Array.isArray(a) || !Array.isArray(b)) return [];
  if (want) return [...assign(left, b, at), ...assign(right, a, at)];
  return [...assign(left, disturb(b), at), ...assign(right, disturb(a), at), ...resize(left, 1, at)];
}

/** With another last item. */
function disturb(list: readonly unknown[]): unknown[] {
  return [...list.slice(0, -1), ...list.slice(-1).map(changeValue)];
}

function changeValue(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? value + 1 : `${String(value)} 2`;
}
