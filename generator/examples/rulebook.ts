// The conditions of one operation, ready to be asked about drafts: after a change only those are asked again that read what changed.
import { evaluateTerm, nameRoots } from '../conditions/evaluate-term.ts';
import type { Scope } from '../conditions/scope.ts';
import type { Term } from '../conditions/term.ts';
import { Undecided } from '../kernel/conditions.ts';
import { isBinding } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import { buildView, type View, type ViewShape } from '../kernel/view.ts';
import type { CompiledRule } from '../print/print-rules.ts';
import type { Draft, Fields, Root } from './draft.ts';

export interface BookedRule {
  readonly rule: Rule;
  readonly term: Term;
  /** A broken one is refused; else it is warned of. */
  readonly isBinding: boolean;
}

export interface Rulebook {
  readonly scope: Scope;
  readonly rules: readonly BookedRule[];
  /** For each name at the top of a draft the rules, by their number, that read it or what is below it. */
  readonly readers: Readonly<Record<Root, ReadonlyMap<string, readonly number[]>>>;
}

export type Verdict = 'holds' | 'broken' | 'undecided';

/** A draft with what the conditions see of it and say of it. */
export interface Judged {
  readonly draft: Draft;
  readonly views: Readonly<Record<Root, View>>;
  /** In the order of the rules; `undefined` until somebody asks. Read it with `askVerdict`. */
  readonly verdicts: (Verdict | undefined)[];
}

/** @param row the address of the row that a rule is made from */
export function buildRulebook(
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
  return { scope, rules, readers };
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
  const { self, given } = book.scope;
  const views = { self: buildView(self, draft.self).view, given: buildView(given, draft.given).view };
  return { draft, views, verdicts: book.rules.map(() => undefined) };
}

/** The same as judging the draft afresh, but verdicts on what did not change are kept. */
export function judgeChange(book: Rulebook, before: Judged, draft: Draft): Judged {
  const changed = {
    self: listChanged(before.draft.self, draft.self),
    given: listChanged(before.draft.given, draft.given),
  };
  const verdicts = [...before.verdicts];
  for (const root of ['self', 'given'] as const)
    for (const name of changed[root])
      for (const number of book.readers[root].get(name) ?? []) verdicts[number] = undefined;
  const views = {
    self: viewChanged(book.scope.self, before.views.self, draft.self, changed.self),
    given: viewChanged(book.scope.given, before.views.given, draft.given, changed.given),
  };
  return { draft, views, verdicts };
}

/** What one rule says. Most drafts are dropped after the first rules, so each is asked only when it matters, and once. */
export function askVerdict({ rules }: Rulebook, judged: Judged, number: number): Verdict {
  const known = judged.verdicts[number];
  const booked = rules[number];
  if (known !== undefined) return known;
  if (booked === undefined) throw new Error(`there is no rule ${number}`);
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

function listChanged(before: Fields, after: Fields): string[] {
  if (before === after) return [];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name]);
}

function viewChanged(shape: ViewShape, view: View, fields: Fields, changed: readonly string[]): View {
  if (changed.length === 0) return view;
  const entries = changed.flatMap((name) => {
    const node = Object.hasOwn(shape, name) ? shape[name] : undefined;
    return node === undefined ? [] : [[name, node] as const];
  });
  return { ...view, ...buildView(Object.fromEntries(entries), fields).view };
}
