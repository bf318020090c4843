// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, parameter, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { Text2videoListQuery, Text2videoListResponse } from '../types/text2video-list.ts';

/** Fields of the query alone, without the conditions between them. */
export const text2videoListQueryShape = /* @__PURE__ */ z.strictObject({
  pageNum: parameter(z.int().gte(1).lte(1000)).optional().meta({ row: 'register/text2video.md:252', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  pageSize: parameter(z.int().gte(1).lte(500)).optional().meta({ row: 'register/text2video.md:253', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
});

export const text2videoListQuery = /* @__PURE__ */ typeAs<Text2videoListQuery>(text2videoListQueryShape);

/** Fields of the response alone, without the conditions between them. */
export const text2videoListResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/text2video.md:259', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  message: absentable(z.string()).meta({ row: 'register/text2video.md:260', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  request_id: absentable(z.string()).meta({ row: 'register/text2video.md:261', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  data: z.array(z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/text2video.md:263', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/text2video.md:264', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
    task_status_msg: absentable(z.string()).meta({ row: 'register/text2video.md:265', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/text2video.md:267', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
    })).meta({ row: 'register/text2video.md:266', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
    task_result: absentable(z.looseObject({
      videos: absentable(z.array(z.looseObject({
        id: absentable(z.string()).meta({ row: 'register/text2video.md:270', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
        url: absentable(z.string()).meta({ row: 'register/text2video.md:271', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
        watermark_url: absentable(z.string()).meta({ row: 'register/text2video.md:272', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
        duration: absentable(receivedNumericText()).meta({ row: 'register/text2video.md:273', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
      }))).meta({ row: 'register/text2video.md:269', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'vendor-reference-2025-12', 'sdk-vercel-ai-2026-08'] }),
    })).meta({ row: 'register/text2video.md:268', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
    watermark_info: absentable(z.looseObject({
      enabled: absentable(z.boolean()).meta({ row: 'register/text2video.md:275', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
    })).meta({ row: 'register/text2video.md:274', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/text2video.md:276', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
    final_balance_deduction: absentable(z.looseObject({
      quota: absentable(receivedNumericText()).meta({ row: 'register/text2video.md:278', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'integrator-fixtures-2026-08'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/text2video.md:279', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'integrator-fixtures-2026-08'] }),
    }), 'number').meta({ row: 'register/text2video.md:277', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'sdk-author-legacy-contracts-2026-09', 'integrator-fixtures-2026-08', 'gateway-aiping-2026'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/text2video.md:280', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/text2video.md:281', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  })).meta({ row: 'register/text2video.md:262', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
});

export const text2videoListResponse = /* @__PURE__ */ typeAs<Text2videoListResponse>(text2videoListResponseShape);
