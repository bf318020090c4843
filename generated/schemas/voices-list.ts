// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, parameter, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { VoicesListQuery, VoicesListResponse } from '../types/voices-list.ts';

/** Fields of the query alone, without the conditions between them. */
export const voicesListQueryShape = /* @__PURE__ */ z.strictObject({
  pageNum: parameter(z.int().gte(1).lte(1000)).optional().meta({ row: 'register/voices.md:149', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
  pageSize: parameter(z.int().gte(1).lte(1000)).optional().meta({ row: 'register/voices.md:150', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
});

export const voicesListQuery = /* @__PURE__ */ typeAs<VoicesListQuery>(voicesListQueryShape);

/** Fields of the response alone, without the conditions between them. */
export const voicesListResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/voices.md:156', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/voices.md:157', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
  request_id: absentable(z.string()).meta({ row: 'register/voices.md:158', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
  data: z.array(z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/voices.md:160', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/voices.md:161', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
    task_status_msg: absentable(z.string()).meta({ row: 'register/voices.md:162', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/voices.md:164', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
    })).meta({ row: 'register/voices.md:163', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
    task_result: absentable(z.looseObject({
      voices: absentable(z.array(z.looseObject({
        voice_id: absentable(z.string()).meta({ row: 'register/voices.md:167', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03', 'sdk-author-live-checklist-2026-09'] }),
        voice_name: absentable(z.string()).meta({ row: 'register/voices.md:168', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
        trial_url: absentable(z.string()).meta({ row: 'register/voices.md:169', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03', 'integrator-live-voice-2026-02'] }),
        owned_by: absentable(z.string()).meta({ row: 'register/voices.md:170', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
      }))).meta({ row: 'register/voices.md:166', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
    })).meta({ row: 'register/voices.md:165', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/voices.md:172', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
    final_balance_deduction: absentable(z.looseObject({
      quota: absentable(receivedNumericText()).meta({ row: 'register/voices.md:174', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/voices.md:175', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026'] }),
    }), 'number').meta({ row: 'register/voices.md:173', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/voices.md:176', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/voices.md:177', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
  })).meta({ row: 'register/voices.md:159', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
});

export const voicesListResponse = /* @__PURE__ */ typeAs<VoicesListResponse>(voicesListResponseShape);
