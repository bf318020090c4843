// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { RuleScope } from '../kernel/rules.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  start_time: number | null;
  '?start_time': boolean;
  end_time: number | null;
  '?end_time': boolean;
  resource_pack_name: string | null;
  '?resource_pack_name': boolean;
};

/** Facts that are not in the request. */
export type Given = Record<never, never>;

const view = {
  start_time: { kind: 'integer' },
  end_time: { kind: 'integer' },
  resource_pack_name: { kind: 'text' },
} satisfies ViewShape;

const given = {} satisfies ViewShape;

export const accountCostsRules = {
  view,
  given,
  rules: [],
} satisfies RuleScope;
