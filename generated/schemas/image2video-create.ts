// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, formatted, numeric, openEnum, receivedInteger, sentInt64 } from '../kernel/schemas.ts';
import { image2videoCreateRules } from '../rules/image2video-create.ts';
import type { Image2videoCreateHeaders, Image2videoCreateRequest, Image2videoCreateResponse } from '../types/image2video-create.ts';

/** Fields of the request alone, without the conditions between them. */
export const image2videoCreateRequestShape = /* @__PURE__ */ z.strictObject({
  model_name: z.enum(['kling-v3', 'kling-v2-6', 'kling-v2-5-turbo', 'kling-v2-1-master', 'kling-v2-1', 'kling-v2-master', 'kling-v1-6', 'kling-v1-5', 'kling-v1']).optional().meta({ row: 'register/image2video.md:31', status: 'live-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-i2v-page-2026-04', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'integrator-model-availability-2026-10', '2026-03-30-image2video-kling-v3-base64'] }),
  model: z.string().optional().meta({ row: 'register/image2video.md:32', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-portal-2026-03'] }),
  image: formatted(['url', 'base64']).optional().meta({ row: 'register/image2video.md:33', status: 'live-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-i2v-page-2026-04', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'project-live-notes-2026-03', '2026-03-30-image2video-kling-v3-base64'] }),
  image_tail: formatted(['url', 'base64']).optional().meta({ row: 'register/image2video.md:34', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-i2v-page-2026-04', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  multi_shot: z.boolean().optional().meta({ row: 'register/image2video.md:35', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-cn-i2v-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  shot_type: z.enum(['customize', 'intelligence']).optional().meta({ row: 'register/image2video.md:36', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-i2v-page-2026-04', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  prompt: z.string().max(2500).optional().meta({ row: 'register/image2video.md:37', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-i2v-page-2026-04', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  multi_prompt: z.array(z.strictObject({
    index: z.int().meta({ row: 'register/image2video.md:39', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-portal-2026-03', 'integrator-cli-errors-2026'] }),
    prompt: z.string().min(1).max(512).meta({ row: 'register/image2video.md:40', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-portal-2026-03'] }),
    duration: numeric('integer', undefined, undefined, z.string().min(1)).meta({ row: 'register/image2video.md:41', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-portal-2026-03'] }),
  })).max(6).optional().meta({ row: 'register/image2video.md:38', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-i2v-page-2026-04', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  negative_prompt: z.string().max(2500).optional().meta({ row: 'register/image2video.md:42', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  element_list: z.array(z.strictObject({
    element_id: sentInt64().meta({ row: 'register/image2video.md:44', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-portal-2026-03', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02'] }),
  })).max(3).optional().meta({ row: 'register/image2video.md:43', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-i2v-page-2026-04', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  voice_list: z.array(z.strictObject({
    voice_id: z.string().min(1).meta({ row: 'register/image2video.md:46', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-reference-2026-03', 'vendor-portal-2026-03'] }),
  })).max(2).optional().meta({ row: 'register/image2video.md:45', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-cn-i2v-page-2026-06', 'vendor-capability-map-video-2026-05', 'vendor-i2v-page-2026-04', 'vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  sound: z.enum(['on', 'off']).optional().meta({ row: 'register/image2video.md:47', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-capability-map-video-2026-05', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  cfg_scale: z.number().gte(0).lte(1).optional().meta({ row: 'register/image2video.md:48', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  mode: z.enum(['std', 'pro', '4k']).optional().meta({ row: 'register/image2video.md:49', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-cn-i2v-page-2026-06', 'vendor-portal-2026-03'] }),
  static_mask: formatted(['url', 'base64']).optional().meta({ row: 'register/image2video.md:50', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
  dynamic_masks: z.array(z.strictObject({
    mask: formatted(['url', 'base64'], z.string().min(1)).meta({ row: 'register/image2video.md:52', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-portal-2026-03'] }),
    trajectories: z.array(z.strictObject({
      x: z.int().meta({ row: 'register/image2video.md:54', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-portal-2026-03'] }),
      y: z.int().meta({ row: 'register/image2video.md:55', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-portal-2026-03'] }),
    })).min(2).max(77).meta({ row: 'register/image2video.md:53', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-portal-2026-03'] }),
  })).max(6).optional().meta({ row: 'register/image2video.md:51', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
  camera_control: z.strictObject({
    type: z.enum(['simple', 'down_back', 'forward_up', 'right_turn_forward', 'left_turn_forward']).meta({ row: 'register/image2video.md:57', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
    config: z.strictObject({
      horizontal: z.number().gte(-10).lte(10).optional().meta({ row: 'register/image2video.md:59', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
      vertical: z.number().gte(-10).lte(10).optional().meta({ row: 'register/image2video.md:60', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
      pan: z.number().gte(-10).lte(10).optional().meta({ row: 'register/image2video.md:61', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-portal-2026-03'] }),
      tilt: z.number().gte(-10).lte(10).optional().meta({ row: 'register/image2video.md:62', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-portal-2026-03'] }),
      roll: z.number().gte(-10).lte(10).optional().meta({ row: 'register/image2video.md:63', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
      zoom: z.number().gte(-10).lte(10).optional().meta({ row: 'register/image2video.md:64', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
    }).optional().meta({ row: 'register/image2video.md:58', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
  }).optional().meta({ row: 'register/image2video.md:56', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-portal-2026-03'] }),
  duration: z.enum(['3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15']).optional().meta({ row: 'register/image2video.md:65', status: 'doc-confirmed', evidence: ['vendor-cn-i2v-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'vendor-reference-2025-12'] }),
  watermark_info: z.strictObject({
    enabled: z.boolean().optional().meta({ row: 'register/image2video.md:67', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  }).optional().meta({ row: 'register/image2video.md:66', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03'] }),
  callback_url: formatted(['url']).optional().meta({ row: 'register/image2video.md:68', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-portal-2026-03'] }),
  external_task_id: z.string().optional().meta({ row: 'register/image2video.md:69', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03'] }),
});

/** The request with every rule of the register. */
export const image2videoCreateRequest = /* @__PURE__ */ withRules<Image2videoCreateRequest>(image2videoCreateRequestShape, image2videoCreateRules);

/** Fields of the headers alone, without the conditions between them. */
export const image2videoCreateHeadersShape = /* @__PURE__ */ z.strictObject({
  'Content-Type': z.enum(['application/json']).meta({ row: 'register/image2video.md:18', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
  Authorization: z.string().min(1).meta({ row: 'register/image2video.md:19', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
});

export const image2videoCreateHeaders = /* @__PURE__ */ typeAs<Image2videoCreateHeaders, Image2videoCreateHeaders>(image2videoCreateHeadersShape);

/** Fields of the response alone, without the conditions between them. */
export const image2videoCreateResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/image2video.md:112', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/image2video.md:113', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
  request_id: absentable(z.string()).meta({ row: 'register/image2video.md:114', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/image2video.md:116', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/image2video.md:117', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/image2video.md:119', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
    })).meta({ row: 'register/image2video.md:118', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/image2video.md:120', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/image2video.md:121', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
  }).meta({ row: 'register/image2video.md:115', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
});

export const image2videoCreateResponse = /* @__PURE__ */ typeAs<Image2videoCreateResponse>(image2videoCreateResponseShape);
