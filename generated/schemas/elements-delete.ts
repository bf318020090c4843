// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, receivedInteger } from '../kernel/schemas.ts';
import { elementsDeleteRules } from '../rules/elements-delete.ts';
import type { ElementsDeleteGiven, ElementsDeleteRequest, ElementsDeleteResponse } from '../types/elements-delete.ts';

/** Fields of the request alone, without the conditions between them. */
export const elementsDeleteRequestShape = /* @__PURE__ */ z.strictObject({
  element_id: z.string().min(1).meta({ row: 'register/elements.md:324', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'sdk-author-live-checklist-2026-09'] }),
});

/** The request with every rule of the register. */
export const elementsDeleteRequest = /* @__PURE__ */ withRules<ElementsDeleteRequest>(elementsDeleteRequestShape, elementsDeleteRules);

/** Fields of the response alone, without the conditions between them. */
export const elementsDeleteResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/elements.md:338', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09'] }),
  message: absentable(z.string()).meta({ row: 'register/elements.md:339', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09'] }),
  request_id: absentable(z.string()).meta({ row: 'register/elements.md:340', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09'] }),
  data: absentable(z.looseObject({
    task_id: absentable(z.string()).meta({ row: 'register/elements.md:342', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09'] }),
    task_status: absentable(openEnum(['submitted', 'processing', 'succeed', 'failed'])).meta({ row: 'register/elements.md:343', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09'] }),
  })).meta({ row: 'register/elements.md:341', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'sdk-author-live-resources-2026-09', 'sdk-author-changelog-2026-09'] }),
});

export const elementsDeleteResponse = /* @__PURE__ */ typeAs<ElementsDeleteResponse>(elementsDeleteResponseShape);

/** Fields of the given alone, without the conditions between them. */
export const elementsDeleteGivenShape = /* @__PURE__ */ z.strictObject({
  is_preset: z.boolean().optional().meta({ row: 'register/elements.md:330', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09'] }),
});

export const elementsDeleteGiven = /* @__PURE__ */ typeAs<ElementsDeleteGiven, ElementsDeleteGiven>(elementsDeleteGivenShape);
