// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, formatted, openEnum, receivedInteger, sentInt64 } from '../kernel/schemas.ts';
import { omniImageCreateRules } from '../rules/omni-image-create.ts';
import type { OmniImageCreateGiven, OmniImageCreateHeaders, OmniImageCreateRequest, OmniImageCreateResponse } from '../types/omni-image-create.ts';

/** Fields of the request alone, without the conditions between them. */
export const omniImageCreateRequestShape = /* @__PURE__ */ z.strictObject({
  model_name: z.enum(['kling-image-o1', 'kling-v3-omni']).optional().meta({ row: 'register/omni-image.md:33', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
  prompt: z.string().min(1).max(2500).meta({ row: 'register/omni-image.md:34', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02', 'gateway-comfy-router-2026'] }),
  image_list: z.array(z.strictObject({
    image: formatted(['url', 'base64'], z.string().min(1)).meta({ row: 'register/omni-image.md:36', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02', 'gateway-comfy-router-2026'] }),
  })).optional().meta({ row: 'register/omni-image.md:35', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02', 'gateway-comfy-router-2026'] }),
  element_list: z.array(z.strictObject({
    element_id: sentInt64().meta({ row: 'register/omni-image.md:38', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02', 'vendor-capability-map-image-2026-05', 'gateway-comfy-router-2026'] }),
  })).optional().meta({ row: 'register/omni-image.md:37', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02', 'vendor-capability-map-image-2026-05', 'gateway-comfy-router-2026'] }),
  resolution: z.enum(['1k', '2k', '4k']).optional().meta({ row: 'register/omni-image.md:39', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02', 'vendor-capability-map-image-2026-05', 'gateway-comfy-router-2026'] }),
  result_type: z.enum(['single', 'series']).optional().meta({ row: 'register/omni-image.md:40', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02', 'vendor-capability-map-image-2026-05'] }),
  n: z.int().gte(1).lte(9).optional().meta({ row: 'register/omni-image.md:41', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02', 'vendor-concurrency-rules-2026-09', 'gateway-comfy-router-2026'] }),
  series_amount: z.unknown().optional().meta({ row: 'register/omni-image.md:42', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02', 'vendor-api-updates-2026-09', 'gateway-comfy-router-2026'] }),
  aspect_ratio: z.enum(['16:9', '9:16', '1:1', '4:3', '3:4', '3:2', '2:3', '21:9', 'auto']).optional().meta({ row: 'register/omni-image.md:43', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02', 'vendor-capability-map-image-2026-05'] }),
  watermark_info: z.strictObject({
    enabled: z.boolean().optional().meta({ row: 'register/omni-image.md:45', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-omni-image-2026-09'] }),
  }).optional().meta({ row: 'register/omni-image.md:44', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-omni-image-2026-09'] }),
  callback_url: formatted(['url']).optional().meta({ row: 'register/omni-image.md:46', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02', 'vendor-callbacks-2026-09'] }),
  external_task_id: z.string().optional().meta({ row: 'register/omni-image.md:47', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02', 'vendor-callbacks-2026-09'] }),
});

/** The request with every rule of the register. */
export const omniImageCreateRequest = /* @__PURE__ */ withRules<OmniImageCreateRequest>(omniImageCreateRequestShape, omniImageCreateRules);

/** Fields of the headers alone, without the conditions between them. */
export const omniImageCreateHeadersShape = /* @__PURE__ */ z.strictObject({
  'Content-Type': z.enum(['application/json']).meta({ row: 'register/omni-image.md:19', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
  Authorization: z.string().min(1).meta({ row: 'register/omni-image.md:20', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-api-updates-2026-09', 'vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
});

export const omniImageCreateHeaders = /* @__PURE__ */ typeAs<OmniImageCreateHeaders, OmniImageCreateHeaders>(omniImageCreateHeadersShape);

/** Fields of the response alone, without the conditions between them. */
export const omniImageCreateResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/omni-image.md:80', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
  message: absentable(z.string()).meta({ row: 'register/omni-image.md:81', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
  request_id: absentable(z.string()).meta({ row: 'register/omni-image.md:82', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/omni-image.md:84', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/omni-image.md:85', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/omni-image.md:87', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
    })).meta({ row: 'register/omni-image.md:86', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/omni-image.md:88', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/omni-image.md:89', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
  }).meta({ row: 'register/omni-image.md:83', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02'] }),
});

export const omniImageCreateResponse = /* @__PURE__ */ typeAs<OmniImageCreateResponse>(omniImageCreateResponseShape);

/** Fields of the given alone, without the conditions between them. */
export const omniImageCreateGivenShape = /* @__PURE__ */ z.strictObject({
  video_character_elements: z.int().gte(0).optional().meta({ row: 'register/omni-image.md:74', status: 'doc-confirmed', evidence: ['vendor-capability-map-image-2026-05', 'vendor-cn-capability-map-image-2026-05', 'vendor-series3-spec-2026-02'] }),
});

export const omniImageCreateGiven = /* @__PURE__ */ typeAs<OmniImageCreateGiven, OmniImageCreateGiven>(omniImageCreateGivenShape);
