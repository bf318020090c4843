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
        row: 'register/other-routes.md:467', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10', 'condensed-docs-2026-01'],
      },
      'input.video_id': {
        path: 'input.video_id',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/other-routes.md:468', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'],
      },
      'input.mode': {
        path: 'input.mode',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/other-routes.md:469', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'],
      },
      'input.text': {
        path: 'input.text',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/other-routes.md:470', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'],
      },
      'input.voice_id': {
        path: 'input.voice_id',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/other-routes.md:471', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'],
      },
      'input.voice_language': {
        path: 'input.voice_language',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/other-routes.md:472', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'],
      },
      'input.voice_speed': {
        path: 'input.voice_speed',
        kind: 'number',
        type: 'number',
        required: 'no',
        row: 'register/other-routes.md:473', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'],
      },
      'input.audio_type': {
        path: 'input.audio_type',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/other-routes.md:474', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'],
      },
      'input.audio_file': {
        path: 'input.audio_file',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/other-routes.md:475', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'],
      },
      'input.audio_url': {
        path: 'input.audio_url',
        kind: 'text',
        type: 'string<url>',
        required: 'no',
        row: 'register/other-routes.md:476', status: 'doc-confirmed', evidence: ['vendor-comfyui-nodes-2025-10'],
      },
    },
    carried: [],
  },
} as const satisfies { readonly [Name in PartName]?: { readonly fields: Readonly<Record<string, FieldRow>>; readonly carried: readonly CarriedPaths[] } };

export const lipSyncCreateByOlderPathRejectedKeys: Readonly<Record<string, RejectedKey>> = {};
