// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, formatted, openEnum, receivedInteger } from '../kernel/schemas.ts';
import { voicesCreateRules } from '../rules/voices-create.ts';
import type { VoicesCreateGiven, VoicesCreateHeaders, VoicesCreateRequest, VoicesCreateResponse } from '../types/voices-create.ts';

/** Fields of the request alone, without the conditions between them. */
export const voicesCreateRequestShape = /* @__PURE__ */ z.strictObject({
  voice_name: z.string().min(1).max(20).meta({ row: 'register/voices.md:34', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
  voice_url: formatted(['url']).optional().meta({ row: 'register/voices.md:35', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03', 'integrator-live-voice-2026-02'] }),
  video_id: z.string().optional().meta({ row: 'register/voices.md:36', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
  callback_url: formatted(['url']).optional().meta({ row: 'register/voices.md:37', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
  external_task_id: z.string().optional().meta({ row: 'register/voices.md:38', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
});

/** The request with every rule of the register. */
export const voicesCreateRequest = /* @__PURE__ */ withRules<VoicesCreateRequest>(voicesCreateRequestShape, voicesCreateRules);

/** Fields of the headers alone, without the conditions between them. */
export const voicesCreateHeadersShape = /* @__PURE__ */ z.strictObject({
  'Content-Type': z.enum(['application/json']).meta({ row: 'register/voices.md:21', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09'] }),
  Authorization: z.string().min(1).meta({ row: 'register/voices.md:22', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-api-updates-2026-09', 'vendor-voice-management-2026-09'] }),
});

export const voicesCreateHeaders = /* @__PURE__ */ typeAs<VoicesCreateHeaders, VoicesCreateHeaders>(voicesCreateHeadersShape);

/** Fields of the response alone, without the conditions between them. */
export const voicesCreateResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/voices.md:60', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/voices.md:61', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03', 'integrator-live-voice-2026-02'] }),
  request_id: absentable(z.string()).meta({ row: 'register/voices.md:62', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/voices.md:64', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/voices.md:65', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/voices.md:67', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
    })).meta({ row: 'register/voices.md:66', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/voices.md:68', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/voices.md:69', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
  }).meta({ row: 'register/voices.md:63', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
});

export const voicesCreateResponse = /* @__PURE__ */ typeAs<VoicesCreateResponse>(voicesCreateResponseShape);

/** Fields of the given alone, without the conditions between them. */
export const voicesCreateGivenShape = /* @__PURE__ */ z.strictObject({
  voice_seconds: z.number().gte(0).optional().meta({ row: 'register/voices.md:46', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
  video_origin: z.enum(['kling-v2-6-with-sound', 'avatar', 'lip-sync', 'other']).optional().meta({ row: 'register/voices.md:47', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
});

export const voicesCreateGiven = /* @__PURE__ */ typeAs<VoicesCreateGiven, VoicesCreateGiven>(voicesCreateGivenShape);
