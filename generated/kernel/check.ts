// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// Checks a body against one part of an operation and says what is wrong, where, by which row, and how well that row is known.
import type * as z from 'zod';
import { classifyBody, type PayloadClass } from './classify.ts';
import { explainIssues, type Issue } from './issues.ts';
import { mergeRuleIssues, showRulePath } from './merge-issues.ts';
import { findNearest } from './nearest.ts';
import { type Observation, observeBody } from './observe.ts';
import { parsePart } from './parse-part.ts';
import { evaluateRules, isBinding, type RuleResult } from './rules.ts';
import type { OperationSpecification, PartSpecification, Rule } from './specification.ts';
import { isRecord } from './view.ts';

export interface CheckResult {
  readonly valid: boolean;
  readonly class: PayloadClass;
  readonly issues: readonly Issue[];
  /** What is unusual but not wrong: unknown keys and values in what the service sent, documented fields that are missing, shapes that somebody saw refused. */
  readonly observations: readonly Observation[];
  /** Rules that could not be decided from the body and the given facts. */
  readonly undecided: readonly UndecidedRule[];
  /** The body as its schema reads it; present only when it is valid. */
  readonly value?: unknown;
}

export interface UndecidedRule {
  readonly rule: string;
  readonly row: string;
  /** Facts that would decide it. */
  readonly needs: readonly string[];
}

/** Checks what the caller sends: strict fields, all rules, known rejected shapes. Rules see `whole`, the body with path and query. */
export function checkSent(
  operation: OperationSpecification,
  part: PartSpecification,
  body: unknown,
  given: unknown = {},
  whole: unknown = body,
): CheckResult {
  const { parsed, issues, broken, undecided } = judgeSent(operation, part, body, given, whole);
  const warnings = broken.filter((rule) => !isBinding(rule));
  return {
    valid: issues.length === 0,
    class: issues.length + warnings.length > 0 ? 'hypothesis-only' : classifyBody(part, body),
    issues,
    observations: warnings.map(toWarning),
    undecided: undecided.flatMap((rule) => describeUndecided(rule)),
    ...(parsed.success && issues.length === 0 ? { value: parsed.data } : {}),
  };
}

interface Judgement extends RuleResult {
  readonly parsed: z.ZodSafeParseResult<unknown>;
  readonly issues: readonly Issue[];
}

function judgeSent(
  operation: OperationSpecification,
  part: PartSpecification,
  body: unknown,
  given: unknown,
  whole: unknown,
): Judgement {
  const parsed = parsePart(part, body);
  const rules = evaluateRules(operation, whole, given);
  const fieldIssues = parsed.success ? [] : explainIssues(operation, part, body, parsed.error.issues);
  return { parsed, issues: mergeRuleIssues(fieldIssues, rules.broken.filter(isBinding)), ...rules };
}

/** The issues of `checkSent` alone, for whoever does not ask how well a good body is known. */
export function findSentIssues(
  operation: OperationSpecification,
  part: PartSpecification,
  body: unknown,
  whole: unknown = body,
): readonly Issue[] {
  return judgeSent(operation, part, body, {}, whole).issues;
}

/** Value and issues of `checkReceived` alone, for whoever does not ask what is unusual about a good body. */
export function readReceived(
  operation: OperationSpecification,
  part: PartSpecification,
  body: unknown,
): Pick<CheckResult, 'issues' | 'value'> {
  const parsed = parsePart(part, body);
  if (parsed.success) return { issues: [], value: parsed.data };
  // Nobody who receives a body can mend it: its issues carry no fix.
  const issues = explainIssues(operation, part, body, parsed.error.issues).map(({ fix: _fix, ...issue }) => issue);
  return { issues };
}

/** Checks what the service sends: only what makes it unusable is wrong, everything else is an observation. */
export function checkReceived(operation: OperationSpecification, part: PartSpecification, body: unknown): CheckResult {
  const read = readReceived(operation, part, body);
  const { issues } = read;
  const observations = observeBody(part, body).filter((seen) => issues.every((issue) => issue.path !== seen.path));
  const known = classifyBody(part, body);
  // What differs from the register in anything was not seen like this.
  const asSeen = known === 'live-confirmed' && observations.length > 0 ? 'doc-derived' : known;
  return {
    valid: issues.length === 0,
    class: issues.length > 0 ? 'hypothesis-only' : asSeen,
    issues,
    observations,
    undecided: [],
    ...(issues.length === 0 ? { value: read.value } : {}),
  };
}

function toWarning(rule: Rule): Observation {
  const instead = rule.instead === undefined ? '' : `; use instead: ${rule.instead}`;
  return { path: showRulePath(rule), code: 'seen-refused', message: `${rule.message}${instead}`, row: rule.row };
}

function describeUndecided(rule: Rule): UndecidedRule[] {
  const needs = rule.reads.filter((path) => path.startsWith('given.')).map((path) => path.slice('given.'.length));
  // A rule that misses nothing but a readable value is silent: the value's own issue speaks.
  return needs.length === 0 ? [] : [{ rule: rule.id, row: rule.row, needs }];
}

/** Facts under names or of types that the operation does not know would leave their rules undecided in silence. */
export function checkFacts(operation: OperationSpecification, given: unknown): Issue[] {
  if (isRecord(given) && Object.keys(given).length === 0) return [];
  const part = findPart(operation, 'given');
  if (part === undefined) {
    const { row, status, evidence } = operation;
    const message = `${operation.id} takes no given facts`;
    return [{ path: '$given', field: '', code: 'unknown-key', message, row, status, evidence, fix: 'remove them' }];
  }
  const { issues } = checkSent({ ...operation, rules: [] }, part, given);
  return issues.map((issue) => ({ ...issue, path: issue.path.replace('$', '$given'), field: `given.${issue.field}` }));
}

/** The part of an operation that a body of this kind belongs to. */
export function findPart(
  operation: OperationSpecification,
  name: PartSpecification['name'],
): PartSpecification | undefined {
  return operation.parts.find((part) => part.name === name);
}

/** The operation closest to a method and path that no operation has. */
export function findNearestOperation(
  operations: readonly OperationSpecification[],
  method: string,
  path: string,
): OperationSpecification | undefined {
  const names = new Map(
    operations
      .filter((operation) => operation.path !== '')
      .map((operation) => [`${operation.method} ${operation.path}`, operation]),
  );
  const nearest = findNearest(`${method} ${path}`, names.keys());
  return nearest === undefined ? undefined : names.get(nearest);
}
