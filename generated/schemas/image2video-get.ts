// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { Image2videoGetPath, Image2videoGetResponse } from '../types/image2video-get.ts';

/** Fields of the path alone, without the conditions between them. */
export const image2videoGetPathShape = /* @__PURE__ */ z.strictObject({
  id: z.string().min(1).meta({ row: 'register/image2video.md:265', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
});

export const image2videoGetPath = /* @__PURE__ */ typeAs<Image2videoGetPath>(image2videoGetPathShape);

/** Fields of the response alone, without the conditions between them. */
export const image2videoGetResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/image2video.md:271', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/image2video.md:272', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
  request_id: absentable(z.string()).meta({ row: 'register/image2video.md:273', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/image2video.md:275', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/image2video.md:276', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
    task_status_msg: absentable(z.string()).meta({ row: 'register/image2video.md:277', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/image2video.md:279', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
    })).meta({ row: 'register/image2video.md:278', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
    task_result: absentable(z.looseObject({
      videos: absentable(z.array(z.looseObject({
        id: absentable(z.string()).meta({ row: 'register/image2video.md:282', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
        url: absentable(z.string()).meta({ row: 'register/image2video.md:283', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
        watermark_url: absentable(z.string()).meta({ row: 'register/image2video.md:284', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
        duration: absentable(receivedNumericText()).meta({ row: 'register/image2video.md:285', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
      }))).meta({ row: 'register/image2video.md:281', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03', 'vendor-reference-2025-12', 'sdk-vercel-ai-2026-08'] }),
    })).meta({ row: 'register/image2video.md:280', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
    watermark_info: absentable(z.looseObject({
      enabled: absentable(z.boolean()).meta({ row: 'register/image2video.md:287', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
    })).meta({ row: 'register/image2video.md:286', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/image2video.md:288', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
    final_balance_deduction: absentable(z.looseObject({
      quota: absentable(receivedNumericText()).meta({ row: 'register/image2video.md:290', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'integrator-fixtures-2026-08'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/image2video.md:291', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'integrator-fixtures-2026-08'] }),
    }), 'number').meta({ row: 'register/image2video.md:289', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'sdk-author-legacy-contracts-2026-09', 'integrator-fixtures-2026-08', 'gateway-aiping-2026'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/image2video.md:292', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/image2video.md:293', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
  }).meta({ row: 'register/image2video.md:274', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
});

export const image2videoGetResponse = /* @__PURE__ */ typeAs<Image2videoGetResponse>(image2videoGetResponseShape);
