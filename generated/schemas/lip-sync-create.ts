// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, formatted, openEnum, receivedInteger } from '../kernel/schemas.ts';
import { lipSyncCreateRules } from '../rules/lip-sync-create.ts';
import type { LipSyncCreateRequest, LipSyncCreateResponse } from '../types/lip-sync-create.ts';

/** Fields of the request alone, without the conditions between them. */
export const lipSyncCreateRequestShape = /* @__PURE__ */ z.strictObject({
  session_id: z.string().min(1).meta({ row: 'register/other-routes.md:401', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
  face_choose: z.array(z.strictObject({
    face_id: z.string().min(1).meta({ row: 'register/other-routes.md:403', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
    audio_id: z.string().optional().meta({ row: 'register/other-routes.md:404', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
    sound_file: formatted(['url', 'base64']).optional().meta({ row: 'register/other-routes.md:405', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
    sound_start_time: z.int().gte(0).meta({ row: 'register/other-routes.md:406', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
    sound_end_time: z.int().gte(0).meta({ row: 'register/other-routes.md:407', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
    sound_insert_time: z.int().gte(0).meta({ row: 'register/other-routes.md:408', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
    sound_volume: z.number().gte(0).lte(2).optional().meta({ row: 'register/other-routes.md:409', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
    original_audio_volume: z.number().gte(0).lte(2).optional().meta({ row: 'register/other-routes.md:410', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
  })).min(1).max(1).meta({ row: 'register/other-routes.md:402', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
  watermark_info: z.strictObject({
    enabled: z.boolean().optional().meta({ row: 'register/other-routes.md:412', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
  }).optional().meta({ row: 'register/other-routes.md:411', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
  callback_url: formatted(['url']).optional().meta({ row: 'register/other-routes.md:413', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
  external_task_id: z.string().optional().meta({ row: 'register/other-routes.md:414', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
});

/** The request with every rule of the register. */
export const lipSyncCreateRequest = /* @__PURE__ */ withRules<LipSyncCreateRequest>(lipSyncCreateRequestShape, lipSyncCreateRules);

/** Fields of the response alone, without the conditions between them. */
export const lipSyncCreateResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/other-routes.md:420', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/other-routes.md:421', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  request_id: absentable(z.string()).meta({ row: 'register/other-routes.md:422', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/other-routes.md:424', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/other-routes.md:425', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/other-routes.md:427', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    })).meta({ row: 'register/other-routes.md:426', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/other-routes.md:428', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/other-routes.md:429', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  }).meta({ row: 'register/other-routes.md:423', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-reference-2026-03'] }),
});

export const lipSyncCreateResponse = /* @__PURE__ */ typeAs<LipSyncCreateResponse>(lipSyncCreateResponseShape);
