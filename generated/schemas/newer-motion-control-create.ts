// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, formatted, openEnum, receivedInteger } from '../kernel/schemas.ts';
import { newerMotionControlCreateRules } from '../rules/newer-motion-control-create.ts';
import type { NewerMotionControlCreateGiven, NewerMotionControlCreateHeaders, NewerMotionControlCreatePath, NewerMotionControlCreateRequest, NewerMotionControlCreateResponse } from '../types/newer-motion-control-create.ts';

/** Fields of the request alone, without the conditions between them. */
export const newerMotionControlCreateRequestShape = /* @__PURE__ */ z.strictObject({
  contents: z.array(z.strictObject({
    type: z.enum(['prompt', 'image', 'video', 'element']).meta({ row: 'register/newer-video.md:600', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    text: z.string().max(2500).optional().meta({ row: 'register/newer-video.md:601', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    url: formatted(['url', 'base64']).optional().meta({ row: 'register/newer-video.md:602', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    element_id: z.string().optional().meta({ row: 'register/newer-video.md:603', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    id: z.string().optional().meta({ row: 'register/newer-video.md:604', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  })).min(1).meta({ row: 'register/newer-video.md:599', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  settings: z.strictObject({
    character_orientation: z.enum(['image', 'video']).meta({ row: 'register/newer-video.md:606', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    audio: z.enum(['original', 'off']).optional().meta({ row: 'register/newer-video.md:607', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    resolution: z.enum(['720p', '1080p']).optional().meta({ row: 'register/newer-video.md:608', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'vendor-capability-map-video-2026-05', 'sdk-author-new-contracts-2026-09'] }),
  }).meta({ row: 'register/newer-video.md:605', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  options: z.strictObject({
    callback_url: formatted(['url']).optional().meta({ row: 'register/newer-video.md:610', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'sdk-author-new-contracts-2026-09', 'vendor-callbacks-2026-09'] }),
    external_task_id: z.string().optional().meta({ row: 'register/newer-video.md:611', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'sdk-author-new-contracts-2026-09', 'sdk-author-live-checklist-2026-09'] }),
    watermark_info: z.strictObject({
      enabled: z.boolean().optional().meta({ row: 'register/newer-video.md:613', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    }).optional().meta({ row: 'register/newer-video.md:612', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  }).optional().meta({ row: 'register/newer-video.md:609', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'sdk-author-new-contracts-2026-09'] }),
});

/** The request with every rule of the register. */
export const newerMotionControlCreateRequest = /* @__PURE__ */ withRules<NewerMotionControlCreateRequest>(newerMotionControlCreateRequestShape, newerMotionControlCreateRules);

/** Fields of the path alone, without the conditions between them. */
export const newerMotionControlCreatePathShape = /* @__PURE__ */ z.strictObject({
  model: z.enum(['kling-3.0', 'kling-2.6']).meta({ row: 'register/newer-video.md:586', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'vendor-api-updates-2026-09', 'vendor-capability-map-video-2026-05', 'sdk-author-new-contracts-2026-09'] }),
});

export const newerMotionControlCreatePath = /* @__PURE__ */ typeAs<NewerMotionControlCreatePath>(newerMotionControlCreatePathShape);

/** Fields of the headers alone, without the conditions between them. */
export const newerMotionControlCreateHeadersShape = /* @__PURE__ */ z.strictObject({
  'Content-Type': z.enum(['application/json']).meta({ row: 'register/newer-video.md:575', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09'] }),
  Authorization: z.string().min(1).meta({ row: 'register/newer-video.md:576', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-api-updates-2026-09', 'vendor-new-motion-control-2026-09', 'sdk-author-legacy-contracts-2026-09', 'sdk-author-live-auth-probe-2026-09'] }),
});

export const newerMotionControlCreateHeaders = /* @__PURE__ */ typeAs<NewerMotionControlCreateHeaders, NewerMotionControlCreateHeaders>(newerMotionControlCreateHeadersShape);

/** Fields of the response alone, without the conditions between them. */
export const newerMotionControlCreateResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/newer-video.md:649', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09'] }),
  message: absentable(z.string()).meta({ row: 'register/newer-video.md:650', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09'] }),
  request_id: absentable(z.string()).meta({ row: 'register/newer-video.md:651', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09'] }),
  data: z.looseObject({
    id: z.string().min(1).meta({ row: 'register/newer-video.md:653', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09'] }),
    status: openEnum(['submitted', 'processing', 'succeeded', 'failed']).meta({ row: 'register/newer-video.md:654', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09'] }),
    create_time: absentable(receivedInteger()).meta({ row: 'register/newer-video.md:655', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09'] }),
    update_time: absentable(receivedInteger()).meta({ row: 'register/newer-video.md:656', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09'] }),
    external_id: absentable(z.string()).meta({ row: 'register/newer-video.md:657', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09'] }),
  }).meta({ row: 'register/newer-video.md:652', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09'] }),
});

export const newerMotionControlCreateResponse = /* @__PURE__ */ typeAs<NewerMotionControlCreateResponse>(newerMotionControlCreateResponseShape);

/** Fields of the given alone, without the conditions between them. */
export const newerMotionControlCreateGivenShape = /* @__PURE__ */ z.strictObject({
  largest_image_bytes: z.int().gte(0).lte(52428800).optional().meta({ row: 'register/newer-video.md:634', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  shortest_image_side: z.int().gte(300).optional().meta({ row: 'register/newer-video.md:635', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  lowest_image_ratio: z.number().gte(0.4).optional().meta({ row: 'register/newer-video.md:636', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  highest_image_ratio: z.number().lte(2.5).optional().meta({ row: 'register/newer-video.md:637', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  motion_video_seconds: z.number().gte(0).optional().meta({ row: 'register/newer-video.md:638', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  motion_video_shortest_side: z.int().gte(340).optional().meta({ row: 'register/newer-video.md:639', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  motion_video_longest_side: z.int().lte(3850).optional().meta({ row: 'register/newer-video.md:640', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  motion_video_bytes: z.int().gte(0).lte(104857600).optional().meta({ row: 'register/newer-video.md:641', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'sdk-author-new-contracts-2026-09'] }),
});

export const newerMotionControlCreateGiven = /* @__PURE__ */ typeAs<NewerMotionControlCreateGiven, NewerMotionControlCreateGiven>(newerMotionControlCreateGivenShape);
