// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, formatted, openEnum, receivedInteger } from '../kernel/schemas.ts';
import { imageExpandCreateRules } from '../rules/image-expand-create.ts';
import type { ImageExpandCreateRequest, ImageExpandCreateResponse } from '../types/image-expand-create.ts';

/** Fields of the request alone, without the conditions between them. */
export const imageExpandCreateRequestShape = /* @__PURE__ */ z.strictObject({
  image: formatted(['url', 'base64'], z.string().min(1)).meta({ row: 'register/image-expand.md:22', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
  up_expansion_ratio: z.number().gte(0).lte(2).meta({ row: 'register/image-expand.md:23', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
  down_expansion_ratio: z.number().gte(0).lte(2).meta({ row: 'register/image-expand.md:24', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
  left_expansion_ratio: z.number().gte(0).lte(2).meta({ row: 'register/image-expand.md:25', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
  right_expansion_ratio: z.number().gte(0).lte(2).meta({ row: 'register/image-expand.md:26', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
  prompt: z.string().max(2500).optional().meta({ row: 'register/image-expand.md:27', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
  n: z.int().gte(1).lte(9).optional().meta({ row: 'register/image-expand.md:28', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12', 'vendor-concurrency-rules-2026-09'] }),
  watermark_info: z.strictObject({
    enabled: z.boolean().optional().meta({ row: 'register/image-expand.md:30', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-outpainting-2026-09'] }),
  }).optional().meta({ row: 'register/image-expand.md:29', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-outpainting-2026-09'] }),
  callback_url: formatted(['url']).optional().meta({ row: 'register/image-expand.md:31', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
  external_task_id: z.string().optional().meta({ row: 'register/image-expand.md:32', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
});

/** The request with every rule of the register. */
export const imageExpandCreateRequest = /* @__PURE__ */ withRules<ImageExpandCreateRequest>(imageExpandCreateRequestShape, imageExpandCreateRules);

/** Fields of the response alone, without the conditions between them. */
export const imageExpandCreateResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/image-expand.md:38', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
  message: absentable(z.string()).meta({ row: 'register/image-expand.md:39', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
  request_id: absentable(z.string()).meta({ row: 'register/image-expand.md:40', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/image-expand.md:42', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/image-expand.md:43', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/image-expand.md:45', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
    })).meta({ row: 'register/image-expand.md:44', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/image-expand.md:46', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/image-expand.md:47', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
  }).meta({ row: 'register/image-expand.md:41', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
});

export const imageExpandCreateResponse = /* @__PURE__ */ typeAs<ImageExpandCreateResponse>(imageExpandCreateResponseShape);
