// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, parameter, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { ImageGenerationListQuery, ImageGenerationListResponse } from '../types/image-generation-list.ts';

/** Fields of the query alone, without the conditions between them. */
export const imageGenerationListQueryShape = /* @__PURE__ */ z.strictObject({
  pageNum: parameter(z.int().gte(1).lte(1000)).optional().meta({ row: 'register/image-generation.md:212', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
  pageSize: parameter(z.int().gte(1).lte(500)).optional().meta({ row: 'register/image-generation.md:213', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
});

export const imageGenerationListQuery = /* @__PURE__ */ typeAs<ImageGenerationListQuery>(imageGenerationListQueryShape);

/** Fields of the response alone, without the conditions between them. */
export const imageGenerationListResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/image-generation.md:219', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
  message: absentable(z.string()).meta({ row: 'register/image-generation.md:220', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
  request_id: absentable(z.string()).meta({ row: 'register/image-generation.md:221', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
  data: z.array(z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/image-generation.md:223', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/image-generation.md:224', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
    task_status_msg: absentable(z.string()).meta({ row: 'register/image-generation.md:225', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/image-generation.md:227', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
    })).meta({ row: 'register/image-generation.md:226', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
    task_result: absentable(z.looseObject({
      images: absentable(z.array(z.looseObject({
        index: absentable(receivedInteger()).meta({ row: 'register/image-generation.md:230', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
        url: absentable(z.string()).meta({ row: 'register/image-generation.md:231', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02', 'sdk-author-changelog-2026-09'] }),
        watermark_url: absentable(z.string()).meta({ row: 'register/image-generation.md:232', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-image-generation-2026-09'] }),
      }))).meta({ row: 'register/image-generation.md:229', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
    })).meta({ row: 'register/image-generation.md:228', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
    watermark_info: absentable(z.looseObject({
      enabled: absentable(z.boolean()).meta({ row: 'register/image-generation.md:234', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-image-generation-2026-09'] }),
    })).meta({ row: 'register/image-generation.md:233', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-image-generation-2026-09'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/image-generation.md:235', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02', 'sdk-author-live-checklist-2026-09'] }),
    final_balance_deduction: absentable(z.looseObject({
      quota: absentable(receivedNumericText()).meta({ row: 'register/image-generation.md:237', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-callbacks-2026-09'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/image-generation.md:238', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-callbacks-2026-09'] }),
    }), 'number').meta({ row: 'register/image-generation.md:236', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-callbacks-2026-09'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/image-generation.md:239', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/image-generation.md:240', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
  })).meta({ row: 'register/image-generation.md:222', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02'] }),
});

export const imageGenerationListResponse = /* @__PURE__ */ typeAs<ImageGenerationListResponse>(imageGenerationListResponseShape);
