// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, parameter, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { OmniVideoListQuery, OmniVideoListResponse } from '../types/omni-video-list.ts';

/** Fields of the query alone, without the conditions between them. */
export const omniVideoListQueryShape = /* @__PURE__ */ z.strictObject({
  pageNum: parameter(z.int().gte(1).lte(1000)).optional().meta({ row: 'register/omni-video.md:254', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  pageSize: parameter(z.int().gte(1).lte(500)).optional().meta({ row: 'register/omni-video.md:255', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
});

export const omniVideoListQuery = /* @__PURE__ */ typeAs<OmniVideoListQuery>(omniVideoListQueryShape);

/** Fields of the response alone, without the conditions between them. */
export const omniVideoListResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/omni-video.md:261', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06'] }),
  message: absentable(z.string()).meta({ row: 'register/omni-video.md:262', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06', 'integrator-tested-rules-2026-02'] }),
  request_id: absentable(z.string()).meta({ row: 'register/omni-video.md:263', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06'] }),
  data: z.array(z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/omni-video.md:265', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/omni-video.md:266', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06'] }),
    task_status_msg: absentable(z.string()).meta({ row: 'register/omni-video.md:267', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/omni-video.md:269', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06'] }),
    })).meta({ row: 'register/omni-video.md:268', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06'] }),
    task_result: absentable(z.looseObject({
      videos: absentable(z.array(z.looseObject({
        id: absentable(z.string()).meta({ row: 'register/omni-video.md:272', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06'] }),
        url: absentable(z.string()).meta({ row: 'register/omni-video.md:273', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06'] }),
        watermark_url: absentable(z.string()).meta({ row: 'register/omni-video.md:274', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06'] }),
        duration: absentable(receivedNumericText()).meta({ row: 'register/omni-video.md:275', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06', 'integrator-tested-rules-2026-02'] }),
      }))).meta({ row: 'register/omni-video.md:271', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02', 'vendor-reference-2025-12', 'sdk-vercel-ai-2026-08', 'gateway-omni-mirror-2026-06'] }),
    })).meta({ row: 'register/omni-video.md:270', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06'] }),
    watermark_info: absentable(z.looseObject({
      enabled: absentable(z.boolean()).meta({ row: 'register/omni-video.md:277', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06'] }),
    })).meta({ row: 'register/omni-video.md:276', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/omni-video.md:278', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06'] }),
    final_balance_deduction: absentable(z.looseObject({
      quota: absentable(receivedNumericText()).meta({ row: 'register/omni-video.md:280', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'integrator-fixtures-2026-08'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/omni-video.md:281', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'integrator-fixtures-2026-08'] }),
    }), 'number').meta({ row: 'register/omni-video.md:279', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'sdk-author-legacy-contracts-2026-09', 'integrator-fixtures-2026-08', 'gateway-aiping-2026'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/omni-video.md:282', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/omni-video.md:283', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06'] }),
  })).meta({ row: 'register/omni-video.md:264', status: 'doc-confirmed', evidence: ['vendor-series3-spec-2026-02', 'gateway-omni-mirror-2026-06'] }),
});

export const omniVideoListResponse = /* @__PURE__ */ typeAs<OmniVideoListResponse>(omniVideoListResponseShape);
