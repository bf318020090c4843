// The conditions of one operation, ready to be asked about drafts: after a change only those are asked again that read what changed.
import { evaluateTerm, nameRoots } from '../../conditions/evaluate-term.ts';
import type { Scope } from '../../conditions/scope.ts';
import type { Term } from '../../conditions/term.ts';
import { Undecided } from '../../kernel/conditions.ts';
import { isBinding } from '../../kernel/rules.ts';
import type { Rule } from '../../kernel/specification.ts';
import type { View } from '../../kernel/view.ts';
import type { CompiledRule } from '../../print/print-rules.ts';
import type { Budget } from './budget.ts';
import type { Draft, Root } from './draft.ts';
import { listChanged, type Viewed, viewChange, viewDraft } from './view-draft.ts';

export interface BookedRule {
  readonly rule: Rule;
  readonly term: Term;
  /** A broken one is refused; else it is warned of. */
  readonly isBinding: boolean;
}

export interface Rulebook {
  readonly budget: Budget;
  readonly scope: Scope;
  readonly rules: readonly BookedRule[];
  /** For each name at the top of a draft the rules, by their number, that read it or what is below it. */
  readonly readers: Readonly<Record<Root, ReadonlyMap<string, readonly number[]>>>;
}

export type Verdict = 'holds' | 'broken' | 'undecided';

/** A draft with what the conditions see of it and say of it. */
export interface Judged extends Viewed {
  /** In the order of the rules; `undefined` until somebody asks. Read it with `askVerdict`. */
  readonly verdicts: (Verdict | undefined)[];
}

/** @param row the address of the row that a rule is made from */
export function buildRulebook(
  budget: Budget,
  scope: Scope,
  compiled: readonly CompiledRule[],
  row: (rule: CompiledRule) => string,
): Rulebook {
  const rules = compiled.map((rule) => bookRule(rule, row(rule)));
  const readers = { self: new Map<string, number[]>(), given: new Map<string, number[]>() };
  for (const [number, { rule }] of rules.entries()) {
    for (const root of ['self', 'given'] as const) {
      for (const name of new Set(rule.reads.flatMap((path) => nameTop(path, root)))) {
        const known = readers[root].get(name);
        if (known === undefined) readers[root].set(name, [number]);
        else known.push(number);
      }
    }
  }
  return { budget, scope, rules, readers };
}

function bookRule(compiled: CompiledRule, row: string): BookedRule {
  const { id, kind, message, at, status, evidence } = compiled;
  const { term, reads } = compiled.compiled;
  const holds = (self: View, given: View): boolean => evaluateTerm(term, nameRoots(self, given)) === true;
  const rule: Rule = { id, kind, message, at, status, evidence, row, reads, holds };
  return { rule, term, isBinding: isBinding(rule) };
}

/** `given.x` is a fact, and may be a field of an object `given` as well: a rule asked too often does no harm. */
function nameTop(path: string, root: Root): string[] {
  const inside = root === 'self' ? path : path.startsWith('given.') ? path.slice('given.'.length) : '';
  const name = inside.split(/[.[]/, 1)[0] ?? '';
  return name === '' ? [] : [name];
}

export function judgeDraft(book: Rulebook, draft: Draft): Judged {
  return { draft, views: viewDraft(book.scope, draft), verdicts: book.rules.map(() => undefined) };
}

/** The same as judging the draft afresh, but verdicts on what did not change are kept. */
export function judgeChange(book: Rulebook, before: Judged, draft: Draft): Judged {
  const verdicts = [...before.verdicts];
  for (const root of ['self', 'given'] as const)
    for (const name of listChanged(before.draft[root], draft[root]))
      for (const number of book.readers[root].get(name) ?? []) verdicts[number] = undefined;
  return { draft, views: viewChange(book.scope, before, draft), verdicts };
}

/** What one rule says. Most drafts are dropped after the first rules, so each is asked only when it matters, and once. */
export function askVerdict({ budget, rules }: Rulebook, judged: Judged, number: number): Verdict {
  const known = judged.verdicts[number];
  const booked = rules[number];
  if (known !== undefined) return known;
  if (booked === undefined) throw new Error(`there is no rule ${number}`);
  budget.verdicts -= 1;
  const verdict = judgeRule(booked.rule, judged.views);
  judged.verdicts[number] = verdict;
  return verdict;
}

function judgeRule(rule: Rule, views: Readonly<Record<Root, View>>): Verdict {
  try {
    return rule.holds(views.self, views.given) ? 'holds' : 'broken';
  } catch (error) {
    if (!(error instanceof Undecided)) throw error;
    return 'undecided';
  }
}
