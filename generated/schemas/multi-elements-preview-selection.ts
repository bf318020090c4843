// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import { multiElementsPreviewSelectionRules } from '../rules/multi-elements-preview-selection.ts';
import type { MultiElementsPreviewSelectionGiven, MultiElementsPreviewSelectionRequest, MultiElementsPreviewSelectionResponse } from '../types/multi-elements-preview-selection.ts';

/** Fields of the request alone, without the conditions between them. */
export const multiElementsPreviewSelectionRequestShape = /* @__PURE__ */ z.strictObject({
  session_id: z.string().min(1).meta({ row: 'register/other-routes.md:285', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
});

/** The request with every rule of the register. */
export const multiElementsPreviewSelectionRequest = /* @__PURE__ */ withRules<MultiElementsPreviewSelectionRequest>(multiElementsPreviewSelectionRequestShape, multiElementsPreviewSelectionRules);

/** Fields of the response alone, without the conditions between them. */
export const multiElementsPreviewSelectionResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/other-routes.md:297', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/other-routes.md:298', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  request_id: absentable(z.string()).meta({ row: 'register/other-routes.md:299', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  data: z.looseObject({
    status: absentable(receivedInteger()).meta({ row: 'register/other-routes.md:301', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    session_id: absentable(z.string()).meta({ row: 'register/other-routes.md:302', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/other-routes.md:303', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    res: absentable(z.looseObject({
      video: absentable(z.string()).meta({ row: 'register/other-routes.md:305', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
      video_cover: absentable(z.string()).meta({ row: 'register/other-routes.md:306', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
      tracking_output: absentable(z.string()).meta({ row: 'register/other-routes.md:307', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    })).meta({ row: 'register/other-routes.md:304', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  }).meta({ row: 'register/other-routes.md:300', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
});

export const multiElementsPreviewSelectionResponse = /* @__PURE__ */ typeAs<MultiElementsPreviewSelectionResponse>(multiElementsPreviewSelectionResponseShape);

/** Fields of the given alone, without the conditions between them. */
export const multiElementsPreviewSelectionGivenShape = /* @__PURE__ */ z.strictObject({
  session_age_hours: z.number().gte(0).optional().meta({ row: 'register/other-routes.md:291', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
});

export const multiElementsPreviewSelectionGiven = /* @__PURE__ */ typeAs<MultiElementsPreviewSelectionGiven, MultiElementsPreviewSelectionGiven>(multiElementsPreviewSelectionGivenShape);
