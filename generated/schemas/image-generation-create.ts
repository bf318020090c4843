// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, formatted, openEnum, receivedInteger, sentInt64 } from '../kernel/schemas.ts';
import { imageGenerationCreateRules } from '../rules/image-generation-create.ts';
import type { ImageGenerationCreateGiven, ImageGenerationCreateHeaders, ImageGenerationCreateRequest, ImageGenerationCreateResponse } from '../types/image-generation-create.ts';

/** Fields of the request alone, without the conditions between them. */
export const imageGenerationCreateRequestShape = /* @__PURE__ */ z.strictObject({
  model_name: z.enum(['kling-v3', 'kling-v2-1', 'kling-v2-new', 'kling-v2', 'kling-v1-5', 'kling-v1']).optional().meta({ row: 'register/image-generation.md:36', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02', 'vendor-api-updates-2026-09'] }),
  model: z.string().optional().meta({ row: 'register/image-generation.md:37', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-api-updates-2026-09'] }),
  prompt: z.string().min(1).max(2500).meta({ row: 'register/image-generation.md:38', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
  negative_prompt: z.string().max(2500).optional().meta({ row: 'register/image-generation.md:39', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
  image: formatted(['url', 'base64']).optional().meta({ row: 'register/image-generation.md:40', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
  image_reference: z.enum(['subject', 'face']).optional().meta({ row: 'register/image-generation.md:41', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-capability-map-image-2026-05'] }),
  image_fidelity: z.number().gte(0).lte(1).optional().meta({ row: 'register/image-generation.md:42', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09'] }),
  human_fidelity: z.number().gte(0).lte(1).optional().meta({ row: 'register/image-generation.md:43', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09'] }),
  element_list: z.array(z.strictObject({
    element_id: sentInt64().meta({ row: 'register/image-generation.md:45', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02', 'vendor-capability-map-image-2026-05'] }),
  })).optional().meta({ row: 'register/image-generation.md:44', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02', 'vendor-capability-map-image-2026-05', 'vendor-api-updates-2026-09'] }),
  resolution: z.enum(['1k', '2k']).optional().meta({ row: 'register/image-generation.md:46', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02', 'vendor-capability-map-image-2026-05'] }),
  n: z.int().gte(1).lte(9).optional().meta({ row: 'register/image-generation.md:47', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02', 'vendor-concurrency-rules-2026-09'] }),
  aspect_ratio: z.enum(['16:9', '9:16', '1:1', '4:3', '3:4', '3:2', '2:3', '21:9']).optional().meta({ row: 'register/image-generation.md:48', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02', 'vendor-capability-map-2026-01'] }),
  watermark_info: z.strictObject({
    enabled: z.boolean().optional().meta({ row: 'register/image-generation.md:50', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-image-generation-2026-09'] }),
  }).optional().meta({ row: 'register/image-generation.md:49', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-image-generation-2026-09'] }),
  callback_url: formatted(['url']).optional().meta({ row: 'register/image-generation.md:51', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02', 'vendor-callbacks-2026-09'] }),
  external_task_id: z.string().optional().meta({ row: 'register/image-generation.md:52', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02', 'vendor-callbacks-2026-09'] }),
});

/** The request with every rule of the register. */
export const imageGenerationCreateRequest = /* @__PURE__ */ withRules<ImageGenerationCreateRequest>(imageGenerationCreateRequestShape, imageGenerationCreateRules);

/** Fields of the headers alone, without the conditions between them. */
export const imageGenerationCreateHeadersShape = /* @__PURE__ */ z.strictObject({
  'Content-Type': z.enum(['application/json']).meta({ row: 'register/image-generation.md:23', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
  Authorization: z.string().min(1).meta({ row: 'register/image-generation.md:24', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-api-updates-2026-09', 'vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02', 'sdk-author-live-checklist-2026-09'] }),
});

export const imageGenerationCreateHeaders = /* @__PURE__ */ typeAs<ImageGenerationCreateHeaders, ImageGenerationCreateHeaders>(imageGenerationCreateHeadersShape);

/** Fields of the response alone, without the conditions between them. */
export const imageGenerationCreateResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/image-generation.md:88', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
  message: absentable(z.string()).meta({ row: 'register/image-generation.md:89', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
  request_id: absentable(z.string()).meta({ row: 'register/image-generation.md:90', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/image-generation.md:92', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/image-generation.md:93', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/image-generation.md:95', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
    })).meta({ row: 'register/image-generation.md:94', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/image-generation.md:96', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/image-generation.md:97', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
  }).meta({ row: 'register/image-generation.md:91', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
});

export const imageGenerationCreateResponse = /* @__PURE__ */ typeAs<ImageGenerationCreateResponse>(imageGenerationCreateResponseShape);

/** Fields of the given alone, without the conditions between them. */
export const imageGenerationCreateGivenShape = /* @__PURE__ */ z.strictObject({
  faces_in_image: z.int().gte(0).optional().meta({ row: 'register/image-generation.md:81', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09'] }),
  video_character_elements: z.int().gte(0).optional().meta({ row: 'register/image-generation.md:82', status: 'doc-confirmed', evidence: ['vendor-capability-map-image-2026-05', 'vendor-cn-capability-map-image-2026-05', 'vendor-series3-spec-2026-02'] }),
});

export const imageGenerationCreateGiven = /* @__PURE__ */ typeAs<ImageGenerationCreateGiven, ImageGenerationCreateGiven>(imageGenerationCreateGivenShape);
