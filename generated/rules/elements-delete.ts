// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { filled, need } from '../kernel/conditions.ts';
import type { RuleScope } from '../kernel/rules.ts';
import type { Rule } from '../kernel/specification.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  element_id: string | null;
  '?element_id': boolean;
};

/** Facts that are not in the request. */
export type Given = {
  is_preset: boolean | null;
  '?is_preset': boolean;
};

const view = {
  element_id: { kind: 'text' },
} satisfies ViewShape;

const given = {
  is_preset: { kind: 'boolean' },
} satisfies ViewShape;

export const elementsDeleteRules = {
  view,
  given,
  rules: [
    {
      id: 'elements.delete#own-elements-only',
      kind: 'rule',
      row: 'register/elements.md:356', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09'],
      at: 'element_id',
      reads: ['element_id', 'given.is_preset'],
      message: 'only elements of your own can be deleted; leave those of the vendor\'s library alone',
      holds: (self: Self, given: Given) => filled(self.element_id) ? !need(given.is_preset) : true,
    },
  ] satisfies readonly Rule<Self, Given>[],
} satisfies RuleScope;
