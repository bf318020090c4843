// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { formatted } from '../kernel/schemas.ts';
import { lipSyncCreateByOlderPathRules } from '../rules/lip-sync-create-by-older-path.ts';

/** Fields of the request alone, without the conditions between them. */
export const lipSyncCreateByOlderPathRequestShape = /* @__PURE__ */ z.strictObject({
  input: z.strictObject({
    video_id: z.string().optional().meta({ row: 'register/other-routes.md:453', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'] }),
    mode: z.string().optional().meta({ row: 'register/other-routes.md:454', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'] }),
    text: z.string().optional().meta({ row: 'register/other-routes.md:455', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'] }),
    voice_id: z.string().optional().meta({ row: 'register/other-routes.md:456', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'] }),
    voice_language: z.string().optional().meta({ row: 'register/other-routes.md:457', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'] }),
    voice_speed: z.number().optional().meta({ row: 'register/other-routes.md:458', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'] }),
    audio_type: z.string().optional().meta({ row: 'register/other-routes.md:459', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'] }),
    audio_file: z.string().optional().meta({ row: 'register/other-routes.md:460', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'] }),
    audio_url: formatted(['url']).optional().meta({ row: 'register/other-routes.md:461', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'] }),
  }).meta({ row: 'register/other-routes.md:452', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10', 'condensed-docs-2026-01'] }),
});

/** The request with every rule of the register. */
export const lipSyncCreateByOlderPathRequest = /* @__PURE__ */ withRules(lipSyncCreateByOlderPathRequestShape, lipSyncCreateByOlderPathRules);
