// Steps towards the truth of what is said of the items of a list: of all, of some, of exactly one.
import type { Term } from '../../conditions/term.ts';
import { fill } from './compare.ts';
import type { Draft } from './draft.ts';
import { appendItem, changeItems, findList, type Listed, listMatches, resizeList, type Wish } from './resize.ts';
import { enterItem, evaluate, type Situation } from './situation.ts';

type Macro = Extract<Term, { kind: 'macro' }>;

/** What fails in several items can be mended in this many ways; more are not tried. */
const WAYS = 3;

export function findMacroSteps(term: Macro, want: boolean, at: Situation): readonly Draft[] {
  const listed = findList(term.list, at);
  if (listed === undefined) return [];
  // A list of facts that nobody gave is not an empty one.
  if (evaluate(term.list, at) === undefined) return fill(term.list, at);
  const wish = (isMet: boolean): Wish => ({ variable: term.variable, term: term.body, want: isMet });
  switch (term.name) {
    case 'all':
      return want ? changeAll(listed, wish(true), at) : changeOne(listed, wish(false), at);
    case 'exists':
      return want ? changeOne(listed, wish(true), at) : changeAll(listed, wish(false), at);
    case 'existsOne': {
      const matching: Listed = { ...listed, wishes: [...listed.wishes, wish(true)] };
      const count = listMatches(matching, at).length;
      return resizeList(matching, want ? 1 : count === 1 ? 2 : 1, at);
    }
    default:
      return [];
  }
}

/** Every item meets the wish: those that do not are changed, or taken out. */
function changeAll(listed: Listed, wish: Wish, at: Situation): readonly Draft[] {
  const met = new Set(listMatches({ ...listed, wishes: [...listed.wishes, wish] }, at).map(({ path }) => path.at(-1)));
  const unmet = listMatches(listed, at).filter(({ path }) => !met.has(path.at(-1)));
  const [first] = unmet;
  const ways =
    first === undefined ? 0 : at.setting.findSteps(wish.term, wish.want, enterItem(at, wish.variable, first)).length;
  const changed = Array.from({ length: Math.min(ways, WAYS) }, (_, way) => changeItems(unmet, wish, way, at));
  const drafts = new Set(changed.filter((draft) => draft !== undefined));
  const fewer = resizeList({ ...listed, wishes: [...listed.wishes, { ...wish, want: !wish.want }] }, 0, at);
  return [...drafts, ...fewer];
}

/** One item meets the wish: one that is there, or another one. */
function changeOne(listed: Listed, wish: Wish, at: Situation): readonly Draft[] {
  const items = listMatches(listed, at).slice(0, WAYS);
  const changed = items.flatMap((item) =>
    at.setting.findSteps(wish.term, wish.want, enterItem(at, wish.variable, item)),
  );
  const longer = appendItem({ ...listed, wishes: [...listed.wishes, wish] }, at);
  const plain = items.length === 0 ? appendItem(listed, at) : undefined;
  return [...changed, ...[longer, plain].filter((draft) => draft !== undefined)];
}
