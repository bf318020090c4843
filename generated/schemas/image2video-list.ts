// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, parameter, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { Image2videoListQuery, Image2videoListResponse } from '../types/image2video-list.ts';

/** Fields of the query alone, without the conditions between them. */
export const image2videoListQueryShape = /* @__PURE__ */ z.strictObject({
  pageNum: parameter(z.int().gte(1).lte(1000)).optional().meta({ row: 'register/image2video.md:308', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
  pageSize: parameter(z.int().gte(1).lte(500)).optional().meta({ row: 'register/image2video.md:309', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
});

export const image2videoListQuery = /* @__PURE__ */ typeAs<Image2videoListQuery>(image2videoListQueryShape);

/** Fields of the response alone, without the conditions between them. */
export const image2videoListResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/image2video.md:315', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04'] }),
  message: absentable(z.string()).meta({ row: 'register/image2video.md:316', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04'] }),
  request_id: absentable(z.string()).meta({ row: 'register/image2video.md:317', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04'] }),
  data: z.array(z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/image2video.md:319', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/image2video.md:320', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04'] }),
    task_status_msg: absentable(z.string()).meta({ row: 'register/image2video.md:321', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/image2video.md:323', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04'] }),
    })).meta({ row: 'register/image2video.md:322', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04'] }),
    task_result: absentable(z.looseObject({
      videos: absentable(z.array(z.looseObject({
        id: absentable(z.string()).meta({ row: 'register/image2video.md:326', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04'] }),
        url: absentable(z.string()).meta({ row: 'register/image2video.md:327', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04'] }),
        watermark_url: absentable(z.string()).meta({ row: 'register/image2video.md:328', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04'] }),
        duration: absentable(receivedNumericText()).meta({ row: 'register/image2video.md:329', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04'] }),
      }))).meta({ row: 'register/image2video.md:325', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-reference-2025-12', 'sdk-vercel-ai-2026-08'] }),
    })).meta({ row: 'register/image2video.md:324', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04'] }),
    watermark_info: absentable(z.looseObject({
      enabled: absentable(z.boolean()).meta({ row: 'register/image2video.md:331', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04'] }),
    })).meta({ row: 'register/image2video.md:330', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/image2video.md:332', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-i2v-page-2026-04'] }),
    final_balance_deduction: absentable(z.looseObject({
      quota: absentable(receivedNumericText()).meta({ row: 'register/image2video.md:334', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'integrator-fixtures-2026-08'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/image2video.md:335', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'integrator-fixtures-2026-08'] }),
    }), 'number').meta({ row: 'register/image2video.md:333', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'sdk-author-legacy-contracts-2026-09', 'integrator-fixtures-2026-08', 'gateway-aiping-2026'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/image2video.md:336', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/image2video.md:337', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04'] }),
  })).meta({ row: 'register/image2video.md:318', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04'] }),
});

export const image2videoListResponse = /* @__PURE__ */ typeAs<Image2videoListResponse>(image2videoListResponseShape);
