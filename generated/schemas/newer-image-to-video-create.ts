// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, formatted, openEnum, receivedInteger } from '../kernel/schemas.ts';
import { newerImageToVideoCreateRules } from '../rules/newer-image-to-video-create.ts';
import type { NewerImageToVideoCreateGiven, NewerImageToVideoCreateHeaders, NewerImageToVideoCreatePath, NewerImageToVideoCreateRequest, NewerImageToVideoCreateResponse } from '../types/newer-image-to-video-create.ts';

/** Fields of the request alone, without the conditions between them. */
export const newerImageToVideoCreateRequestShape = /* @__PURE__ */ z.strictObject({
  contents: z.array(z.strictObject({
    type: z.enum(['prompt', 'first_frame', 'last_frame', 'element', 'voice']).meta({ row: 'register/newer-video.md:209', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    text: z.string().max(3072).optional().meta({ row: 'register/newer-video.md:210', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    url: formatted(['url', 'base64']).optional().meta({ row: 'register/newer-video.md:211', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    element_id: z.string().optional().meta({ row: 'register/newer-video.md:212', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    voice_id: z.string().optional().meta({ row: 'register/newer-video.md:213', status: 'doc-confirmed', evidence: ['vendor-new-kling26-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    id: z.string().optional().meta({ row: 'register/newer-video.md:214', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  })).min(1).meta({ row: 'register/newer-video.md:208', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  settings: z.strictObject({
    multi_shot: z.boolean().optional().meta({ row: 'register/newer-video.md:216', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    audio: z.enum(['native', 'off']).optional().meta({ row: 'register/newer-video.md:217', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    resolution: z.enum(['720p', '1080p', '4k']).optional().meta({ row: 'register/newer-video.md:218', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    duration: z.int().gte(3).lte(15).optional().meta({ row: 'register/newer-video.md:219', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  }).optional().meta({ row: 'register/newer-video.md:215', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  options: z.strictObject({
    callback_url: formatted(['url']).optional().meta({ row: 'register/newer-video.md:221', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09', 'vendor-callbacks-2026-09'] }),
    external_task_id: z.string().optional().meta({ row: 'register/newer-video.md:222', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09', 'sdk-author-live-checklist-2026-09'] }),
    watermark_info: z.strictObject({
      enabled: z.boolean().optional().meta({ row: 'register/newer-video.md:224', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
    }).optional().meta({ row: 'register/newer-video.md:223', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  }).optional().meta({ row: 'register/newer-video.md:220', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
});

/** The request with every rule of the register. */
export const newerImageToVideoCreateRequest = /* @__PURE__ */ withRules<NewerImageToVideoCreateRequest>(newerImageToVideoCreateRequestShape, newerImageToVideoCreateRules);

/** Fields of the path alone, without the conditions between them. */
export const newerImageToVideoCreatePathShape = /* @__PURE__ */ z.strictObject({
  model: z.enum(['kling-3.0', 'kling-3.0-turbo', 'kling-2.6', 'kling-2.5-turbo']).meta({ row: 'register/newer-video.md:195', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-api-updates-2026-09', 'sdk-author-new-contracts-2026-09'] }),
});

export const newerImageToVideoCreatePath = /* @__PURE__ */ typeAs<NewerImageToVideoCreatePath>(newerImageToVideoCreatePathShape);

/** Fields of the headers alone, without the conditions between them. */
export const newerImageToVideoCreateHeadersShape = /* @__PURE__ */ z.strictObject({
  'Content-Type': z.enum(['application/json']).meta({ row: 'register/newer-video.md:184', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09'] }),
  Authorization: z.string().min(1).meta({ row: 'register/newer-video.md:185', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-api-updates-2026-09', 'vendor-new-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'sdk-author-legacy-contracts-2026-09', 'sdk-author-live-auth-probe-2026-09'] }),
});

export const newerImageToVideoCreateHeaders = /* @__PURE__ */ typeAs<NewerImageToVideoCreateHeaders, NewerImageToVideoCreateHeaders>(newerImageToVideoCreateHeadersShape);

/** Fields of the response alone, without the conditions between them. */
export const newerImageToVideoCreateResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/newer-video.md:254', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09'] }),
  message: absentable(z.string()).meta({ row: 'register/newer-video.md:255', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09'] }),
  request_id: absentable(z.string()).meta({ row: 'register/newer-video.md:256', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09'] }),
  data: z.looseObject({
    id: z.string().min(1).meta({ row: 'register/newer-video.md:258', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09'] }),
    status: openEnum(['submitted', 'processing', 'succeeded', 'failed']).meta({ row: 'register/newer-video.md:259', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09'] }),
    create_time: absentable(receivedInteger()).meta({ row: 'register/newer-video.md:260', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09'] }),
    update_time: absentable(receivedInteger()).meta({ row: 'register/newer-video.md:261', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09'] }),
    external_id: absentable(z.string()).meta({ row: 'register/newer-video.md:262', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09'] }),
  }).meta({ row: 'register/newer-video.md:257', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-omni-video-2026-09'] }),
});

export const newerImageToVideoCreateResponse = /* @__PURE__ */ typeAs<NewerImageToVideoCreateResponse>(newerImageToVideoCreateResponseShape);

/** Fields of the given alone, without the conditions between them. */
export const newerImageToVideoCreateGivenShape = /* @__PURE__ */ z.strictObject({
  shot_seconds: z.array(z.int()).max(6).optional().meta({ row: 'register/newer-video.md:245', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
  longest_shot_text: z.int().gte(0).lte(512).optional().meta({ row: 'register/newer-video.md:246', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'sdk-author-new-contracts-2026-09'] }),
});

export const newerImageToVideoCreateGiven = /* @__PURE__ */ typeAs<NewerImageToVideoCreateGiven, NewerImageToVideoCreateGiven>(newerImageToVideoCreateGivenShape);
