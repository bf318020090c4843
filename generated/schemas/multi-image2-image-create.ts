// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, formatted, openEnum, receivedInteger } from '../kernel/schemas.ts';
import { multiImage2ImageCreateRules } from '../rules/multi-image2-image-create.ts';
import type { MultiImage2ImageCreateRequest, MultiImage2ImageCreateResponse } from '../types/multi-image2-image-create.ts';

/** Fields of the request alone, without the conditions between them. */
export const multiImage2ImageCreateRequestShape = /* @__PURE__ */ z.strictObject({
  model_name: z.enum(['kling-v2-1']).optional().meta({ row: 'register/multi-image2image.md:20', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
  prompt: z.string().max(2500).optional().meta({ row: 'register/multi-image2image.md:21', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
  negative_prompt: z.string().optional().meta({ row: 'register/multi-image2image.md:22', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09'] }),
  subject_image_list: z.array(z.strictObject({
    subject_image: formatted(['url', 'base64'], z.string().min(1)).meta({ row: 'register/multi-image2image.md:24', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
  })).min(1).max(4).meta({ row: 'register/multi-image2image.md:23', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09'] }),
  scene_image: formatted(['url', 'base64']).optional().meta({ row: 'register/multi-image2image.md:25', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
  style_image: formatted(['url', 'base64']).optional().meta({ row: 'register/multi-image2image.md:26', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
  n: z.int().gte(1).lte(9).optional().meta({ row: 'register/multi-image2image.md:27', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12', 'vendor-concurrency-rules-2026-09'] }),
  aspect_ratio: z.enum(['16:9', '9:16', '1:1', '4:3', '3:4', '3:2', '2:3', '21:9']).optional().meta({ row: 'register/multi-image2image.md:28', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
  watermark_info: z.strictObject({
    enabled: z.boolean().optional().meta({ row: 'register/multi-image2image.md:30', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-multi-image-to-image-2026-09'] }),
  }).optional().meta({ row: 'register/multi-image2image.md:29', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-multi-image-to-image-2026-09'] }),
  callback_url: formatted(['url']).optional().meta({ row: 'register/multi-image2image.md:31', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
  external_task_id: z.string().optional().meta({ row: 'register/multi-image2image.md:32', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
});

/** The request with every rule of the register. */
export const multiImage2ImageCreateRequest = /* @__PURE__ */ withRules<MultiImage2ImageCreateRequest>(multiImage2ImageCreateRequestShape, multiImage2ImageCreateRules);

/** Fields of the response alone, without the conditions between them. */
export const multiImage2ImageCreateResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/multi-image2image.md:50', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
  message: absentable(z.string()).meta({ row: 'register/multi-image2image.md:51', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
  request_id: absentable(z.string()).meta({ row: 'register/multi-image2image.md:52', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/multi-image2image.md:54', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/multi-image2image.md:55', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/multi-image2image.md:57', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
    })).meta({ row: 'register/multi-image2image.md:56', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/multi-image2image.md:58', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/multi-image2image.md:59', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
  }).meta({ row: 'register/multi-image2image.md:53', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
});

export const multiImage2ImageCreateResponse = /* @__PURE__ */ typeAs<MultiImage2ImageCreateResponse>(multiImage2ImageCreateResponseShape);
