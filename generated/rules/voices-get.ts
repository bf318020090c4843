// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { RuleScope } from '../kernel/rules.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  id: string | null;
  '?id': boolean;
};

/** Facts that are not in the request. */
export type Given = Record<never, never>;

const view = {
  id: { kind: 'text' },
} satisfies ViewShape;

const given = {} satisfies ViewShape;

export const voicesGetRules = {
  view,
  given,
  rules: [],
} satisfies RuleScope;
