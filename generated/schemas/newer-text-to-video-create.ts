// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, formatted, openEnum, receivedInteger } from '../kernel/schemas.ts';
import { newerTextToVideoCreateRules } from '../rules/newer-text-to-video-create.ts';
import type { NewerTextToVideoCreateGiven, NewerTextToVideoCreateHeaders, NewerTextToVideoCreatePath, NewerTextToVideoCreateRequest, NewerTextToVideoCreateResponse } from '../types/newer-text-to-video-create.ts';

/** Fields of the request alone, without the conditions between them. */
export const newerTextToVideoCreateRequestShape = /* @__PURE__ */ z.strictObject({
  prompt: z.string().min(1).max(3072).meta({ row: 'register/newer-video.md:51', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  settings: z.strictObject({
    multi_shot: z.boolean().optional().meta({ row: 'register/newer-video.md:53', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    audio: z.enum(['native', 'off']).optional().meta({ row: 'register/newer-video.md:54', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    resolution: z.enum(['720p', '1080p', '4k']).optional().meta({ row: 'register/newer-video.md:55', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    aspect_ratio: z.enum(['16:9', '9:16', '1:1']).optional().meta({ row: 'register/newer-video.md:56', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    duration: z.int().gte(3).lte(15).optional().meta({ row: 'register/newer-video.md:57', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  }).optional().meta({ row: 'register/newer-video.md:52', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  options: z.strictObject({
    callback_url: formatted(['url']).optional().meta({ row: 'register/newer-video.md:59', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'sdk-author-new-contracts-2026-09', 'vendor-callbacks-2026-09'] }),
    external_task_id: z.string().optional().meta({ row: 'register/newer-video.md:60', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'sdk-author-new-contracts-2026-09', 'sdk-author-live-checklist-2026-09'] }),
    watermark_info: z.strictObject({
      enabled: z.boolean().optional().meta({ row: 'register/newer-video.md:62', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    }).optional().meta({ row: 'register/newer-video.md:61', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  }).optional().meta({ row: 'register/newer-video.md:58', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
});

/** The request with every rule of the register. */
export const newerTextToVideoCreateRequest = /* @__PURE__ */ withRules<NewerTextToVideoCreateRequest>(newerTextToVideoCreateRequestShape, newerTextToVideoCreateRules);

/** Fields of the path alone, without the conditions between them. */
export const newerTextToVideoCreatePathShape = /* @__PURE__ */ z.strictObject({
  model: z.enum(['kling-3.0', 'kling-3.0-turbo', 'kling-2.6', 'kling-2.5-turbo']).meta({ row: 'register/newer-video.md:38', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-api-updates-2026-09', 'vendor-capability-map-video-2026-05', 'sdk-author-new-contracts-2026-09'] }),
});

export const newerTextToVideoCreatePath = /* @__PURE__ */ typeAs<NewerTextToVideoCreatePath>(newerTextToVideoCreatePathShape);

/** Fields of the headers alone, without the conditions between them. */
export const newerTextToVideoCreateHeadersShape = /* @__PURE__ */ z.strictObject({
  'Content-Type': z.enum(['application/json']).meta({ row: 'register/newer-video.md:27', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09'] }),
  Authorization: z.string().min(1).meta({ row: 'register/newer-video.md:28', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-api-updates-2026-09', 'vendor-new-text-to-video-2026-09', 'sdk-author-legacy-contracts-2026-09', 'sdk-author-live-auth-probe-2026-09'] }),
});

export const newerTextToVideoCreateHeaders = /* @__PURE__ */ typeAs<NewerTextToVideoCreateHeaders, NewerTextToVideoCreateHeaders>(newerTextToVideoCreateHeadersShape);

/** Fields of the response alone, without the conditions between them. */
export const newerTextToVideoCreateResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/newer-video.md:90', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09'] }),
  message: absentable(z.string()).meta({ row: 'register/newer-video.md:91', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09'] }),
  request_id: absentable(z.string()).meta({ row: 'register/newer-video.md:92', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09'] }),
  data: z.looseObject({
    id: z.string().min(1).meta({ row: 'register/newer-video.md:94', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09'] }),
    status: openEnum(['submitted', 'processing', 'succeeded', 'failed']).meta({ row: 'register/newer-video.md:95', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09'] }),
    create_time: absentable(receivedInteger()).meta({ row: 'register/newer-video.md:96', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09'] }),
    update_time: absentable(receivedInteger()).meta({ row: 'register/newer-video.md:97', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09'] }),
    external_id: absentable(z.string()).meta({ row: 'register/newer-video.md:98', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09'] }),
  }).meta({ row: 'register/newer-video.md:93', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09'] }),
});

export const newerTextToVideoCreateResponse = /* @__PURE__ */ typeAs<NewerTextToVideoCreateResponse>(newerTextToVideoCreateResponseShape);

/** Fields of the given alone, without the conditions between them. */
export const newerTextToVideoCreateGivenShape = /* @__PURE__ */ z.strictObject({
  shot_seconds: z.array(z.int()).max(6).optional().meta({ row: 'register/newer-video.md:81', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  longest_shot_text: z.int().gte(0).lte(512).optional().meta({ row: 'register/newer-video.md:82', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
});

export const newerTextToVideoCreateGiven = /* @__PURE__ */ typeAs<NewerTextToVideoCreateGiven, NewerTextToVideoCreateGiven>(newerTextToVideoCreateGivenShape);
