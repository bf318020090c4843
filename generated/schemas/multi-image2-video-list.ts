// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, parameter, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { MultiImage2VideoListQuery, MultiImage2VideoListResponse } from '../types/multi-image2-video-list.ts';

/** Fields of the query alone, without the conditions between them. */
export const multiImage2VideoListQueryShape = /* @__PURE__ */ z.strictObject({
  pageNum: parameter(z.int().gte(1).lte(1000)).optional().meta({ row: 'register/multi-image2video.md:155', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
  pageSize: parameter(z.int().gte(1).lte(500)).optional().meta({ row: 'register/multi-image2video.md:156', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
});

export const multiImage2VideoListQuery = /* @__PURE__ */ typeAs<MultiImage2VideoListQuery>(multiImage2VideoListQueryShape);

/** Fields of the response alone, without the conditions between them. */
export const multiImage2VideoListResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/multi-image2video.md:162', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
  message: absentable(z.string()).meta({ row: 'register/multi-image2video.md:163', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
  request_id: absentable(z.string()).meta({ row: 'register/multi-image2video.md:164', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
  data: z.array(z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/multi-image2video.md:166', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/multi-image2video.md:167', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
    task_status_msg: absentable(z.string()).meta({ row: 'register/multi-image2video.md:168', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/multi-image2video.md:170', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
    })).meta({ row: 'register/multi-image2video.md:169', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
    task_result: absentable(z.looseObject({
      videos: absentable(z.array(z.looseObject({
        id: absentable(z.string()).meta({ row: 'register/multi-image2video.md:173', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
        url: absentable(z.string()).meta({ row: 'register/multi-image2video.md:174', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
        watermark_url: absentable(z.string()).meta({ row: 'register/multi-image2video.md:175', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
        duration: absentable(receivedNumericText()).meta({ row: 'register/multi-image2video.md:176', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
      }))).meta({ row: 'register/multi-image2video.md:172', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12', 'sdk-vercel-ai-2026-08'] }),
    })).meta({ row: 'register/multi-image2video.md:171', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
    watermark_info: absentable(z.looseObject({
      enabled: absentable(z.boolean()).meta({ row: 'register/multi-image2video.md:178', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
    })).meta({ row: 'register/multi-image2video.md:177', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/multi-image2video.md:179', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03'] }),
    final_balance_deduction: absentable(z.looseObject({
      quota: absentable(receivedNumericText()).meta({ row: 'register/multi-image2video.md:181', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'integrator-fixtures-2026-08'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/multi-image2video.md:182', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'integrator-fixtures-2026-08'] }),
    }), 'number').meta({ row: 'register/multi-image2video.md:180', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'sdk-author-legacy-contracts-2026-09', 'integrator-fixtures-2026-08', 'gateway-aiping-2026'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/multi-image2video.md:183', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/multi-image2video.md:184', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
  })).meta({ row: 'register/multi-image2video.md:165', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
});

export const multiImage2VideoListResponse = /* @__PURE__ */ typeAs<MultiImage2VideoListResponse>(multiImage2VideoListResponseShape);
