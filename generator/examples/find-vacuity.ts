// Whether a condition that holds has anything to say of a draft: `A ? B : true` says nothing while A is false, and what is said of all items nothing of an empty list.
import type { Term } from '../conditions/term.ts';
import type { Draft } from './draft.ts';
import { isLiteral } from './find-steps.ts';
import { appendItem, findList, listMatches } from './resize.ts';
import { enterItem, evaluate, type Situation } from './situation.ts';

/** Steps after which it says something; `undefined` when it does already. */
export function findVacuity(term: Term, at: Situation): readonly Draft[] | undefined {
  switch (term.kind) {
    case 'choice':
      return findChoiceVacuity(term, at);
    case 'logic': {
      if (term.operator === '||') return undefined;
      const left = findVacuity(term.left, at);
      return left === undefined || findVacuity(term.right, at) === undefined ? undefined : left;
    }
    case 'macro':
      return term.name === 'all' ? findItemVacuity(term, at) : undefined;
    default:
      return undefined;
  }
}

function findChoiceVacuity(
  { test, yes, no }: Extract<Term, { kind: 'choice' }>,
  at: Situation,
): readonly Draft[] | undefined {
  // The verdict of the test under which the condition demands something.
  const demanding = isLiteral(no, true) ? true : isLiteral(yes, true) ? false : evaluate(test, at);
  if (evaluate(test, at) === demanding) return findVacuity(demanding === false ? no : yes, at);
  return at.setting.findSteps(test, demanding === true, at);
}

function findItemVacuity(
  { list, variable, body }: Extract<Term, { kind: 'macro' }>,
  at: Situation,
): readonly Draft[] | undefined {
  const listed = findList(list, at);
  if (listed === undefined) return undefined;
  const items = listMatches(listed, at);
  if (items.length === 0) {
    const longer = appendItem(listed, at);
    return longer === undefined ? [] : [longer];
  }
  const found = items.map((item) => findVacuity(body, enterItem(at, variable, item)));
  return found.includes(undefined) ? undefined : found.flatMap((steps) => steps ?? []);
}
