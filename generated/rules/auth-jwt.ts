// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { RuleScope } from '../kernel/rules.ts';
import type { ViewShape } from '../kernel/view.ts';

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
