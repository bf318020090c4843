// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { RuleScope } from '../kernel/rules.ts';
import type { ViewShape } from '../kernel/view.ts';

const view = {
  pageNum: { kind: 'integer', default: 1 },
  pageSize: { kind: 'integer', default: 30 },
} satisfies ViewShape;

const given = {} satisfies ViewShape;

export const text2videoListRules = {
  view,
  given,
  rules: [],
} satisfies RuleScope;
