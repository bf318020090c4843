// Says beforehand what the checker will say of a draft with a known fault: the same rules are asked and the same function joins them, only the fields' own complaints are known already.

import type { PartName } from '../kernel/contract-model.ts';
import type { Said } from '../kernel/examples.ts';
import type { Issue } from '../kernel/issues.ts';
import { mergeRuleIssues } from '../kernel/merge-issues.ts';
import { evaluateRules, isBinding } from '../kernel/rules.ts';
import type { Draft } from './search/draft.ts';
import type { Unit } from './unit.ts';

/** What a field says, with the part that it stands in. */
export interface Complaint extends Pick<Said, 'code' | 'field' | 'row'> {
  readonly part: PartName;
}

export interface Prediction {
  readonly says: readonly Said[];
  /** Rules that are broken and only warn. */
  readonly warns: readonly string[];
}

/** @param rules numbers of those that may be broken; all others are known to be kept */
export function predict(
  unit: Unit,
  draft: Draft,
  complaints: readonly Complaint[],
  rules: Iterable<number>,
): Prediction {
  const asked = [...new Set(rules)].sort((a, b) => a - b).flatMap((number) => unit.book.rules[number]?.rule ?? []);
  const { self, given } = unit.book.scope;
  const broken =
    asked.length === 0 ? [] : evaluateRules({ view: self, given, rules: asked }, draft.self, draft.given).broken;
  // Path and query that stand beside a body are checked apart from the conditions.
  const [joined, apart] = [true, false].map((isHome) =>
    complaints.filter(({ part }) => (part === unit.home) === isHome),
  );
  const issues = mergeRuleIssues((joined ?? []).map(toIssue), broken.filter(isBinding));
  return {
    says: [...(apart ?? []).map(toSaid), ...issues.map(toSaid)],
    warns: broken.filter((rule) => !isBinding(rule)).map(({ id }) => id),
  };
}

function toIssue({ code, field, row }: Complaint): Issue {
  return { path: '', field, code, message: '', row, status: 'doc-confirmed', evidence: [] };
}

function toSaid({ code, field, row, rule }: Said): Said {
  return { code, field, row, ...(rule === undefined ? {} : { rule }) };
}
