// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { CarriedPaths, FieldRow, PartName, RejectedKey } from '../kernel/specification.ts';

export const lipSyncCreateByOlderPathRows = {
  request: {
    fields: {
      input: {
        path: 'input',
        kind: 'object',
        type: 'object',
        required: 'yes',
        row: 'register/other-routes.md:452', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10', 'condensed-docs-2026-01'],
      },
      'input.video_id': {
        path: 'input.video_id',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/other-routes.md:453', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'],
      },
      'input.mode': {
        path: 'input.mode',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/other-routes.md:454', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'],
      },
      'input.text': {
        path: 'input.text',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/other-routes.md:455', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'],
      },
      'input.voice_id': {
        path: 'input.voice_id',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/other-routes.md:456', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'],
      },
      'input.voice_language': {
        path: 'input.voice_language',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/other-routes.md:457', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'],
      },
      'input.voice_speed': {
        path: 'input.voice_speed',
        kind: 'number',
        type: 'number',
        required: 'no',
        row: 'register/other-routes.md:458', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'],
      },
      'input.audio_type': {
        path: 'input.audio_type',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/other-routes.md:459', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'],
      },
      'input.audio_file': {
        path: 'input.audio_file',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/other-routes.md:460', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'],
      },
      'input.audio_url': {
        path: 'input.audio_url',
        kind: 'text',
        type: 'string<url>',
        required: 'no',
        row: 'register/other-routes.md:461', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'],
      },
    },
    carried: [],
  },
} as const satisfies { readonly [Name in PartName]?: { readonly fields: Readonly<Record<string, FieldRow>>; readonly carried: readonly CarriedPaths[] } };

export const lipSyncCreateByOlderPathRejectedKeys: Readonly<Record<string, RejectedKey>> = {};
