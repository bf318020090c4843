// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
// Joins what fields and rules say of one body, so that one cause makes one issue.
import type { Issue } from './issues.ts';
import { toJsonPath } from './paths.ts';
import { toIssuePath } from './rules.ts';
import type { Rule } from './specification.ts';

/** Issues after which a field's value says nothing: a rule that reads it would only repeat the complaint. */
const UNREADABLE: readonly Issue['code'][] = ['type', 'enum', 'format', 'required'];

/** One issue for one cause. A rejected shape says more than the field's own complaint about the same place and takes its place. */
export function mergeRuleIssues(fieldIssues: readonly Issue[], broken: readonly Rule[]): Issue[] {
  const covered = new Set(broken.filter((rule) => rule.kind === 'rejected').flatMap((rule) => rule.reads));
  const kept = fieldIssues.filter((issue) => !(issue.code === 'enum' && covered.has(issue.field)));
  const unread = new Set(fieldIssues.filter((issue) => UNREADABLE.includes(issue.code)).map((issue) => issue.field));
  // Of a body that is no object no rule says anything.
  if (unread.has('')) return kept;
  const rules = broken.filter((rule) => rule.kind === 'rejected' || !rule.reads.some((path) => unread.has(path)));
  return [...kept, ...rules.map(toIssue)];
}

/** Where a rule is shown. */
export function showRulePath(rule: Rule): string {
  return toJsonPath(toIssuePath(rule));
}

function toIssue(rule: Rule): Issue {
  return {
    path: showRulePath(rule),
    field: rule.at,
    code: rule.kind,
    message: rule.kind === 'rejected' ? `is known to be refused: ${rule.message}` : rule.message,
    rule: rule.id,
    row: rule.row,
    status: rule.status,
    evidence: rule.evidence,
    ...(rule.instead === undefined ? {} : { fix: `use instead: ${rule.instead}` }),
  };
}
