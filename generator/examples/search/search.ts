// Looks for a request that shows something and breaks no rule: from a few drafts, step by step, always from the best one so far.
import { isSpent } from './budget.ts';
import type { Draft } from './draft.ts';
import { askVerdict, type Judged, judgeChange, type Rulebook } from './rulebook.ts';
import { type Setting, situate } from './situation.ts';

export interface Goal {
  isMet(judged: Judged): boolean;
  /** Drafts that are nearer to it. */
  findSteps(judged: Judged): readonly Draft[];
  /** Drafts that might happen to meet it, for when no step leads there. */
  guess(judged: Judged): readonly Draft[];
  /** The number of the rule that it wants broken. */
  readonly breaks?: number;
  /** So many rules may be warned of: what it starts from has as many. */
  readonly warnings?: number;
}

export interface Found {
  readonly judged: Judged;
  /** Numbers of rules that are broken although the goal does not ask for it: these are refused … */
  readonly broken: readonly number[];
  /** … and these warned of. */
  readonly warned: readonly number[];
  /** Ways were left when the search ended. */
  readonly isGivenUp: boolean;
}

interface Node extends Omit<Found, 'isGivenUp'> {
  readonly isMet: boolean;
  readonly cost: number;
}

/** From so many drafts steps are taken. */
const MOST_EXPANSIONS = 60;

/** From so many more after one was found that meets the goal but breaks a rule, or is only warned of. */
const MORE_EXPANSIONS = { broken: 30, warned: 4 };

/** So many terms are looked at for steps: five times what any real condition needs. Only conditions inside each other reach it. */
const MOST_STEPS = 5_000;

/** The best draft that meets the goal; `undefined` where none was found. */
export function search(setting: Setting, book: Rulebook, starts: readonly Judged[], goal: Goal): Found | undefined {
  setting.effort.left = MOST_STEPS;
  const seen = new Set<string>();
  const open: Node[] = [];
  let best: Node | undefined;
  let patience = MOST_EXPANSIONS;
  const add = (judged: Judged, mustMeet: boolean): void => {
    const isMet = goal.isMet(judged);
    if (mustMeet && !isMet) return;
    const node = rate(book, judged, isMet, goal.breaks);
    open.push(node);
    if (!isMet || (best !== undefined && node.cost >= best.cost)) return;
    best = node;
    patience =
      node.cost <= (goal.warnings ?? 0) ? 0 : node.broken.length > 0 ? MORE_EXPANSIONS.broken : MORE_EXPANSIONS.warned;
  };
  const addNext = (before: Judged, drafts: readonly Draft[], mustMeet: boolean): void => {
    for (const draft of drafts) {
      if (patience === 0) return;
      const key = JSON.stringify(draft);
      if (!seen.has(key)) add(judgeChange(book, before, draft), mustMeet);
      seen.add(key);
    }
  };
  for (const start of starts) addNext(start, [start.draft], false);
  const [first] = open;
  let mayGuess = true;
  for (let count = 0; count < MOST_EXPANSIONS && patience > 0 && !isSpent(book.budget); count += 1, patience -= 1) {
    const node = takeBest(open);
    // What was reached is not given up again: another way to it is open already.
    if (node !== undefined) addNext(node.judged, listNext(setting, book, node, goal), node.isMet);
    else if (!mayGuess || first === undefined || best !== undefined) break;
    else {
      mayGuess = false;
      addNext(first.judged, goal.guess(first.judged), false);
    }
  }
  return best && { ...best, isGivenUp: open.length > 0 || setting.effort.left <= 0 };
}

/** What it costs not to meet the goal, or to break a rule: more than any number of what is less. */
const UNMET = 1_000_000;
const BROKEN = 1_000;

function rate(book: Rulebook, judged: Judged, isMet: boolean, breaks: number | undefined): Node {
  const broken: number[] = [];
  const warned: number[] = [];
  for (let number = 0; number < book.rules.length; number += 1) {
    if (number === breaks || askVerdict(book, judged, number) !== 'broken') continue;
    if (book.rules[number]?.isBinding === true) broken.push(number);
    else warned.push(number);
  }
  return { judged, broken, warned, isMet, cost: (isMet ? 0 : UNMET) + broken.length * BROKEN + warned.length };
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
  return setting.findSteps(rule.term, true, situate(setting, node.judged));
}
