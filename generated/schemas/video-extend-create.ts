// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, formatted, openEnum, receivedInteger } from '../kernel/schemas.ts';
import { videoExtendCreateRules } from '../rules/video-extend-create.ts';
import type { VideoExtendCreateGiven, VideoExtendCreateHeaders, VideoExtendCreateRequest, VideoExtendCreateResponse } from '../types/video-extend-create.ts';

/** Fields of the request alone, without the conditions between them. */
export const videoExtendCreateRequestShape = /* @__PURE__ */ z.strictObject({
  video_id: z.string().min(1).meta({ row: 'register/video-extend.md:31', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12', 'vendor-comfyui-nodes-2025-10', 'integrator-fixtures-2026-08'] }),
  prompt: z.string().max(2500).optional().meta({ row: 'register/video-extend.md:32', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
  negative_prompt: z.string().max(2500).optional().meta({ row: 'register/video-extend.md:33', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
  cfg_scale: z.number().gte(0).lte(1).optional().meta({ row: 'register/video-extend.md:34', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
  watermark_info: z.strictObject({
    enabled: z.boolean().optional().meta({ row: 'register/video-extend.md:36', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
  }).optional().meta({ row: 'register/video-extend.md:35', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03'] }),
  callback_url: formatted(['url']).optional().meta({ row: 'register/video-extend.md:37', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-portal-2026-03'] }),
  external_task_id: z.string().optional().meta({ row: 'register/video-extend.md:38', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
});

/** The request with every rule of the register. */
export const videoExtendCreateRequest = /* @__PURE__ */ withRules<VideoExtendCreateRequest>(videoExtendCreateRequestShape, videoExtendCreateRules);

/** Fields of the headers alone, without the conditions between them. */
export const videoExtendCreateHeadersShape = /* @__PURE__ */ z.strictObject({
  'Content-Type': z.enum(['application/json']).meta({ row: 'register/video-extend.md:18', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
  Authorization: z.string().min(1).meta({ row: 'register/video-extend.md:19', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
});

export const videoExtendCreateHeaders = /* @__PURE__ */ typeAs<VideoExtendCreateHeaders, VideoExtendCreateHeaders>(videoExtendCreateHeadersShape);

/** Fields of the response alone, without the conditions between them. */
export const videoExtendCreateResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/video-extend.md:73', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/video-extend.md:74', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
  request_id: absentable(z.string()).meta({ row: 'register/video-extend.md:75', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/video-extend.md:77', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/video-extend.md:78', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/video-extend.md:80', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
    })).meta({ row: 'register/video-extend.md:79', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/video-extend.md:81', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/video-extend.md:82', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
  }).meta({ row: 'register/video-extend.md:76', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-portal-2026-03'] }),
});

export const videoExtendCreateResponse = /* @__PURE__ */ typeAs<VideoExtendCreateResponse>(videoExtendCreateResponseShape);

/** Fields of the given alone, without the conditions between them. */
export const videoExtendCreateGivenShape = /* @__PURE__ */ z.strictObject({
  source_model: z.enum(['kling-v1', 'kling-v1-5', 'kling-v1-6', 'kling-v2-master', 'kling-v2-1', 'kling-v2-1-master', 'kling-v2-5-turbo', 'kling-v2-6', 'kling-v3', 'kling-v3-omni', 'kling-video-o1']).optional().meta({ row: 'register/video-extend.md:46', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12', 'vendor-api-updates-2026-09'] }),
  source_route: z.enum(['text2video', 'image2video', 'video-extend', 'other']).optional().meta({ row: 'register/video-extend.md:47', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
  source_seconds: z.number().gte(0).optional().meta({ row: 'register/video-extend.md:48', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
  source_age_days: z.number().gte(0).optional().meta({ row: 'register/video-extend.md:49', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
});

export const videoExtendCreateGiven = /* @__PURE__ */ typeAs<VideoExtendCreateGiven, VideoExtendCreateGiven>(videoExtendCreateGivenShape);
