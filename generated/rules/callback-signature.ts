// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { RuleScope } from '../kernel/rules.ts';
import type { ViewShape } from '../kernel/view.ts';

const view = {} satisfies ViewShape;

const given = {} satisfies ViewShape;

export const callbackSignatureRules = {
  view,
  given,
  rules: [],
} satisfies RuleScope;
