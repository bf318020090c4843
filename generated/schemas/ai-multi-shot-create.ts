// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, formatted, openEnum, receivedInteger } from '../kernel/schemas.ts';
import { aiMultiShotCreateRules } from '../rules/ai-multi-shot-create.ts';
import type { AiMultiShotCreateRequest, AiMultiShotCreateResponse } from '../types/ai-multi-shot-create.ts';

/** Fields of the request alone, without the conditions between them. */
export const aiMultiShotCreateRequestShape = /* @__PURE__ */ z.strictObject({
  element_frontal_image: formatted(['url', 'base64'], z.string().min(1)).meta({ row: 'register/ai-multi-shot.md:20', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09', 'vendor-api-updates-2026-09'] }),
  callback_url: formatted(['url']).optional().meta({ row: 'register/ai-multi-shot.md:21', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-ai-multi-shot-2026-09'] }),
  external_task_id: z.string().optional().meta({ row: 'register/ai-multi-shot.md:22', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
});

/** The request with every rule of the register. */
export const aiMultiShotCreateRequest = /* @__PURE__ */ withRules<AiMultiShotCreateRequest>(aiMultiShotCreateRequestShape, aiMultiShotCreateRules);

/** Fields of the response alone, without the conditions between them. */
export const aiMultiShotCreateResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/ai-multi-shot.md:28', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
  message: absentable(z.string()).meta({ row: 'register/ai-multi-shot.md:29', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
  request_id: absentable(z.string()).meta({ row: 'register/ai-multi-shot.md:30', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/ai-multi-shot.md:32', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/ai-multi-shot.md:33', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/ai-multi-shot.md:35', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
    })).meta({ row: 'register/ai-multi-shot.md:34', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/ai-multi-shot.md:36', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/ai-multi-shot.md:37', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] }),
  }).meta({ row: 'register/ai-multi-shot.md:31', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-ai-multi-shot-2026-09'] }),
});

export const aiMultiShotCreateResponse = /* @__PURE__ */ typeAs<AiMultiShotCreateResponse>(aiMultiShotCreateResponseShape);
