// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import { multiElementsAddSelectionRules } from '../rules/multi-elements-add-selection.ts';
import type { MultiElementsAddSelectionGiven, MultiElementsAddSelectionRequest, MultiElementsAddSelectionResponse } from '../types/multi-elements-add-selection.ts';

/** Fields of the request alone, without the conditions between them. */
export const multiElementsAddSelectionRequestShape = /* @__PURE__ */ z.strictObject({
  session_id: z.string().min(1).meta({ row: 'register/other-routes.md:161', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
  frame_index: z.int().gte(0).meta({ row: 'register/other-routes.md:162', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  points: z.array(z.strictObject({
    x: z.number().gte(0).lte(1).meta({ row: 'register/other-routes.md:164', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    y: z.number().gte(0).lte(1).meta({ row: 'register/other-routes.md:165', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  })).min(1).max(10).meta({ row: 'register/other-routes.md:163', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
});

/** The request with every rule of the register. */
export const multiElementsAddSelectionRequest = /* @__PURE__ */ withRules<MultiElementsAddSelectionRequest>(multiElementsAddSelectionRequestShape, multiElementsAddSelectionRules);

/** Fields of the response alone, without the conditions between them. */
export const multiElementsAddSelectionResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/other-routes.md:177', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/other-routes.md:178', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  request_id: absentable(z.string()).meta({ row: 'register/other-routes.md:179', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  data: z.looseObject({
    status: absentable(receivedInteger()).meta({ row: 'register/other-routes.md:181', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    session_id: absentable(z.string()).meta({ row: 'register/other-routes.md:182', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/other-routes.md:183', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    res: absentable(z.looseObject({
      frame_index: absentable(receivedInteger()).meta({ row: 'register/other-routes.md:185', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
      rle_mask_list: absentable(z.array(z.looseObject({
        object_id: absentable(receivedInteger()).meta({ row: 'register/other-routes.md:187', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
        rle_mask: absentable(z.looseObject({
          size: absentable(z.array(receivedInteger())).meta({ row: 'register/other-routes.md:189', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
          counts: absentable(z.string()).meta({ row: 'register/other-routes.md:190', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
        })).meta({ row: 'register/other-routes.md:188', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
        png_mask: absentable(z.looseObject({
          size: absentable(z.array(receivedInteger())).meta({ row: 'register/other-routes.md:192', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
          base64: absentable(z.string()).meta({ row: 'register/other-routes.md:193', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
        })).meta({ row: 'register/other-routes.md:191', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
      }))).meta({ row: 'register/other-routes.md:186', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    })).meta({ row: 'register/other-routes.md:184', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  }).meta({ row: 'register/other-routes.md:180', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
});

export const multiElementsAddSelectionResponse = /* @__PURE__ */ typeAs<MultiElementsAddSelectionResponse>(multiElementsAddSelectionResponseShape);

/** Fields of the given alone, without the conditions between them. */
export const multiElementsAddSelectionGivenShape = /* @__PURE__ */ z.strictObject({
  session_age_hours: z.number().gte(0).optional().meta({ row: 'register/other-routes.md:171', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
});

export const multiElementsAddSelectionGiven = /* @__PURE__ */ typeAs<MultiElementsAddSelectionGiven, MultiElementsAddSelectionGiven>(multiElementsAddSelectionGivenShape);
