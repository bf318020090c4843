// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// Runs the generated rules on a body. A rule reads only the fields it names, so it speaks even when an unrelated field is wrong.
import type * as z from 'zod';
import { Undecided } from './conditions.ts';
import type { Rule } from './specification.ts';
import { typeAs } from './type-as.ts';
import { buildView, type ViewShape } from './view.ts';

export interface RuleResult {
  readonly broken: readonly Rule[];
  /** Rules that could not be decided: a value is missing or not readable, or a fact was not given. */
  readonly undecided: readonly Rule[];
}

export interface RuleScope {
  readonly view: ViewShape;
  readonly given: ViewShape;
  readonly rules: readonly Rule[];
}

export function evaluateRules(scope: RuleScope, body: unknown, given: unknown = {}): RuleResult {
  const self = buildView(scope.view, body);
  const facts = buildView(scope.given, given);
  const broken: Rule[] = [];
  const undecided: Rule[] = [];
  for (const rule of scope.rules) {
    if (readsBroken(rule.reads, self.broken, facts.broken)) {
      undecided.push(rule);
      continue;
    }
    try {
      if (!rule.holds(self.view, facts.view)) broken.push(rule);
    } catch (error) {
      if (!(error instanceof Undecided)) throw error;
      undecided.push(rule);
    }
  }
  return { broken, undecided };
}

/** True if one of these paths holds a value of the wrong type, in the request or in the facts given. */
export function readsBroken(reads: readonly string[], self: ReadonlySet<string>, given: ReadonlySet<string>): boolean {
  return reads.some(
    (path) => isBroken(path, self) || (path.startsWith('given.') && isBroken(path.slice('given.'.length), given)),
  );
}

/** A shape that only one observer saw refused is a warning; every other rule must hold. */
export function isBinding(rule: Rule): boolean {
  return rule.status !== 'not-evidenced';
}

/** A path is broken when a value of the wrong type stands at it, above it or, for what is read whole, below it. */
function isBroken(path: string, broken: ReadonlySet<string>): boolean {
  for (const wrong of broken) {
    if (path === wrong || path.startsWith(`${wrong}.`) || path.startsWith(`${wrong}[`) || isItemOf(wrong, path))
      return true;
  }
  return false;
}

/** `sizes[]` and `grid[][]` are items of the lists `sizes` and `grid`. */
function isItemOf(path: string, list: string): boolean {
  return path.startsWith(list) && /^(?:\[\])+$/.test(path.slice(list.length));
}

/** The schema with its rules: one issue for each broken rule, with the rule and its row in `params`. Its type is named, as by `typeAs`. */
export function withRules<Body>(schema: object, scope: RuleScope): z.ZodType<Body, Body> {
  return typeAs<Body, Body>(schema).superRefine(
    (body, context) => {
      for (const rule of evaluateRules(scope, body).broken.filter(isBinding)) {
        context.addIssue({
          code: 'custom',
          path: toIssuePath(rule),
          message: `${rule.message} (${rule.row}, ${rule.status})`,
          params: { rule: rule.id, row: rule.row, status: rule.status, evidence: rule.evidence },
          continue: true,
        });
      }
    },
    { when: () => true },
  );
}

/** The field a rule is shown at, as far as it goes without list indexes. */
export function toIssuePath(rule: Rule): string[] {
  return rule.at === '' ? [] : (rule.at.split('[]')[0] ?? '').split('.');
}
