// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { filled, need } from '../kernel/conditions.ts';
import type { RuleScope } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  session_id: string | null;
  '?session_id': boolean;
};

/** Facts that are not in the request. */
export type Given = {
  session_age_hours: number | null;
  '?session_age_hours': boolean;
};

const view = {
  session_id: { kind: 'text' },
} satisfies ViewShape;

const given = {
  session_age_hours: { kind: 'number' },
} satisfies ViewShape;

export const multiElementsClearSelectionRules = {
  view,
  given,
  rules: [
    {
      id: 'multiElements.clearSelection#session-fresh',
      kind: 'rule',
      row: 'register/other-routes.md:277', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'],
      at: 'session_id',
      reads: ['session_id', 'given.session_age_hours'],
      message: 'a session ends after 24 hours; open a new one with init-selection',
      holds: (self: Self, given: Given) => filled(self.session_id) ? (need(given.session_age_hours) <= 24) : true,
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
