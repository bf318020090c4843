// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { ImageExpandGetPath, ImageExpandGetResponse } from '../types/image-expand-get.ts';

/** Fields of the path alone, without the conditions between them. */
export const imageExpandGetPathShape = /* @__PURE__ */ z.strictObject({
  id: z.string().min(1).meta({ row: 'register/image-expand.md:89', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
});

export const imageExpandGetPath = /* @__PURE__ */ typeAs<ImageExpandGetPath>(imageExpandGetPathShape);

/** Fields of the response alone, without the conditions between them. */
export const imageExpandGetResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/image-expand.md:95', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
  message: absentable(z.string()).meta({ row: 'register/image-expand.md:96', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
  request_id: absentable(z.string()).meta({ row: 'register/image-expand.md:97', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/image-expand.md:99', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/image-expand.md:100', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
    task_status_msg: absentable(z.string()).meta({ row: 'register/image-expand.md:101', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/image-expand.md:103', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
    })).meta({ row: 'register/image-expand.md:102', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
    task_result: absentable(z.looseObject({
      images: absentable(z.array(z.looseObject({
        index: absentable(receivedInteger()).meta({ row: 'register/image-expand.md:106', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
        url: absentable(z.string()).meta({ row: 'register/image-expand.md:107', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
        watermark_url: absentable(z.string()).meta({ row: 'register/image-expand.md:108', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09'] }),
      }))).meta({ row: 'register/image-expand.md:105', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
    })).meta({ row: 'register/image-expand.md:104', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
    watermark_info: absentable(z.looseObject({
      enabled: absentable(z.boolean()).meta({ row: 'register/image-expand.md:110', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09'] }),
    })).meta({ row: 'register/image-expand.md:109', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/image-expand.md:111', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-outpainting-2026-09'] }),
    final_balance_deduction: absentable(z.looseObject({
      quota: absentable(receivedNumericText()).meta({ row: 'register/image-expand.md:113', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/image-expand.md:114', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09'] }),
    }), 'number').meta({ row: 'register/image-expand.md:112', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/image-expand.md:115', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/image-expand.md:116', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
  }).meta({ row: 'register/image-expand.md:98', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
});

export const imageExpandGetResponse = /* @__PURE__ */ typeAs<ImageExpandGetResponse>(imageExpandGetResponseShape);
