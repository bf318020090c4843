// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, formatted, openEnum, receivedInteger } from '../kernel/schemas.ts';
import { multiImage2VideoCreateRules } from '../rules/multi-image2-video-create.ts';
import type { MultiImage2VideoCreateHeaders, MultiImage2VideoCreateRequest, MultiImage2VideoCreateResponse } from '../types/multi-image2-video-create.ts';

/** Fields of the request alone, without the conditions between them. */
export const multiImage2VideoCreateRequestShape = /* @__PURE__ */ z.strictObject({
  model_name: z.enum(['kling-v1-6']).optional().meta({ row: 'register/multi-image2video.md:31', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
  image_list: z.array(z.strictObject({
    image: formatted(['url', 'base64'], z.string().min(1)).meta({ row: 'register/multi-image2video.md:33', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
  })).min(1).max(4).meta({ row: 'register/multi-image2video.md:32', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12', 'vendor-comfyui-nodes-2025-10'] }),
  prompt: z.string().min(1).max(2500).meta({ row: 'register/multi-image2video.md:34', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
  negative_prompt: z.string().max(2500).optional().meta({ row: 'register/multi-image2video.md:35', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
  mode: z.enum(['std', 'pro']).optional().meta({ row: 'register/multi-image2video.md:36', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
  duration: z.enum(['5', '10']).optional().meta({ row: 'register/multi-image2video.md:37', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
  aspect_ratio: z.enum(['16:9', '9:16', '1:1']).optional().meta({ row: 'register/multi-image2video.md:38', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
  watermark_info: z.strictObject({
    enabled: z.boolean().optional().meta({ row: 'register/multi-image2video.md:40', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
  }).optional().meta({ row: 'register/multi-image2video.md:39', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03'] }),
  callback_url: formatted(['url']).optional().meta({ row: 'register/multi-image2video.md:41', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-portal-2026-03'] }),
  external_task_id: z.string().optional().meta({ row: 'register/multi-image2video.md:42', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
});

/** The request with every rule of the register. */
export const multiImage2VideoCreateRequest = /* @__PURE__ */ withRules<MultiImage2VideoCreateRequest>(multiImage2VideoCreateRequestShape, multiImage2VideoCreateRules);

/** Fields of the headers alone, without the conditions between them. */
export const multiImage2VideoCreateHeadersShape = /* @__PURE__ */ z.strictObject({
  'Content-Type': z.enum(['application/json']).meta({ row: 'register/multi-image2video.md:18', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
  Authorization: z.string().min(1).meta({ row: 'register/multi-image2video.md:19', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
});

export const multiImage2VideoCreateHeaders = /* @__PURE__ */ typeAs<MultiImage2VideoCreateHeaders, MultiImage2VideoCreateHeaders>(multiImage2VideoCreateHeadersShape);

/** Fields of the response alone, without the conditions between them. */
export const multiImage2VideoCreateResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/multi-image2video.md:59', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/multi-image2video.md:60', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
  request_id: absentable(z.string()).meta({ row: 'register/multi-image2video.md:61', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/multi-image2video.md:63', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/multi-image2video.md:64', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/multi-image2video.md:66', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
    })).meta({ row: 'register/multi-image2video.md:65', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/multi-image2video.md:67', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/multi-image2video.md:68', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
  }).meta({ row: 'register/multi-image2video.md:62', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-portal-2026-03'] }),
});

export const multiImage2VideoCreateResponse = /* @__PURE__ */ typeAs<MultiImage2VideoCreateResponse>(multiImage2VideoCreateResponseShape);
