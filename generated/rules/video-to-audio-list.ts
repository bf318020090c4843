// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { RuleScope } from '../kernel/rules.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  pageNum: number;
  '?pageNum': boolean;
  pageSize: number;
  '?pageSize': boolean;
};

/** Facts that are not in the request. */
export type Given = Record<never, never>;

const view = {
  pageNum: { kind: 'integer', default: 1 },
  pageSize: { kind: 'integer', default: 30 },
} satisfies ViewShape;

const given = {} satisfies ViewShape;

export const videoToAudioListRules = {
  view,
  given,
  rules: [],
} satisfies RuleScope;
