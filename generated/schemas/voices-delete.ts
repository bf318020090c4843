// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, receivedInteger } from '../kernel/schemas.ts';
import { voicesDeleteRules } from '../rules/voices-delete.ts';
import type { VoicesDeleteGiven, VoicesDeleteHeaders, VoicesDeleteRequest, VoicesDeleteResponse } from '../types/voices-delete.ts';

/** Fields of the request alone, without the conditions between them. */
export const voicesDeleteRequestShape = /* @__PURE__ */ z.strictObject({
  voice_id: z.string().min(1).meta({ row: 'register/voices.md:242', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
});

/** The request with every rule of the register. */
export const voicesDeleteRequest = /* @__PURE__ */ withRules<VoicesDeleteRequest>(voicesDeleteRequestShape, voicesDeleteRules);

/** Fields of the headers alone, without the conditions between them. */
export const voicesDeleteHeadersShape = /* @__PURE__ */ z.strictObject({
  'Content-Type': z.enum(['application/json']).meta({ row: 'register/voices.md:231', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09'] }),
  Authorization: z.string().min(1).meta({ row: 'register/voices.md:232', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-api-updates-2026-09', 'vendor-voice-management-2026-09'] }),
});

export const voicesDeleteHeaders = /* @__PURE__ */ typeAs<VoicesDeleteHeaders, VoicesDeleteHeaders>(voicesDeleteHeadersShape);

/** Fields of the response alone, without the conditions between them. */
export const voicesDeleteResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/voices.md:256', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03', 'sdk-author-live-checklist-2026-09'] }),
  message: absentable(z.string()).meta({ row: 'register/voices.md:257', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
  request_id: absentable(z.string()).meta({ row: 'register/voices.md:258', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
  data: absentable(z.looseObject({
    task_id: absentable(z.string()).meta({ row: 'register/voices.md:260', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03', 'sdk-author-live-checklist-2026-09'] }),
    task_status: absentable(openEnum(['submitted', 'processing', 'succeed', 'failed'])).meta({ row: 'register/voices.md:261', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
  })).meta({ row: 'register/voices.md:259', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03', 'sdk-author-live-resources-2026-09'] }),
});

export const voicesDeleteResponse = /* @__PURE__ */ typeAs<VoicesDeleteResponse>(voicesDeleteResponseShape);

/** Fields of the given alone, without the conditions between them. */
export const voicesDeleteGivenShape = /* @__PURE__ */ z.strictObject({
  voice_is_own: z.boolean().optional().meta({ row: 'register/voices.md:248', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
});

export const voicesDeleteGiven = /* @__PURE__ */ typeAs<VoicesDeleteGiven, VoicesDeleteGiven>(voicesDeleteGivenShape);
