// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, formatted, numeric, openEnum, receivedInteger } from '../kernel/schemas.ts';
import { text2videoCreateRules } from '../rules/text2video-create.ts';
import type { Text2videoCreateHeaders, Text2videoCreateRequest, Text2videoCreateResponse } from '../types/text2video-create.ts';

/** Fields of the request alone, without the conditions between them. */
export const text2videoCreateRequestShape = /* @__PURE__ */ z.strictObject({
  model_name: z.enum(['kling-v3', 'kling-v2-6', 'kling-v2-5-turbo', 'kling-v2-1-master', 'kling-v2-master', 'kling-v1-6', 'kling-v1']).optional().meta({ row: 'register/text2video.md:31', status: 'live-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'integrator-model-availability-2026-10', '2026-03-29-text2video-kling-v3-final', '2026-03-28-text2video-kling-v1-probe'] }),
  model: z.string().optional().meta({ row: 'register/text2video.md:32', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
  multi_shot: z.boolean().optional().meta({ row: 'register/text2video.md:33', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  shot_type: z.enum(['customize', 'intelligence']).optional().meta({ row: 'register/text2video.md:34', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  prompt: z.string().max(2500).optional().meta({ row: 'register/text2video.md:35', status: 'live-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02', '2026-03-29-text2video-kling-v3-final', '2026-03-28-text2video-kling-v1-probe'] }),
  multi_prompt: z.array(z.strictObject({
    index: z.int().meta({ row: 'register/text2video.md:37', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'integrator-cli-errors-2026'] }),
    prompt: z.string().min(1).max(512).meta({ row: 'register/text2video.md:38', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
    duration: numeric('integer', undefined, undefined, z.string().min(1)).meta({ row: 'register/text2video.md:39', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  })).max(6).optional().meta({ row: 'register/text2video.md:36', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  negative_prompt: z.string().max(2500).optional().meta({ row: 'register/text2video.md:40', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  sound: z.enum(['on', 'off']).optional().meta({ row: 'register/text2video.md:41', status: 'doc-confirmed', evidence: ['vendor-capability-map-video-2026-05', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  cfg_scale: z.number().gte(0).lte(1).optional().meta({ row: 'register/text2video.md:42', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  mode: z.enum(['std', 'pro', '4k']).optional().meta({ row: 'register/text2video.md:43', status: 'live-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'integrator-schema-snapshot-2026-07', '2026-03-29-text2video-kling-v3-final', '2026-03-28-text2video-kling-v1-probe'] }),
  camera_control: z.strictObject({
    type: z.enum(['simple', 'down_back', 'forward_up', 'right_turn_forward', 'left_turn_forward']).optional().meta({ row: 'register/text2video.md:45', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
    config: z.strictObject({
      horizontal: z.number().gte(-10).lte(10).optional().meta({ row: 'register/text2video.md:47', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
      vertical: z.number().gte(-10).lte(10).optional().meta({ row: 'register/text2video.md:48', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
      pan: z.number().gte(-10).lte(10).optional().meta({ row: 'register/text2video.md:49', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
      tilt: z.number().gte(-10).lte(10).optional().meta({ row: 'register/text2video.md:50', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
      roll: z.number().gte(-10).lte(10).optional().meta({ row: 'register/text2video.md:51', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
      zoom: z.number().gte(-10).lte(10).optional().meta({ row: 'register/text2video.md:52', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
    }).optional().meta({ row: 'register/text2video.md:46', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
  }).optional().meta({ row: 'register/text2video.md:44', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-comfyui-issue-14-2025-03'] }),
  aspect_ratio: z.enum(['16:9', '9:16', '1:1']).optional().meta({ row: 'register/text2video.md:53', status: 'live-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02', '2026-03-29-text2video-kling-v3-final', '2026-03-28-text2video-kling-v1-probe'] }),
  duration: z.enum(['3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15']).optional().meta({ row: 'register/text2video.md:54', status: 'live-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'vendor-reference-2025-12', 'integrator-pitfalls-2026-03', '2026-03-29-text2video-kling-v3-final', '2026-03-28-text2video-kling-v1-probe'] }),
  watermark_info: z.strictObject({
    enabled: z.boolean().optional().meta({ row: 'register/text2video.md:56', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  }).optional().meta({ row: 'register/text2video.md:55', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03'] }),
  callback_url: formatted(['url']).optional().meta({ row: 'register/text2video.md:57', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-portal-2026-03'] }),
  external_task_id: z.string().optional().meta({ row: 'register/text2video.md:58', status: 'live-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', '2026-03-29-text2video-kling-v3-final', '2026-03-28-text2video-kling-v1-probe'] }),
});

/** The request with every rule of the register. */
export const text2videoCreateRequest = /* @__PURE__ */ withRules<Text2videoCreateRequest>(text2videoCreateRequestShape, text2videoCreateRules);

/** Fields of the headers alone, without the conditions between them. */
export const text2videoCreateHeadersShape = /* @__PURE__ */ z.strictObject({
  'Content-Type': z.enum(['application/json']).meta({ row: 'register/text2video.md:18', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
  Authorization: z.string().min(1).meta({ row: 'register/text2video.md:19', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
});

export const text2videoCreateHeaders = /* @__PURE__ */ typeAs<Text2videoCreateHeaders, Text2videoCreateHeaders>(text2videoCreateHeadersShape);

/** Fields of the response alone, without the conditions between them. */
export const text2videoCreateResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/text2video.md:102', status: 'live-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02', '2026-03-29-text2video-kling-v3-final', '2026-03-28-text2video-kling-v1-probe'] }),
  message: absentable(z.string()).meta({ row: 'register/text2video.md:103', status: 'live-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'project-live-notes-2026-03', '2026-03-29-text2video-kling-v3-final', '2026-03-28-text2video-kling-v1-probe'] }),
  request_id: absentable(z.string()).meta({ row: 'register/text2video.md:104', status: 'live-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'project-live-notes-2026-03', 'vendor-comfyui-issue-14-2025-03', '2026-03-29-text2video-kling-v3-final', '2026-03-28-text2video-kling-v1-probe'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/text2video.md:106', status: 'live-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'project-live-notes-2026-03', '2026-03-29-text2video-kling-v3-final', '2026-03-28-text2video-kling-v1-probe'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/text2video.md:107', status: 'live-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'project-live-notes-2026-03', '2026-03-29-text2video-kling-v3-final', '2026-03-28-text2video-kling-v1-probe'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/text2video.md:109', status: 'live-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'project-live-notes-2026-03', '2026-03-29-text2video-kling-v3-final', '2026-03-28-text2video-kling-v1-probe'] }),
    })).meta({ row: 'register/text2video.md:108', status: 'live-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02', '2026-03-29-text2video-kling-v3-final', '2026-03-28-text2video-kling-v1-probe'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/text2video.md:110', status: 'live-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02', '2026-03-29-text2video-kling-v3-final', '2026-03-28-text2video-kling-v1-probe'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/text2video.md:111', status: 'live-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02', '2026-03-29-text2video-kling-v3-final', '2026-03-28-text2video-kling-v1-probe'] }),
  }).meta({ row: 'register/text2video.md:105', status: 'live-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', '2026-03-29-text2video-kling-v3-final', '2026-03-28-text2video-kling-v1-probe'] }),
});

export const text2videoCreateResponse = /* @__PURE__ */ typeAs<Text2videoCreateResponse>(text2videoCreateResponseShape);
