// Looks for a request that shows something and breaks no rule: from a few drafts, step by step, always from the best one so far.
import type { Draft } from './draft.ts';
import { type Judged, judgeChange, judgeDraft, type Rulebook } from './rulebook.ts';
import { type Setting, situate } from './situation.ts';

export interface Goal {
  isMet(judged: Judged): boolean;
  /** Drafts that are nearer to it. */
  findSteps(judged: Judged): readonly Draft[];
  /** Drafts that might happen to meet it, for when no step leads there. */
  guess(judged: Judged): readonly Draft[];
  /** The number of the rule that it wants broken. */
  readonly breaks?: number;
}

export interface Found {
  readonly judged: Judged;
  /** Numbers of rules that are broken although the goal does not ask for it: these are refused … */
  readonly broken: readonly number[];
  /** … and these warned of. */
  readonly warned: readonly number[];
}

interface Node extends Found {
  readonly isMet: boolean;
  readonly cost: number;
}

/** From so many drafts steps are taken. */
const MOST_EXPANSIONS = 60;

/** So many more when something was found that also breaks what it should not. */
const MORE_EXPANSIONS = 15;

/** The best draft that meets the goal; `undefined` where none was found. */
export function search(setting: Setting, book: Rulebook, starts: readonly Draft[], goal: Goal): Found | undefined {
  const seen = new Set<string>();
  const open: Node[] = [];
  let best: Node | undefined;
  let expansions = 0;
  let bestAt = MOST_EXPANSIONS;
  const add = (node: Node): void => {
    open.push(node);
    if (!node.isMet || (best !== undefined && node.cost >= best.cost)) return;
    best = node;
    bestAt = expansions;
  };
  const isNew = (draft: Draft): boolean => {
    const key = JSON.stringify(draft);
    return !seen.has(key) && seen.add(key).has(key);
  };
  for (const start of starts.filter(isNew)) add(rate(book, judgeDraft(book, start), goal));
  const [first] = open;
  for (; expansions < MOST_EXPANSIONS; expansions += 1) {
    if (best?.cost === 0 || expansions > bestAt + MORE_EXPANSIONS) break;
    const node = takeBest(open);
    if (node === undefined) break;
    for (const draft of listNext(setting, book, node, goal).filter(isNew)) {
      const next = rate(book, judgeChange(book, node.judged, draft), goal);
      // What was reached is not given up again: another way to it is open already.
      if (next.isMet || !node.isMet) add(next);
    }
    if (open.length === 0 && best === undefined && first !== undefined && expansions < MOST_EXPANSIONS / 2)
      for (const draft of goal.guess(first.judged).filter(isNew))
        add(rate(book, judgeChange(book, first.judged, draft), goal));
  }
  return best;
}

function rate(book: Rulebook, judged: Judged, goal: Goal): Node {
  const numbers = judged.verdicts.flatMap((verdict, number) =>
    verdict === 'broken' && number !== goal.breaks ? [number] : [],
  );
  const broken = numbers.filter((number) => book.rules[number]?.isBinding === true);
  const warned = numbers.filter((number) => book.rules[number]?.isBinding === false);
  const isMet = goal.isMet(judged);
  return { judged, broken, warned, isMet, cost: (isMet ? 0 : 10_000) + broken.length * 100 + warned.length };
}

/** The cheapest; of equals the one that was found first. */
function takeBest(open: Node[]): Node | undefined {
  const cheapest = open.reduce((best, node, index) => (node.cost < (open[best]?.cost ?? 0) ? index : best), 0);
  return open.splice(cheapest, 1)[0];
}

/** Steps to the goal, or when it is met, away from the first rule that is broken. */
function listNext(setting: Setting, book: Rulebook, node: Node, goal: Goal): readonly Draft[] {
  if (!node.isMet) return goal.findSteps(node.judged);
  const rule = book.rules[node.broken[0] ?? node.warned[0] ?? -1];
  if (rule === undefined) return [];
  return setting.findSteps(rule.term, true, situate(setting, node.judged.draft, node.judged.views));
}
