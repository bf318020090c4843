// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import { multiElementsDeleteSelectionRules } from '../rules/multi-elements-delete-selection.ts';
import type { MultiElementsDeleteSelectionGiven, MultiElementsDeleteSelectionRequest, MultiElementsDeleteSelectionResponse } from '../types/multi-elements-delete-selection.ts';

/** Fields of the request alone, without the conditions between them. */
export const multiElementsDeleteSelectionRequestShape = /* @__PURE__ */ z.strictObject({
  session_id: z.string().min(1).meta({ row: 'register/other-routes.md:207', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
  frame_index: z.int().gte(0).meta({ row: 'register/other-routes.md:208', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  points: z.array(z.strictObject({
    x: z.number().gte(0).lte(1).meta({ row: 'register/other-routes.md:210', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    y: z.number().gte(0).lte(1).meta({ row: 'register/other-routes.md:211', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  })).min(1).meta({ row: 'register/other-routes.md:209', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
});

/** The request with every rule of the register. */
export const multiElementsDeleteSelectionRequest = /* @__PURE__ */ withRules<MultiElementsDeleteSelectionRequest>(multiElementsDeleteSelectionRequestShape, multiElementsDeleteSelectionRules);

/** Fields of the response alone, without the conditions between them. */
export const multiElementsDeleteSelectionResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/other-routes.md:223', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/other-routes.md:224', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  request_id: absentable(z.string()).meta({ row: 'register/other-routes.md:225', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  data: z.looseObject({
    status: absentable(receivedInteger()).meta({ row: 'register/other-routes.md:227', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    session_id: absentable(z.string()).meta({ row: 'register/other-routes.md:228', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/other-routes.md:229', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    res: absentable(z.looseObject({
      frame_index: absentable(receivedInteger()).meta({ row: 'register/other-routes.md:231', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
      rle_mask_list: absentable(z.array(z.looseObject({
        object_id: absentable(receivedInteger()).meta({ row: 'register/other-routes.md:233', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
        rle_mask: absentable(z.looseObject({
          size: absentable(z.array(receivedInteger())).meta({ row: 'register/other-routes.md:235', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
          counts: absentable(z.string()).meta({ row: 'register/other-routes.md:236', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
        })).meta({ row: 'register/other-routes.md:234', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
        png_mask: absentable(z.looseObject({
          size: absentable(z.array(receivedInteger())).meta({ row: 'register/other-routes.md:238', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
          base64: absentable(z.string()).meta({ row: 'register/other-routes.md:239', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
        })).meta({ row: 'register/other-routes.md:237', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
      }))).meta({ row: 'register/other-routes.md:232', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    })).meta({ row: 'register/other-routes.md:230', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  }).meta({ row: 'register/other-routes.md:226', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
});

export const multiElementsDeleteSelectionResponse = /* @__PURE__ */ typeAs<MultiElementsDeleteSelectionResponse>(multiElementsDeleteSelectionResponseShape);

/** Fields of the given alone, without the conditions between them. */
export const multiElementsDeleteSelectionGivenShape = /* @__PURE__ */ z.strictObject({
  session_age_hours: z.number().gte(0).optional().meta({ row: 'register/other-routes.md:217', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
});

export const multiElementsDeleteSelectionGiven = /* @__PURE__ */ typeAs<MultiElementsDeleteSelectionGiven, MultiElementsDeleteSelectionGiven>(multiElementsDeleteSelectionGivenShape);
