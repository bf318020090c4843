// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, formatted, openEnum, receivedInteger, sentInt64 } from '../kernel/schemas.ts';
import { motionControlCreateRules } from '../rules/motion-control-create.ts';
import type { MotionControlCreateGiven, MotionControlCreateRequest, MotionControlCreateResponse } from '../types/motion-control-create.ts';

/** Fields of the request alone, without the conditions between them. */
export const motionControlCreateRequestShape = /* @__PURE__ */ z.strictObject({
  model_name: z.enum(['kling-v2-6', 'kling-v3']).optional().meta({ row: 'register/other-routes.md:27', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
  prompt: z.string().max(2500).optional().meta({ row: 'register/other-routes.md:28', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
  image_url: formatted(['url', 'base64'], z.string().min(1)).meta({ row: 'register/other-routes.md:29', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
  video_url: formatted(['url'], z.string().min(1)).meta({ row: 'register/other-routes.md:30', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
  element_list: z.array(z.strictObject({
    element_id: sentInt64().meta({ row: 'register/other-routes.md:32', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  })).max(1).optional().meta({ row: 'register/other-routes.md:31', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
  keep_original_sound: z.enum(['yes', 'no']).optional().meta({ row: 'register/other-routes.md:33', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
  character_orientation: z.enum(['image', 'video']).meta({ row: 'register/other-routes.md:34', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
  mode: z.enum(['std', 'pro']).meta({ row: 'register/other-routes.md:35', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
  watermark_info: z.strictObject({
    enabled: z.boolean().optional().meta({ row: 'register/other-routes.md:37', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
  }).optional().meta({ row: 'register/other-routes.md:36', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
  callback_url: formatted(['url']).optional().meta({ row: 'register/other-routes.md:38', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
  external_task_id: z.string().optional().meta({ row: 'register/other-routes.md:39', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
});

/** The request with every rule of the register. */
export const motionControlCreateRequest = /* @__PURE__ */ withRules<MotionControlCreateRequest>(motionControlCreateRequestShape, motionControlCreateRules);

/** Fields of the response alone, without the conditions between them. */
export const motionControlCreateResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/other-routes.md:62', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/other-routes.md:63', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  request_id: absentable(z.string()).meta({ row: 'register/other-routes.md:64', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/other-routes.md:66', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/other-routes.md:67', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/other-routes.md:69', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    })).meta({ row: 'register/other-routes.md:68', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/other-routes.md:70', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/other-routes.md:71', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  }).meta({ row: 'register/other-routes.md:65', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-reference-2026-03'] }),
});

export const motionControlCreateResponse = /* @__PURE__ */ typeAs<MotionControlCreateResponse>(motionControlCreateResponseShape);

/** Fields of the given alone, without the conditions between them. */
export const motionControlCreateGivenShape = /* @__PURE__ */ z.strictObject({
  reference_video_seconds: z.number().gte(0).optional().meta({ row: 'register/other-routes.md:56', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
});

export const motionControlCreateGiven = /* @__PURE__ */ typeAs<MotionControlCreateGiven, MotionControlCreateGiven>(motionControlCreateGivenShape);
