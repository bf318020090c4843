// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, receivedInteger } from '../kernel/schemas.ts';
import { elementsDeleteByOlderPathRules } from '../rules/elements-delete-by-older-path.ts';
import type { ElementsDeleteByOlderPathGiven, ElementsDeleteByOlderPathRequest, ElementsDeleteByOlderPathResponse } from '../types/elements-delete-by-older-path.ts';

/** Fields of the request alone, without the conditions between them. */
export const elementsDeleteByOlderPathRequestShape = /* @__PURE__ */ z.strictObject({
  element_id: z.string().min(1).meta({ row: 'register/elements.md:373', status: 'doc-confirmed', evidence: ['vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
});

/** The request with every rule of the register. */
export const elementsDeleteByOlderPathRequest = /* @__PURE__ */ withRules<ElementsDeleteByOlderPathRequest>(elementsDeleteByOlderPathRequestShape, elementsDeleteByOlderPathRules);

/** Fields of the response alone, without the conditions between them. */
export const elementsDeleteByOlderPathResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/elements.md:387', status: 'doc-confirmed', evidence: ['vendor-image-element-management-2026-09', 'vendor-reference-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/elements.md:388', status: 'doc-confirmed', evidence: ['vendor-image-element-management-2026-09', 'vendor-reference-2026-03'] }),
  request_id: absentable(z.string()).meta({ row: 'register/elements.md:389', status: 'doc-confirmed', evidence: ['vendor-image-element-management-2026-09', 'vendor-reference-2026-03'] }),
  data: absentable(z.looseObject({
    task_id: absentable(z.string()).meta({ row: 'register/elements.md:391', status: 'doc-confirmed', evidence: ['vendor-image-element-management-2026-09', 'vendor-reference-2026-03'] }),
    task_status: absentable(openEnum(['submitted', 'processing', 'succeed', 'failed'])).meta({ row: 'register/elements.md:392', status: 'doc-confirmed', evidence: ['vendor-image-element-management-2026-09', 'vendor-reference-2026-03'] }),
  })).meta({ row: 'register/elements.md:390', status: 'doc-confirmed', evidence: ['vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'sdk-author-live-resources-2026-09', 'sdk-author-changelog-2026-09'] }),
});

export const elementsDeleteByOlderPathResponse = /* @__PURE__ */ typeAs<ElementsDeleteByOlderPathResponse>(elementsDeleteByOlderPathResponseShape);

/** Fields of the given alone, without the conditions between them. */
export const elementsDeleteByOlderPathGivenShape = /* @__PURE__ */ z.strictObject({
  is_preset: z.boolean().optional().meta({ row: 'register/elements.md:379', status: 'doc-confirmed', evidence: ['vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
});

export const elementsDeleteByOlderPathGiven = /* @__PURE__ */ typeAs<ElementsDeleteByOlderPathGiven, ElementsDeleteByOlderPathGiven>(elementsDeleteByOlderPathGivenShape);
