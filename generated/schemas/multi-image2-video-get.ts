// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { MultiImage2VideoGetPath, MultiImage2VideoGetResponse } from '../types/multi-image2-video-get.ts';

/** Fields of the path alone, without the conditions between them. */
export const multiImage2VideoGetPathShape = /* @__PURE__ */ z.strictObject({
  id: z.string().min(1).meta({ row: 'register/multi-image2video.md:112', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
});

export const multiImage2VideoGetPath = /* @__PURE__ */ typeAs<MultiImage2VideoGetPath>(multiImage2VideoGetPathShape);

/** Fields of the response alone, without the conditions between them. */
export const multiImage2VideoGetResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/multi-image2video.md:118', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/multi-image2video.md:119', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
  request_id: absentable(z.string()).meta({ row: 'register/multi-image2video.md:120', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/multi-image2video.md:122', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/multi-image2video.md:123', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
    task_status_msg: absentable(z.string()).meta({ row: 'register/multi-image2video.md:124', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/multi-image2video.md:126', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
    })).meta({ row: 'register/multi-image2video.md:125', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
    task_result: absentable(z.looseObject({
      videos: absentable(z.array(z.looseObject({
        id: absentable(z.string()).meta({ row: 'register/multi-image2video.md:129', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
        url: absentable(z.string()).meta({ row: 'register/multi-image2video.md:130', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
        watermark_url: absentable(z.string()).meta({ row: 'register/multi-image2video.md:131', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
        duration: absentable(receivedNumericText()).meta({ row: 'register/multi-image2video.md:132', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
      }))).meta({ row: 'register/multi-image2video.md:128', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12', 'sdk-vercel-ai-2026-08'] }),
    })).meta({ row: 'register/multi-image2video.md:127', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
    watermark_info: absentable(z.looseObject({
      enabled: absentable(z.boolean()).meta({ row: 'register/multi-image2video.md:134', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
    })).meta({ row: 'register/multi-image2video.md:133', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/multi-image2video.md:135', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03'] }),
    final_balance_deduction: absentable(z.looseObject({
      quota: absentable(receivedNumericText()).meta({ row: 'register/multi-image2video.md:137', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'integrator-fixtures-2026-08'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/multi-image2video.md:138', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'integrator-fixtures-2026-08'] }),
    }), 'number').meta({ row: 'register/multi-image2video.md:136', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'sdk-author-legacy-contracts-2026-09', 'integrator-fixtures-2026-08', 'gateway-aiping-2026'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/multi-image2video.md:139', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/multi-image2video.md:140', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
  }).meta({ row: 'register/multi-image2video.md:121', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'] }),
});

export const multiImage2VideoGetResponse = /* @__PURE__ */ typeAs<MultiImage2VideoGetResponse>(multiImage2VideoGetResponseShape);
