// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, formatted, receivedInteger, receivedNumber, receivedNumericText } from '../kernel/schemas.ts';
import { multiElementsInitSelectionRules } from '../rules/multi-elements-init-selection.ts';
import type { MultiElementsInitSelectionGiven, MultiElementsInitSelectionRequest, MultiElementsInitSelectionResponse } from '../types/multi-elements-init-selection.ts';

/** Fields of the request alone, without the conditions between them. */
export const multiElementsInitSelectionRequestShape = /* @__PURE__ */ z.strictObject({
  video_id: z.string().optional().meta({ row: 'register/other-routes.md:121', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  video_url: formatted(['url']).optional().meta({ row: 'register/other-routes.md:122', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
});

/** The request with every rule of the register. */
export const multiElementsInitSelectionRequest = /* @__PURE__ */ withRules<MultiElementsInitSelectionRequest>(multiElementsInitSelectionRequestShape, multiElementsInitSelectionRules);

/** Fields of the response alone, without the conditions between them. */
export const multiElementsInitSelectionResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/other-routes.md:134', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/other-routes.md:135', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  request_id: absentable(z.string()).meta({ row: 'register/other-routes.md:136', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  data: z.looseObject({
    status: absentable(receivedInteger()).meta({ row: 'register/other-routes.md:138', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    session_id: absentable(z.string()).meta({ row: 'register/other-routes.md:139', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/other-routes.md:140', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    fps: absentable(receivedNumber()).meta({ row: 'register/other-routes.md:141', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    original_duration: absentable(receivedInteger()).meta({ row: 'register/other-routes.md:142', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    width: absentable(receivedInteger()).meta({ row: 'register/other-routes.md:143', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    height: absentable(receivedInteger()).meta({ row: 'register/other-routes.md:144', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    total_frame: absentable(receivedInteger()).meta({ row: 'register/other-routes.md:145', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    normalized_video: absentable(z.string()).meta({ row: 'register/other-routes.md:146', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  }).meta({ row: 'register/other-routes.md:137', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
});

export const multiElementsInitSelectionResponse = /* @__PURE__ */ typeAs<MultiElementsInitSelectionResponse>(multiElementsInitSelectionResponseShape);

/** Fields of the given alone, without the conditions between them. */
export const multiElementsInitSelectionGivenShape = /* @__PURE__ */ z.strictObject({
  source_seconds: z.number().gte(0).optional().meta({ row: 'register/other-routes.md:128', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
});

export const multiElementsInitSelectionGiven = /* @__PURE__ */ typeAs<MultiElementsInitSelectionGiven, MultiElementsInitSelectionGiven>(multiElementsInitSelectionGivenShape);
