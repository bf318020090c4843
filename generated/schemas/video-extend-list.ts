// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, parameter, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { VideoExtendListQuery, VideoExtendListResponse } from '../types/video-extend-list.ts';

/** Fields of the query alone, without the conditions between them. */
export const videoExtendListQueryShape = /* @__PURE__ */ z.strictObject({
  pageNum: parameter(z.int().gte(1).lte(1000)).optional().meta({ row: 'register/video-extend.md:169', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
  pageSize: parameter(z.int().gte(1).lte(500)).optional().meta({ row: 'register/video-extend.md:170', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
});

export const videoExtendListQuery = /* @__PURE__ */ typeAs<VideoExtendListQuery>(videoExtendListQueryShape);

/** Fields of the response alone, without the conditions between them. */
export const videoExtendListResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/video-extend.md:176', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
  message: absentable(z.string()).meta({ row: 'register/video-extend.md:177', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
  request_id: absentable(z.string()).meta({ row: 'register/video-extend.md:178', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
  data: z.array(z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/video-extend.md:180', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/video-extend.md:181', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
    task_status_msg: absentable(z.string()).meta({ row: 'register/video-extend.md:182', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/video-extend.md:184', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
      parent_video: absentable(z.looseObject({
        id: absentable(z.string()).meta({ row: 'register/video-extend.md:186', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
        url: absentable(z.string()).meta({ row: 'register/video-extend.md:187', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
        duration: absentable(receivedNumericText()).meta({ row: 'register/video-extend.md:188', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
      })).meta({ row: 'register/video-extend.md:185', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
    })).meta({ row: 'register/video-extend.md:183', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
    task_result: absentable(z.looseObject({
      videos: absentable(z.array(z.looseObject({
        id: absentable(z.string()).meta({ row: 'register/video-extend.md:191', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
        url: absentable(z.string()).meta({ row: 'register/video-extend.md:192', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
        watermark_url: absentable(z.string()).meta({ row: 'register/video-extend.md:193', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
        duration: absentable(receivedNumericText()).meta({ row: 'register/video-extend.md:194', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
        seed: absentable(z.string()).meta({ row: 'register/video-extend.md:195', status: 'doc-confirmed', evidence: ['vendor-reference-2025-12'] }),
      }))).meta({ row: 'register/video-extend.md:190', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12', 'sdk-vercel-ai-2026-08'] }),
    })).meta({ row: 'register/video-extend.md:189', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
    watermark_info: absentable(z.looseObject({
      enabled: absentable(z.boolean()).meta({ row: 'register/video-extend.md:197', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
    })).meta({ row: 'register/video-extend.md:196', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/video-extend.md:198', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03'] }),
    final_balance_deduction: absentable(z.looseObject({
      quota: absentable(receivedNumericText()).meta({ row: 'register/video-extend.md:200', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'integrator-fixtures-2026-08'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/video-extend.md:201', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'integrator-fixtures-2026-08'] }),
    }), 'number').meta({ row: 'register/video-extend.md:199', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'sdk-author-legacy-contracts-2026-09', 'integrator-fixtures-2026-08', 'gateway-aiping-2026'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/video-extend.md:202', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/video-extend.md:203', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
  })).meta({ row: 'register/video-extend.md:179', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'] }),
});

export const videoExtendListResponse = /* @__PURE__ */ typeAs<VideoExtendListResponse>(videoExtendListResponseShape);
