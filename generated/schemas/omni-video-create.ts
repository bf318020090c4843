// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, formatted, numeric, openEnum, receivedInteger, sentInt64 } from '../kernel/schemas.ts';
import { omniVideoCreateRules } from '../rules/omni-video-create.ts';
import type { OmniVideoCreateGiven, OmniVideoCreateHeaders, OmniVideoCreateRequest, OmniVideoCreateResponse } from '../types/omni-video-create.ts';

/** Fields of the request alone, without the conditions between them. */
export const omniVideoCreateRequestShape = /* @__PURE__ */ z.strictObject({
  model_name: z.enum(['kling-v3-omni', 'kling-video-o1']).optional().meta({ row: 'register/omni-video.md:30', status: 'live-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06', 'project-live-notes-2026-03', 'integrator-tested-rules-2026-02', '2026-03-28-omni-smoke-kling-v3-omni', '2026-03-30-omni-first-frame-base64'] }),
  multi_shot: z.boolean().optional().meta({ row: 'register/omni-video.md:31', status: 'live-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-cn-omni-page-2026-06', 'vendor-capability-map-video-2026-05', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', '2026-03-29-omni-multishot-with-index', '2026-03-31-omni-multishot-cast-lock', '2026-03-31-omni-balanced-group-motion'] }),
  shot_type: z.enum(['customize', 'intelligence']).optional().meta({ row: 'register/omni-video.md:32', status: 'live-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'gateway-omni-mirror-2026-06', '2026-03-29-omni-multishot-with-index', '2026-03-31-omni-multishot-cast-lock'] }),
  prompt: z.string().max(2500).optional().meta({ row: 'register/omni-video.md:33', status: 'live-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06', 'integrator-tested-rules-2026-02', '2026-03-28-omni-smoke-kling-v3-omni', '2026-03-30-omni-first-frame-base64'] }),
  multi_prompt: z.array(z.strictObject({
    index: z.int().meta({ row: 'register/omni-video.md:35', status: 'live-confirmed', evidence: ['vendor-portal-2026-03', 'integrator-tested-rules-2026-02', 'integrator-cli-errors-2026', '2026-03-29-omni-multishot-with-index'] }),
    prompt: z.string().min(1).max(512).meta({ row: 'register/omni-video.md:36', status: 'live-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', '2026-03-29-omni-multishot-with-index'] }),
    duration: numeric('integer', undefined, undefined, z.string().min(1)).meta({ row: 'register/omni-video.md:37', status: 'live-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'integrator-tested-rules-2026-02', '2026-03-29-omni-multishot-with-index'] }),
  })).max(6).optional().meta({ row: 'register/omni-video.md:34', status: 'live-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06', '2026-03-29-omni-multishot-with-index', '2026-03-31-omni-multishot-cast-lock'] }),
  image_list: z.array(z.strictObject({
    image_url: formatted(['url', 'base64'], z.string().min(1)).meta({ row: 'register/omni-video.md:39', status: 'live-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'project-live-notes-2026-03', 'condensed-docs-2026-01', '2026-03-30-omni-first-frame-base64'] }),
    type: z.enum(['first_frame', 'end_frame']).optional().meta({ row: 'register/omni-video.md:40', status: 'live-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06', '2026-03-30-omni-first-frame-base64'] }),
  })).optional().meta({ row: 'register/omni-video.md:38', status: 'live-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06', '2026-03-30-omni-first-frame-base64', '2026-03-30-omni-two-person-audiovisual-baseline', '2026-03-31-omni-baseline-vs-element-comparison'] }),
  element_list: z.array(z.strictObject({
    element_id: sentInt64().meta({ row: 'register/omni-video.md:42', status: 'live-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-reference-2026-03', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', '2026-03-31-omni-element-list', '2026-03-31-omni-element-list-sound-on', '2026-03-31-omni-multishot-cast-lock'] }),
  })).optional().meta({ row: 'register/omni-video.md:41', status: 'live-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06', '2026-03-31-omni-element-list', '2026-03-31-omni-element-list-sound-on', '2026-03-31-omni-multishot-cast-lock', '2026-03-31-omni-baseline-vs-element-comparison'] }),
  video_list: z.array(z.strictObject({
    video_url: formatted(['url'], z.string().min(1)).meta({ row: 'register/omni-video.md:44', status: 'live-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', '2026-03-29-omni-video-list-remote-url'] }),
    refer_type: z.enum(['feature', 'base']).optional().meta({ row: 'register/omni-video.md:45', status: 'live-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', '2026-03-29-omni-video-list-remote-url'] }),
    keep_original_sound: z.enum(['yes', 'no']).optional().meta({ row: 'register/omni-video.md:46', status: 'live-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', '2026-03-29-omni-video-list-remote-url'] }),
  })).max(1).optional().meta({ row: 'register/omni-video.md:43', status: 'live-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'integrator-sound-errors-2026', '2026-03-29-omni-video-list-remote-url'] }),
  sound: z.enum(['on', 'off']).optional().meta({ row: 'register/omni-video.md:47', status: 'live-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-capability-map-video-2026-05', 'vendor-portal-2026-03', 'vendor-agent-skill-2026-03', 'vendor-series3-spec-2026-02', '2026-03-30-omni-two-person-audiovisual-baseline', '2026-03-31-omni-element-list-sound-on'] }),
  mode: z.enum(['std', 'pro', '4k']).optional().meta({ row: 'register/omni-video.md:48', status: 'live-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'integrator-schema-snapshot-2026-07', 'gateway-omni-mirror-2026-06', 'project-live-notes-2026-03', '2026-03-28-omni-smoke-kling-v3-omni', '2026-03-30-omni-first-frame-base64', '2026-03-31-omni-pro-mode-comparison'] }),
  aspect_ratio: z.enum(['16:9', '9:16', '1:1']).optional().meta({ row: 'register/omni-video.md:49', status: 'live-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06', 'integrator-tested-rules-2026-02', '2026-03-30-omni-first-frame-base64'] }),
  duration: z.enum(['3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13', '14', '15']).optional().meta({ row: 'register/omni-video.md:50', status: 'live-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-capability-map-video-2026-05', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'condensed-docs-2026-01', '2026-03-30-omni-first-frame-base64', '2026-03-29-omni-duration-15'] }),
  watermark_info: z.strictObject({
    enabled: z.boolean().optional().meta({ row: 'register/omni-video.md:52', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  }).optional().meta({ row: 'register/omni-video.md:51', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  callback_url: formatted(['url']).optional().meta({ row: 'register/omni-video.md:53', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-portal-2026-03'] }),
  external_task_id: z.string().optional().meta({ row: 'register/omni-video.md:54', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-portal-2026-03'] }),
});

/** The request with every rule of the register. */
export const omniVideoCreateRequest = /* @__PURE__ */ withRules<OmniVideoCreateRequest>(omniVideoCreateRequestShape, omniVideoCreateRules);

/** Fields of the headers alone, without the conditions between them. */
export const omniVideoCreateHeadersShape = /* @__PURE__ */ z.strictObject({
  'Content-Type': z.enum(['application/json']).meta({ row: 'register/omni-video.md:19', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
  Authorization: z.string().min(1).meta({ row: 'register/omni-video.md:20', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-authentication-2026-09', 'vendor-portal-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
});

export const omniVideoCreateHeaders = /* @__PURE__ */ typeAs<OmniVideoCreateHeaders, OmniVideoCreateHeaders>(omniVideoCreateHeadersShape);

/** Fields of the response alone, without the conditions between them. */
export const omniVideoCreateResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/omni-video.md:107', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  message: absentable(z.string()).meta({ row: 'register/omni-video.md:108', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'integrator-tested-rules-2026-02'] }),
  request_id: absentable(z.string()).meta({ row: 'register/omni-video.md:109', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/omni-video.md:111', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/omni-video.md:112', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/omni-video.md:114', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
    })).meta({ row: 'register/omni-video.md:113', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/omni-video.md:115', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/omni-video.md:116', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  }).meta({ row: 'register/omni-video.md:110', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
});

export const omniVideoCreateResponse = /* @__PURE__ */ typeAs<OmniVideoCreateResponse>(omniVideoCreateResponseShape);

/** Fields of the given alone, without the conditions between them. */
export const omniVideoCreateGivenShape = /* @__PURE__ */ z.strictObject({
  video_character_elements: z.int().gte(0).optional().meta({ row: 'register/omni-video.md:98', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-cn-omni-page-2026-06', 'vendor-capability-map-video-2026-05'] }),
  reference_video_seconds: z.number().gte(0).optional().meta({ row: 'register/omni-video.md:99', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-cn-omni-page-2026-06', 'vendor-capability-map-video-2026-05'] }),
});

export const omniVideoCreateGiven = /* @__PURE__ */ typeAs<OmniVideoCreateGiven, OmniVideoCreateGiven>(omniVideoCreateGivenShape);
