// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { OmniVideoGetPath, OmniVideoGetResponse } from '../types/omni-video-get.ts';

/** Fields of the path alone, without the conditions between them. */
export const omniVideoGetPathShape = /* @__PURE__ */ z.strictObject({
  id: z.string().min(1).meta({ row: 'register/omni-video.md:207', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
});

export const omniVideoGetPath = /* @__PURE__ */ typeAs<OmniVideoGetPath>(omniVideoGetPathShape);

/** Fields of the response alone, without the conditions between them. */
export const omniVideoGetResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/omni-video.md:213', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  message: absentable(z.string()).meta({ row: 'register/omni-video.md:214', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'integrator-tested-rules-2026-02'] }),
  request_id: absentable(z.string()).meta({ row: 'register/omni-video.md:215', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/omni-video.md:217', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/omni-video.md:218', status: 'live-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', '2026-03-30-omni-risk-control-three-references'] }),
    task_status_msg: absentable(z.string()).meta({ row: 'register/omni-video.md:219', status: 'live-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', '2026-03-30-omni-risk-control-three-references'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/omni-video.md:221', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
    })).meta({ row: 'register/omni-video.md:220', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
    task_result: absentable(z.looseObject({
      videos: absentable(z.array(z.looseObject({
        id: absentable(z.string()).meta({ row: 'register/omni-video.md:224', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
        url: absentable(z.string()).meta({ row: 'register/omni-video.md:225', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
        watermark_url: absentable(z.string()).meta({ row: 'register/omni-video.md:226', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
        duration: absentable(receivedNumericText()).meta({ row: 'register/omni-video.md:227', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'integrator-tested-rules-2026-02'] }),
      }))).meta({ row: 'register/omni-video.md:223', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'vendor-reference-2025-12', 'sdk-vercel-ai-2026-08'] }),
    })).meta({ row: 'register/omni-video.md:222', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
    watermark_info: absentable(z.looseObject({
      enabled: absentable(z.boolean()).meta({ row: 'register/omni-video.md:229', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
    })).meta({ row: 'register/omni-video.md:228', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/omni-video.md:230', status: 'live-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', '2026-03-30-omni-risk-control-three-references'] }),
    final_balance_deduction: absentable(z.looseObject({
      quota: absentable(receivedNumericText()).meta({ row: 'register/omni-video.md:232', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'integrator-fixtures-2026-08'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/omni-video.md:233', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'integrator-fixtures-2026-08'] }),
    }), 'number').meta({ row: 'register/omni-video.md:231', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'sdk-author-legacy-contracts-2026-09', 'integrator-fixtures-2026-08', 'gateway-aiping-2026'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/omni-video.md:234', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/omni-video.md:235', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
  }).meta({ row: 'register/omni-video.md:216', status: 'doc-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02'] }),
});

export const omniVideoGetResponse = /* @__PURE__ */ typeAs<OmniVideoGetResponse>(omniVideoGetResponseShape);
