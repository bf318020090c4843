// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { RuleScope } from '../kernel/rules.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  header: {
    alg: string | null;
    '?alg': boolean;
    typ: string | null;
    '?typ': boolean;
  };
  '?header': boolean;
  payload: {
    iss: string | null;
    '?iss': boolean;
    exp: number | null;
    '?exp': boolean;
    nbf: number | null;
    '?nbf': boolean;
  };
  '?payload': boolean;
};

/** Facts that are not in the request. */
export type Given = Record<never, never>;

const view = {
  header: { kind: 'object', fields: {
    alg: { kind: 'text' },
    typ: { kind: 'text' },
  } },
  payload: { kind: 'object', fields: {
    iss: { kind: 'text' },
    exp: { kind: 'integer' },
    nbf: { kind: 'integer' },
  } },
} satisfies ViewShape;

const given = {} satisfies ViewShape;

export const authJwtRules = {
  view,
  given,
  rules: [],
} satisfies RuleScope;
