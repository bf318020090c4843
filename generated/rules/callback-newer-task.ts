// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { RuleScope } from '../kernel/rules.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = Record<never, never>;

/** Facts that are not in the request. */
export type Given = Record<never, never>;

const view = {} satisfies ViewShape;

const given = {} satisfies ViewShape;

export const callbackNewerTaskRules = {
  view,
  given,
  rules: [],
} satisfies RuleScope;
