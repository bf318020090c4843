// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { VoicesGetPath, VoicesGetResponse } from '../types/voices-get.ts';

/** Fields of the path alone, without the conditions between them. */
export const voicesGetPathShape = /* @__PURE__ */ z.strictObject({
  id: z.string().min(1).meta({ row: 'register/voices.md:107', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
});

export const voicesGetPath = /* @__PURE__ */ typeAs<VoicesGetPath>(voicesGetPathShape);

/** Fields of the response alone, without the conditions between them. */
export const voicesGetResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/voices.md:113', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/voices.md:114', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03', 'integrator-live-voice-2026-02'] }),
  request_id: absentable(z.string()).meta({ row: 'register/voices.md:115', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/voices.md:117', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/voices.md:118', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
    task_status_msg: absentable(z.string()).meta({ row: 'register/voices.md:119', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/voices.md:121', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
    })).meta({ row: 'register/voices.md:120', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
    task_result: absentable(z.looseObject({
      voices: absentable(z.array(z.looseObject({
        voice_id: absentable(z.string()).meta({ row: 'register/voices.md:124', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03', 'sdk-author-live-checklist-2026-09'] }),
        voice_name: absentable(z.string()).meta({ row: 'register/voices.md:125', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
        trial_url: absentable(z.string()).meta({ row: 'register/voices.md:126', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03', 'integrator-live-voice-2026-02'] }),
        owned_by: absentable(z.string()).meta({ row: 'register/voices.md:127', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
      }))).meta({ row: 'register/voices.md:123', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
    })).meta({ row: 'register/voices.md:122', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/voices.md:129', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03', 'sdk-author-live-checklist-2026-09', 'integrator-live-voice-2026-02'] }),
    final_balance_deduction: absentable(z.looseObject({
      quota: absentable(receivedNumericText()).meta({ row: 'register/voices.md:131', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/voices.md:132', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026'] }),
    }), 'number').meta({ row: 'register/voices.md:130', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/voices.md:133', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/voices.md:134', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
  }).meta({ row: 'register/voices.md:116', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
});

export const voicesGetResponse = /* @__PURE__ */ typeAs<VoicesGetResponse>(voicesGetResponseShape);
