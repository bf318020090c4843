// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { AiMultiShotGetPath, AiMultiShotGetResponse } from '../types/ai-multi-shot-get.ts';

/** Fields of the path alone, without the conditions between them. */
export const aiMultiShotGetPathShape = /* @__PURE__ */ z.strictObject({
  id: z.string().min(1).meta({ row: 'register/ai-multi-shot.md:68', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
});

export const aiMultiShotGetPath = /* @__PURE__ */ typeAs<AiMultiShotGetPath>(aiMultiShotGetPathShape);

/** Fields of the response alone, without the conditions between them. */
export const aiMultiShotGetResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/ai-multi-shot.md:76', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
  message: absentable(z.string()).meta({ row: 'register/ai-multi-shot.md:77', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
  request_id: absentable(z.string()).meta({ row: 'register/ai-multi-shot.md:78', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/ai-multi-shot.md:80', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/ai-multi-shot.md:81', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
    task_status_msg: absentable(z.string()).meta({ row: 'register/ai-multi-shot.md:82', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/ai-multi-shot.md:84', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
    })).meta({ row: 'register/ai-multi-shot.md:83', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
    task_result: absentable(z.looseObject({
      images: absentable(z.array(z.looseObject({
        index: absentable(receivedInteger()).meta({ row: 'register/ai-multi-shot.md:87', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
        url_1: absentable(z.string()).meta({ row: 'register/ai-multi-shot.md:88', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
        url_2: absentable(z.string()).meta({ row: 'register/ai-multi-shot.md:89', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
        url_3: absentable(z.string()).meta({ row: 'register/ai-multi-shot.md:90', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
      }))).meta({ row: 'register/ai-multi-shot.md:86', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09', 'vendor-api-updates-2026-09'] }),
    })).meta({ row: 'register/ai-multi-shot.md:85', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/ai-multi-shot.md:91', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-ai-multi-shot-2026-09'] }),
    final_balance_deduction: absentable(z.looseObject({
      quota: absentable(receivedNumericText()).meta({ row: 'register/ai-multi-shot.md:93', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/ai-multi-shot.md:94', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
    }), 'number').meta({ row: 'register/ai-multi-shot.md:92', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/ai-multi-shot.md:95', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/ai-multi-shot.md:96', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
  }).meta({ row: 'register/ai-multi-shot.md:79', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-ai-multi-shot-2026-09'] }),
});

export const aiMultiShotGetResponse = /* @__PURE__ */ typeAs<AiMultiShotGetResponse>(aiMultiShotGetResponseShape);
