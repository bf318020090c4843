// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import { multiElementsClearSelectionRules } from '../rules/multi-elements-clear-selection.ts';
import type { MultiElementsClearSelectionGiven, MultiElementsClearSelectionRequest, MultiElementsClearSelectionResponse } from '../types/multi-elements-clear-selection.ts';

/** Fields of the request alone, without the conditions between them. */
export const multiElementsClearSelectionRequestShape = /* @__PURE__ */ z.strictObject({
  session_id: z.string().min(1).meta({ row: 'register/other-routes.md:253', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
});

/** The request with every rule of the register. */
export const multiElementsClearSelectionRequest = /* @__PURE__ */ withRules<MultiElementsClearSelectionRequest>(multiElementsClearSelectionRequestShape, multiElementsClearSelectionRules);

/** Fields of the response alone, without the conditions between them. */
export const multiElementsClearSelectionResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/other-routes.md:265', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/other-routes.md:266', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  request_id: absentable(z.string()).meta({ row: 'register/other-routes.md:267', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  data: z.looseObject({
    status: absentable(receivedInteger()).meta({ row: 'register/other-routes.md:269', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    session_id: absentable(z.string()).meta({ row: 'register/other-routes.md:270', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/other-routes.md:271', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  }).meta({ row: 'register/other-routes.md:268', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
});

export const multiElementsClearSelectionResponse = /* @__PURE__ */ typeAs<MultiElementsClearSelectionResponse>(multiElementsClearSelectionResponseShape);

/** Fields of the given alone, without the conditions between them. */
export const multiElementsClearSelectionGivenShape = /* @__PURE__ */ z.strictObject({
  session_age_hours: z.number().gte(0).optional().meta({ row: 'register/other-routes.md:259', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
});

export const multiElementsClearSelectionGiven = /* @__PURE__ */ typeAs<MultiElementsClearSelectionGiven, MultiElementsClearSelectionGiven>(multiElementsClearSelectionGivenShape);
