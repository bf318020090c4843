// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, parameter, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { MultiImage2ImageListQuery, MultiImage2ImageListResponse } from '../types/multi-image2-image-list.ts';

/** Fields of the query alone, without the conditions between them. */
export const multiImage2ImageListQueryShape = /* @__PURE__ */ z.strictObject({
  pageNum: parameter(z.int().gte(1).lte(1000)).optional().meta({ row: 'register/multi-image2image.md:148', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
  pageSize: parameter(z.int().gte(1).lte(500)).optional().meta({ row: 'register/multi-image2image.md:149', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
});

export const multiImage2ImageListQuery = /* @__PURE__ */ typeAs<MultiImage2ImageListQuery>(multiImage2ImageListQueryShape);

/** Fields of the response alone, without the conditions between them. */
export const multiImage2ImageListResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/multi-image2image.md:155', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
  message: absentable(z.string()).meta({ row: 'register/multi-image2image.md:156', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
  request_id: absentable(z.string()).meta({ row: 'register/multi-image2image.md:157', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
  data: z.array(z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/multi-image2image.md:159', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/multi-image2image.md:160', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
    task_status_msg: absentable(z.string()).meta({ row: 'register/multi-image2image.md:161', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/multi-image2image.md:163', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
    })).meta({ row: 'register/multi-image2image.md:162', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
    task_result: absentable(z.looseObject({
      images: absentable(z.array(z.looseObject({
        index: absentable(receivedInteger()).meta({ row: 'register/multi-image2image.md:166', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
        url: absentable(z.string()).meta({ row: 'register/multi-image2image.md:167', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
        watermark_url: absentable(z.string()).meta({ row: 'register/multi-image2image.md:168', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09'] }),
      }))).meta({ row: 'register/multi-image2image.md:165', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
    })).meta({ row: 'register/multi-image2image.md:164', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
    watermark_info: absentable(z.looseObject({
      enabled: absentable(z.boolean()).meta({ row: 'register/multi-image2image.md:170', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09'] }),
    })).meta({ row: 'register/multi-image2image.md:169', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/multi-image2image.md:171', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-multi-image-to-image-2026-09'] }),
    final_balance_deduction: absentable(z.looseObject({
      quota: absentable(receivedNumericText()).meta({ row: 'register/multi-image2image.md:173', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/multi-image2image.md:174', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09'] }),
    }), 'number').meta({ row: 'register/multi-image2image.md:172', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/multi-image2image.md:175', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/multi-image2image.md:176', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
  })).meta({ row: 'register/multi-image2image.md:158', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'] }),
});

export const multiImage2ImageListResponse = /* @__PURE__ */ typeAs<MultiImage2ImageListResponse>(multiImage2ImageListResponseShape);
