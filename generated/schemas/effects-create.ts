// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { formatted } from '../kernel/schemas.ts';
import { effectsCreateRules } from '../rules/effects-create.ts';
import type { EffectsCreateRequest } from '../types/effects-create.ts';

/** Fields of the request alone, without the conditions between them. */
export const effectsCreateRequestShape = /* @__PURE__ */ z.strictObject({
  effect_scene: z.string().min(1).meta({ row: 'register/other-routes.md:545', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'sdk-author-legacy-contracts-2026-09', 'vendor-comfyui-nodes-2025-10'] }),
  input: z.strictObject({
    image: formatted(['url', 'base64']).optional().meta({ row: 'register/other-routes.md:547', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'sdk-author-legacy-contracts-2026-09', 'vendor-comfyui-nodes-2025-10'] }),
    images: z.union([z.array(formatted(['url', 'base64'], z.string().min(1))).length(0), z.array(formatted(['url', 'base64'], z.string().min(1))).min(2).max(2)]).optional().meta({ row: 'register/other-routes.md:548', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'sdk-author-legacy-contracts-2026-09', 'vendor-comfyui-nodes-2025-10'] }),
    model_name: z.string().optional().meta({ row: 'register/other-routes.md:549', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'] }),
    mode: z.string().optional().meta({ row: 'register/other-routes.md:550', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'] }),
    duration: z.string().optional().meta({ row: 'register/other-routes.md:551', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'] }),
  }).meta({ row: 'register/other-routes.md:546', status: 'doc-confirmed', evidence: ['sdk-author-legacy-contracts-2026-09', 'vendor-comfyui-nodes-2025-10'] }),
  callback_url: formatted(['url']).optional().meta({ row: 'register/other-routes.md:552', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'sdk-author-legacy-contracts-2026-09'] }),
  external_task_id: z.string().optional().meta({ row: 'register/other-routes.md:553', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'sdk-author-legacy-contracts-2026-09'] }),
});

/** The request with every rule of the register. */
export const effectsCreateRequest = /* @__PURE__ */ withRules<EffectsCreateRequest>(effectsCreateRequestShape, effectsCreateRules);
