// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, parameter, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { AiMultiShotListQuery, AiMultiShotListResponse } from '../types/ai-multi-shot-list.ts';

/** Fields of the query alone, without the conditions between them. */
export const aiMultiShotListQueryShape = /* @__PURE__ */ z.strictObject({
  pageNum: parameter(z.int().gte(1).lte(1000)).optional().meta({ row: 'register/ai-multi-shot.md:111', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
  pageSize: parameter(z.int().gte(1).lte(500)).optional().meta({ row: 'register/ai-multi-shot.md:112', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
});

export const aiMultiShotListQuery = /* @__PURE__ */ typeAs<AiMultiShotListQuery>(aiMultiShotListQueryShape);

/** Fields of the response alone, without the conditions between them. */
export const aiMultiShotListResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/ai-multi-shot.md:118', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
  message: absentable(z.string()).meta({ row: 'register/ai-multi-shot.md:119', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
  request_id: absentable(z.string()).meta({ row: 'register/ai-multi-shot.md:120', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
  data: z.array(z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/ai-multi-shot.md:122', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/ai-multi-shot.md:123', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
    task_status_msg: absentable(z.string()).meta({ row: 'register/ai-multi-shot.md:124', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/ai-multi-shot.md:126', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
    })).meta({ row: 'register/ai-multi-shot.md:125', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
    task_result: absentable(z.looseObject({
      images: absentable(z.array(z.looseObject({
        index: absentable(receivedInteger()).meta({ row: 'register/ai-multi-shot.md:129', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
        url_1: absentable(z.string()).meta({ row: 'register/ai-multi-shot.md:130', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
        url_2: absentable(z.string()).meta({ row: 'register/ai-multi-shot.md:131', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
        url_3: absentable(z.string()).meta({ row: 'register/ai-multi-shot.md:132', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
      }))).meta({ row: 'register/ai-multi-shot.md:128', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09', 'vendor-api-updates-2026-09'] }),
    })).meta({ row: 'register/ai-multi-shot.md:127', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/ai-multi-shot.md:133', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-ai-multi-shot-2026-09'] }),
    final_balance_deduction: absentable(z.looseObject({
      quota: absentable(receivedNumericText()).meta({ row: 'register/ai-multi-shot.md:135', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/ai-multi-shot.md:136', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
    }), 'number').meta({ row: 'register/ai-multi-shot.md:134', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/ai-multi-shot.md:137', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/ai-multi-shot.md:138', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
  })).meta({ row: 'register/ai-multi-shot.md:121', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-ai-multi-shot-2026-09'] }),
});

export const aiMultiShotListResponse = /* @__PURE__ */ typeAs<AiMultiShotListResponse>(aiMultiShotListResponseShape);
