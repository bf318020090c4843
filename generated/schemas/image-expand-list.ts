// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, parameter, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { ImageExpandListQuery, ImageExpandListResponse } from '../types/image-expand-list.ts';

/** Fields of the query alone, without the conditions between them. */
export const imageExpandListQueryShape = /* @__PURE__ */ z.strictObject({
  pageNum: parameter(z.int().gte(1).lte(1000)).optional().meta({ row: 'register/image-expand.md:131', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
  pageSize: parameter(z.int().gte(1).lte(500)).optional().meta({ row: 'register/image-expand.md:132', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
});

export const imageExpandListQuery = /* @__PURE__ */ typeAs<ImageExpandListQuery>(imageExpandListQueryShape);

/** Fields of the response alone, without the conditions between them. */
export const imageExpandListResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/image-expand.md:138', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
  message: absentable(z.string()).meta({ row: 'register/image-expand.md:139', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
  request_id: absentable(z.string()).meta({ row: 'register/image-expand.md:140', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
  data: z.array(z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/image-expand.md:142', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/image-expand.md:143', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
    task_status_msg: absentable(z.string()).meta({ row: 'register/image-expand.md:144', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/image-expand.md:146', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
    })).meta({ row: 'register/image-expand.md:145', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
    task_result: absentable(z.looseObject({
      images: absentable(z.array(z.looseObject({
        index: absentable(receivedInteger()).meta({ row: 'register/image-expand.md:149', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
        url: absentable(z.string()).meta({ row: 'register/image-expand.md:150', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
        watermark_url: absentable(z.string()).meta({ row: 'register/image-expand.md:151', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-outpainting-2026-09'] }),
      }))).meta({ row: 'register/image-expand.md:148', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
    })).meta({ row: 'register/image-expand.md:147', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
    watermark_info: absentable(z.looseObject({
      enabled: absentable(z.boolean()).meta({ row: 'register/image-expand.md:153', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09'] }),
    })).meta({ row: 'register/image-expand.md:152', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/image-expand.md:154', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-outpainting-2026-09'] }),
    final_balance_deduction: absentable(z.looseObject({
      quota: absentable(receivedNumericText()).meta({ row: 'register/image-expand.md:156', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/image-expand.md:157', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09'] }),
    }), 'number').meta({ row: 'register/image-expand.md:155', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/image-expand.md:158', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/image-expand.md:159', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'] }),
  })).meta({ row: 'register/image-expand.md:141', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-outpainting-2026-09'] }),
});

export const imageExpandListResponse = /* @__PURE__ */ typeAs<ImageExpandListResponse>(imageExpandListResponseShape);
