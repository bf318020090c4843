// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { absentable, openEnum, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';

/** Fields of the path alone, without the conditions between them. */
export const image2videoGetPathShape = /* @__PURE__ */ z.strictObject({
  id: z.string().min(1).meta({ row: 'register/image2video.md:247', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
});

export const image2videoGetPath = image2videoGetPathShape;

/** Fields of the response alone, without the conditions between them. */
export const image2videoGetResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/image2video.md:253', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/image2video.md:254', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
  request_id: absentable(z.string()).meta({ row: 'register/image2video.md:255', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/image2video.md:257', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/image2video.md:258', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
    task_status_msg: absentable(z.string()).meta({ row: 'register/image2video.md:259', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/image2video.md:261', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
    })).meta({ row: 'register/image2video.md:260', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
    task_result: absentable(z.looseObject({
      videos: absentable(z.array(z.looseObject({
        id: absentable(z.string()).meta({ row: 'register/image2video.md:264', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
        url: absentable(z.string()).meta({ row: 'register/image2video.md:265', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
        watermark_url: absentable(z.string()).meta({ row: 'register/image2video.md:266', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
        duration: absentable(receivedNumericText()).meta({ row: 'register/image2video.md:267', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
      }))).meta({ row: 'register/image2video.md:263', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03', 'vendor-reference-2025-12', 'sdk-vercel-ai-2026-08'] }),
    })).meta({ row: 'register/image2video.md:262', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
    watermark_info: absentable(z.looseObject({
      enabled: absentable(z.boolean()).meta({ row: 'register/image2video.md:269', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
    })).meta({ row: 'register/image2video.md:268', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/image2video.md:270', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
    final_balance_deduction: absentable(z.looseObject({
      quota: absentable(receivedNumericText()).meta({ row: 'register/image2video.md:272', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'integrator-fixtures-2026-08'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/image2video.md:273', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'integrator-fixtures-2026-08'] }),
    }), 'number').meta({ row: 'register/image2video.md:271', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'sdk-author-legacy-contracts-2026-09', 'integrator-fixtures-2026-08', 'gateway-aiping-2026'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/image2video.md:274', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/image2video.md:275', status: 'doc-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
  }).meta({ row: 'register/image2video.md:256', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-i2v-page-2026-04', 'vendor-portal-2026-03'] }),
});

export const image2videoGetResponse = image2videoGetResponseShape;
