// Whether a condition that holds has anything to say of a draft: `A ? B : true` says nothing while A is false, and what is said of all items nothing of an empty list.
import type { Term } from '../../conditions/term.ts';
import { fill } from './compare.ts';
import type { Draft } from './draft.ts';
import { isLiteral } from './find-steps.ts';
import { appendItem, findList, listMatches } from './resize.ts';
import { enterItem, evaluate, type Situation } from './situation.ts';

/**
 * Steps after which it says something; `undefined` when it does already.
 * @param isStrict whether it says nothing of what is compared and not there
 */
export function findVacuity(term: Term, at: Situation, isStrict: boolean): readonly Draft[] | undefined {
  switch (term.kind) {
    case 'choice':
      return findChoiceVacuity(term, at, isStrict);
    case 'binary':
      return isStrict ? findMissing(term, at) : undefined;
    case 'logic': {
      if (term.operator === '||') return undefined;
      const left = findVacuity(term.left, at, isStrict);
      return left === undefined || findVacuity(term.right, at, isStrict) === undefined ? undefined : left;
    }
    case 'macro':
      return term.name === 'all' ? findItemVacuity(term, at, isStrict) : undefined;
    default:
      return undefined;
  }
}

function findChoiceVacuity(
  { test, yes, no }: Extract<Term, { kind: 'choice' }>,
  at: Situation,
  isStrict: boolean,
): readonly Draft[] | undefined {
  // The verdict of the test under which the condition demands something.
  const demanding = isLiteral(no, true) ? true : isLiteral(yes, true) ? false : evaluate(test, at);
  if (evaluate(test, at) === demanding) return findVacuity(demanding === false ? no : yes, at, isStrict);
  return at.setting.findSteps(test, demanding === true, at);
}

function findItemVacuity(
  { list, variable, body }: Extract<Term, { kind: 'macro' }>,
  at: Situation,
  isStrict: boolean,
): readonly Draft[] | undefined {
  const listed = findList(list, at);
  if (listed === undefined) return undefined;
  const items = listMatches(listed, at);
  if (items.length === 0) {
    const longer = appendItem(listed, at);
    return longer === undefined ? [] : [longer];
  }
  const found = items.map((item) => findVacuity(body, enterItem(at, variable, item), isStrict));
  return found.includes(undefined) ? undefined : found.flatMap((steps) => steps ?? []);
}

function findMissing({ left, right }: Extract<Term, { kind: 'binary' }>, at: Situation): readonly Draft[] | undefined {
  const missing = [left, right].filter((side) => evaluate(side, at) === null);
  return missing.length === 0 ? undefined : missing.flatMap((side) => fill(side, at));
}
