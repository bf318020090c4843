// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { CarriedPaths, FieldRow, PartName, RejectedKey } from '../kernel/specification.ts';

export const effectsCreateRows = {
  request: {
    fields: {
      effect_scene: {
        path: 'effect_scene',
        kind: 'text',
        type: 'string',
        required: 'yes',
        row: 'register/other-routes.md:545', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'sdk-author-legacy-contracts-2026-09', 'vendor-comfyui-nodes-2025-10'],
      },
      input: {
        path: 'input',
        kind: 'object',
        type: 'object',
        required: 'yes',
        row: 'register/other-routes.md:546', status: 'doc-confirmed', evidence: ['sdk-author-legacy-contracts-2026-09', 'vendor-comfyui-nodes-2025-10'],
      },
      'input.image': {
        path: 'input.image',
        kind: 'text',
        type: 'string<url,base64>',
        required: 'no',
        row: 'register/other-routes.md:547', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'sdk-author-legacy-contracts-2026-09', 'vendor-comfyui-nodes-2025-10'],
        media: { bytes: { max: 10485760 }, side: { min: 300 }, ratio: { min: 0.4, max: 2.5 }, formats: ['jpg', 'jpeg', 'png'] },
      },
      'input.images': {
        path: 'input.images',
        kind: 'list',
        type: 'array<string<url,base64>>',
        required: 'no',
        row: 'register/other-routes.md:548', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'sdk-author-legacy-contracts-2026-09', 'vendor-comfyui-nodes-2025-10'],
      },
      'input.model_name': {
        path: 'input.model_name',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/other-routes.md:549', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'],
      },
      'input.mode': {
        path: 'input.mode',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/other-routes.md:550', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'],
      },
      'input.duration': {
        path: 'input.duration',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/other-routes.md:551', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'],
      },
      callback_url: {
        path: 'callback_url',
        kind: 'text',
        type: 'string<url>',
        required: 'no',
        row: 'register/other-routes.md:552', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'sdk-author-legacy-contracts-2026-09'],
      },
      external_task_id: {
        path: 'external_task_id',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/other-routes.md:553', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'sdk-author-legacy-contracts-2026-09'],
      },
    },
    carried: [],
  },
} as const satisfies { readonly [Name in PartName]?: { readonly fields: Readonly<Record<string, FieldRow>>; readonly carried: readonly CarriedPaths[] } };

export const effectsCreateRejectedKeys: Readonly<Record<string, RejectedKey>> = {};
