// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, formatted, openEnum, receivedInteger } from '../kernel/schemas.ts';
import { avatarCreateRules } from '../rules/avatar-create.ts';
import type { AvatarCreateRequest, AvatarCreateResponse } from '../types/avatar-create.ts';

/** Fields of the request alone, without the conditions between them. */
export const avatarCreateRequestShape = /* @__PURE__ */ z.strictObject({
  image: formatted(['url', 'base64'], z.string().min(1)).meta({ row: 'register/other-routes.md:486', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
  audio_id: z.string().optional().meta({ row: 'register/other-routes.md:487', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
  sound_file: formatted(['url', 'base64']).optional().meta({ row: 'register/other-routes.md:488', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
  prompt: z.string().max(2500).optional().meta({ row: 'register/other-routes.md:489', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
  mode: z.enum(['std', 'pro']).optional().meta({ row: 'register/other-routes.md:490', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
  watermark_info: z.strictObject({
    enabled: z.boolean().optional().meta({ row: 'register/other-routes.md:492', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
  }).optional().meta({ row: 'register/other-routes.md:491', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
  callback_url: formatted(['url']).optional().meta({ row: 'register/other-routes.md:493', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
  external_task_id: z.string().optional().meta({ row: 'register/other-routes.md:494', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
});

/** The request with every rule of the register. */
export const avatarCreateRequest = /* @__PURE__ */ withRules<AvatarCreateRequest>(avatarCreateRequestShape, avatarCreateRules);

/** Fields of the response alone, without the conditions between them. */
export const avatarCreateResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/other-routes.md:505', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/other-routes.md:506', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  request_id: absentable(z.string()).meta({ row: 'register/other-routes.md:507', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/other-routes.md:509', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/other-routes.md:510', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/other-routes.md:512', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    })).meta({ row: 'register/other-routes.md:511', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/other-routes.md:513', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/other-routes.md:514', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  }).meta({ row: 'register/other-routes.md:508', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-reference-2026-03'] }),
});

export const avatarCreateResponse = /* @__PURE__ */ typeAs<AvatarCreateResponse>(avatarCreateResponseShape);
