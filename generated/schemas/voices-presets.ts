// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, parameter, receivedInteger } from '../kernel/schemas.ts';
import type { VoicesPresetsQuery, VoicesPresetsResponse } from '../types/voices-presets.ts';

/** Fields of the query alone, without the conditions between them. */
export const voicesPresetsQueryShape = /* @__PURE__ */ z.strictObject({
  pageNum: parameter(z.int().gte(1).lte(1000)).optional().meta({ row: 'register/voices.md:194', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
  pageSize: parameter(z.int().gte(1).lte(1000)).optional().meta({ row: 'register/voices.md:195', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
});

export const voicesPresetsQuery = /* @__PURE__ */ typeAs<VoicesPresetsQuery>(voicesPresetsQueryShape);

/** Fields of the response alone, without the conditions between them. */
export const voicesPresetsResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/voices.md:201', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/voices.md:202', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
  request_id: absentable(z.string()).meta({ row: 'register/voices.md:203', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
  data: z.array(z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/voices.md:205', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/voices.md:206', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
    task_status_msg: absentable(z.string()).meta({ row: 'register/voices.md:207', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
    task_result: absentable(z.looseObject({
      voices: absentable(z.array(z.looseObject({
        voice_id: absentable(z.string()).meta({ row: 'register/voices.md:210', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03', 'sdk-author-live-checklist-2026-09'] }),
        voice_name: absentable(z.string()).meta({ row: 'register/voices.md:211', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
        trial_url: absentable(z.string()).meta({ row: 'register/voices.md:212', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03', 'integrator-live-voice-2026-02'] }),
        owned_by: absentable(z.string()).meta({ row: 'register/voices.md:213', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
      }))).meta({ row: 'register/voices.md:209', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
    })).meta({ row: 'register/voices.md:208', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/voices.md:215', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/voices.md:216', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
  })).meta({ row: 'register/voices.md:204', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] }),
});

export const voicesPresetsResponse = /* @__PURE__ */ typeAs<VoicesPresetsResponse>(voicesPresetsResponseShape);
