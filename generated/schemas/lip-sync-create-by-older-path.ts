// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { formatted } from '../kernel/schemas.ts';
import { lipSyncCreateByOlderPathRules } from '../rules/lip-sync-create-by-older-path.ts';
import type { LipSyncCreateByOlderPathRequest } from '../types/lip-sync-create-by-older-path.ts';

/** Fields of the request alone, without the conditions between them. */
export const lipSyncCreateByOlderPathRequestShape = /* @__PURE__ */ z.strictObject({
  input: z.strictObject({
    video_id: z.string().optional().meta({ row: 'register/other-routes.md:468', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'] }),
    mode: z.string().optional().meta({ row: 'register/other-routes.md:469', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'] }),
    text: z.string().optional().meta({ row: 'register/other-routes.md:470', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'] }),
    voice_id: z.string().optional().meta({ row: 'register/other-routes.md:471', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'] }),
    voice_language: z.string().optional().meta({ row: 'register/other-routes.md:472', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'] }),
    voice_speed: z.number().optional().meta({ row: 'register/other-routes.md:473', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'] }),
    audio_type: z.string().optional().meta({ row: 'register/other-routes.md:474', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'] }),
    audio_file: z.string().optional().meta({ row: 'register/other-routes.md:475', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'] }),
    audio_url: formatted(['url']).optional().meta({ row: 'register/other-routes.md:476', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'] }),
  }).meta({ row: 'register/other-routes.md:467', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10', 'condensed-docs-2026-01'] }),
});

/** The request with every rule of the register. */
export const lipSyncCreateByOlderPathRequest = /* @__PURE__ */ withRules<LipSyncCreateByOlderPathRequest>(lipSyncCreateByOlderPathRequestShape, lipSyncCreateByOlderPathRules);
