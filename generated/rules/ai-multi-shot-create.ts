// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { RuleScope } from '../kernel/rules.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  element_frontal_image: string | null;
  '?element_frontal_image': boolean;
  callback_url: string | null;
  '?callback_url': boolean;
  external_task_id: string | null;
  '?external_task_id': boolean;
};

/** Facts that are not in the request. */
export type Given = Record<never, never>;

const view = {
  element_frontal_image: { kind: 'text' },
  callback_url: { kind: 'text' },
  external_task_id: { kind: 'text' },
} satisfies ViewShape;

const given = {} satisfies ViewShape;

export const aiMultiShotCreateRules = {
  view,
  given,
  rules: [],
} satisfies RuleScope;
