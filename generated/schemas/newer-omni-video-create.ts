// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, formatted, openEnum, receivedInteger } from '../kernel/schemas.ts';
import { newerOmniVideoCreateRules } from '../rules/newer-omni-video-create.ts';
import type { NewerOmniVideoCreateGiven, NewerOmniVideoCreateHeaders, NewerOmniVideoCreatePath, NewerOmniVideoCreateRequest, NewerOmniVideoCreateResponse } from '../types/newer-omni-video-create.ts';

/** Fields of the request alone, without the conditions between them. */
export const newerOmniVideoCreateRequestShape = /* @__PURE__ */ z.strictObject({
  contents: z.array(z.strictObject({
    type: z.enum(['prompt', 'first_frame', 'last_frame', 'refer_image', 'feature_video', 'base_video', 'element']).meta({ row: 'register/newer-video.md:396', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    text: z.string().max(3072).optional().meta({ row: 'register/newer-video.md:397', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    url: formatted(['url', 'base64']).optional().meta({ row: 'register/newer-video.md:398', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    id: z.string().optional().meta({ row: 'register/newer-video.md:399', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    element_id: z.string().optional().meta({ row: 'register/newer-video.md:400', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  })).min(1).meta({ row: 'register/newer-video.md:395', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  settings: z.strictObject({
    multi_shot: z.boolean().optional().meta({ row: 'register/newer-video.md:402', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    audio: z.enum(['native', 'original', 'off']).optional().meta({ row: 'register/newer-video.md:403', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    resolution: z.enum(['720p', '1080p', '4k']).optional().meta({ row: 'register/newer-video.md:404', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    aspect_ratio: z.enum(['16:9', '9:16', '1:1']).optional().meta({ row: 'register/newer-video.md:405', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    duration: z.int().gte(3).lte(15).optional().meta({ row: 'register/newer-video.md:406', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'vendor-capability-map-video-2026-05', 'sdk-author-new-contracts-2026-09'] }),
  }).optional().meta({ row: 'register/newer-video.md:401', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  options: z.strictObject({
    callback_url: formatted(['url']).optional().meta({ row: 'register/newer-video.md:408', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09', 'vendor-callbacks-2026-09'] }),
    external_task_id: z.string().optional().meta({ row: 'register/newer-video.md:409', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09', 'sdk-author-live-checklist-2026-09'] }),
    watermark_info: z.strictObject({
      enabled: z.boolean().optional().meta({ row: 'register/newer-video.md:411', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    }).optional().meta({ row: 'register/newer-video.md:410', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  }).optional().meta({ row: 'register/newer-video.md:407', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
});

/** The request with every rule of the register. */
export const newerOmniVideoCreateRequest = /* @__PURE__ */ withRules<NewerOmniVideoCreateRequest>(newerOmniVideoCreateRequestShape, newerOmniVideoCreateRules);

/** Fields of the path alone, without the conditions between them. */
export const newerOmniVideoCreatePathShape = /* @__PURE__ */ z.strictObject({
  model: z.enum(['kling-3.0-omni', 'kling-o1']).meta({ row: 'register/newer-video.md:381', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
});

export const newerOmniVideoCreatePath = /* @__PURE__ */ typeAs<NewerOmniVideoCreatePath>(newerOmniVideoCreatePathShape);

/** Fields of the headers alone, without the conditions between them. */
export const newerOmniVideoCreateHeadersShape = /* @__PURE__ */ z.strictObject({
  'Content-Type': z.enum(['application/json']).meta({ row: 'register/newer-video.md:370', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09'] }),
  Authorization: z.string().min(1).meta({ row: 'register/newer-video.md:371', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-api-updates-2026-09', 'vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-legacy-contracts-2026-09', 'sdk-author-live-auth-probe-2026-09'] }),
});

export const newerOmniVideoCreateHeaders = /* @__PURE__ */ typeAs<NewerOmniVideoCreateHeaders, NewerOmniVideoCreateHeaders>(newerOmniVideoCreateHeadersShape);

/** Fields of the response alone, without the conditions between them. */
export const newerOmniVideoCreateResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/newer-video.md:458', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09'] }),
  message: absentable(z.string()).meta({ row: 'register/newer-video.md:459', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09'] }),
  request_id: absentable(z.string()).meta({ row: 'register/newer-video.md:460', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09'] }),
  data: z.looseObject({
    id: z.string().min(1).meta({ row: 'register/newer-video.md:462', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09'] }),
    status: openEnum(['submitted', 'processing', 'succeeded', 'failed']).meta({ row: 'register/newer-video.md:463', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09'] }),
    create_time: absentable(receivedInteger()).meta({ row: 'register/newer-video.md:464', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09'] }),
    update_time: absentable(receivedInteger()).meta({ row: 'register/newer-video.md:465', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09'] }),
    external_id: absentable(z.string()).meta({ row: 'register/newer-video.md:466', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09'] }),
  }).meta({ row: 'register/newer-video.md:461', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09'] }),
});

export const newerOmniVideoCreateResponse = /* @__PURE__ */ typeAs<NewerOmniVideoCreateResponse>(newerOmniVideoCreateResponseShape);

/** Fields of the given alone, without the conditions between them. */
export const newerOmniVideoCreateGivenShape = /* @__PURE__ */ z.strictObject({
  shot_seconds: z.array(z.int()).max(6).optional().meta({ row: 'register/newer-video.md:438', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  longest_shot_text: z.int().gte(0).lte(512).optional().meta({ row: 'register/newer-video.md:439', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  largest_image_bytes: z.int().gte(0).lte(52428800).optional().meta({ row: 'register/newer-video.md:440', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  shortest_image_side: z.int().gte(300).optional().meta({ row: 'register/newer-video.md:441', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  lowest_image_ratio: z.number().gte(0.4).optional().meta({ row: 'register/newer-video.md:442', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  highest_image_ratio: z.number().lte(2.5).optional().meta({ row: 'register/newer-video.md:443', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  video_character_elements: z.int().gte(0).optional().meta({ row: 'register/newer-video.md:444', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'vendor-element-management-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  reference_video_seconds: z.number().gte(0).optional().meta({ row: 'register/newer-video.md:445', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  reference_video_sides: z.array(z.int()).optional().meta({ row: 'register/newer-video.md:446', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  reference_video_area: z.int().gte(0).lte(8294400).optional().meta({ row: 'register/newer-video.md:447', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  reference_video_ratio: z.number().gte(0).optional().meta({ row: 'register/newer-video.md:448', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  reference_video_fps: z.number().gte(24).lte(60).optional().meta({ row: 'register/newer-video.md:449', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  reference_video_bytes: z.int().gte(0).lte(209715200).optional().meta({ row: 'register/newer-video.md:450', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
});

export const newerOmniVideoCreateGiven = /* @__PURE__ */ typeAs<NewerOmniVideoCreateGiven, NewerOmniVideoCreateGiven>(newerOmniVideoCreateGivenShape);
