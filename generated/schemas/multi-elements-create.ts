// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, formatted, openEnum, receivedInteger } from '../kernel/schemas.ts';
import { multiElementsCreateRules } from '../rules/multi-elements-create.ts';
import type { MultiElementsCreateGiven, MultiElementsCreateRequest, MultiElementsCreateResponse } from '../types/multi-elements-create.ts';

/** Fields of the request alone, without the conditions between them. */
export const multiElementsCreateRequestShape = /* @__PURE__ */ z.strictObject({
  model_name: z.enum(['kling-v1-6']).optional().meta({ row: 'register/other-routes.md:323', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'vendor-comfyui-nodes-2025-10'] }),
  session_id: z.string().min(1).meta({ row: 'register/other-routes.md:324', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
  edit_mode: z.enum(['addition', 'swap', 'removal']).meta({ row: 'register/other-routes.md:325', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
  image_list: z.array(z.strictObject({
    image: formatted(['url', 'base64'], z.string().min(1)).meta({ row: 'register/other-routes.md:327', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
  })).max(2).optional().meta({ row: 'register/other-routes.md:326', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
  prompt: z.string().min(1).max(2500).meta({ row: 'register/other-routes.md:328', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
  negative_prompt: z.string().max(2500).optional().meta({ row: 'register/other-routes.md:329', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
  mode: z.enum(['std', 'pro']).optional().meta({ row: 'register/other-routes.md:330', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
  duration: z.enum(['5', '10']).optional().meta({ row: 'register/other-routes.md:331', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
  watermark_info: z.strictObject({
    enabled: z.boolean().optional().meta({ row: 'register/other-routes.md:333', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
  }).optional().meta({ row: 'register/other-routes.md:332', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
  callback_url: formatted(['url']).optional().meta({ row: 'register/other-routes.md:334', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
  external_task_id: z.string().optional().meta({ row: 'register/other-routes.md:335', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
});

/** The request with every rule of the register. */
export const multiElementsCreateRequest = /* @__PURE__ */ withRules<MultiElementsCreateRequest>(multiElementsCreateRequestShape, multiElementsCreateRules);

/** Fields of the response alone, without the conditions between them. */
export const multiElementsCreateResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/other-routes.md:359', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/other-routes.md:360', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  request_id: absentable(z.string()).meta({ row: 'register/other-routes.md:361', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/other-routes.md:363', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/other-routes.md:364', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/other-routes.md:366', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    })).meta({ row: 'register/other-routes.md:365', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/other-routes.md:367', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/other-routes.md:368', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] }),
  }).meta({ row: 'register/other-routes.md:362', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-reference-2026-03'] }),
});

export const multiElementsCreateResponse = /* @__PURE__ */ typeAs<MultiElementsCreateResponse>(multiElementsCreateResponseShape);

/** Fields of the given alone, without the conditions between them. */
export const multiElementsCreateGivenShape = /* @__PURE__ */ z.strictObject({
  session_age_hours: z.number().gte(0).optional().meta({ row: 'register/other-routes.md:352', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'] }),
  source_seconds: z.number().gte(0).optional().meta({ row: 'register/other-routes.md:353', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] }),
});

export const multiElementsCreateGiven = /* @__PURE__ */ typeAs<MultiElementsCreateGiven, MultiElementsCreateGiven>(multiElementsCreateGivenShape);
