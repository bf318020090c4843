// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { CarriedPaths, FieldRow, PartName, RejectedKey } from '../kernel/specification.ts';

export const multiElementsInitSelectionRows = {
  request: {
    fields: {
      video_id: {
        path: 'video_id',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/other-routes.md:121', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      video_url: {
        path: 'video_url',
        kind: 'text',
        type: 'string<url>',
        required: 'no',
        row: 'register/other-routes.md:122', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
        media: { side: { min: 720, max: 2160 }, seconds: { min: 2, max: 10 }, fps: { min: 24, max: 60 }, formats: ['mp4', 'mov'] },
      },
    },
    carried: [],
  },
  response: {
    fields: {
      code: {
        path: 'code',
        kind: 'integer',
        type: 'integer',
        required: 'yes',
        row: 'register/other-routes.md:134', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      message: {
        path: 'message',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/other-routes.md:135', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      request_id: {
        path: 'request_id',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/other-routes.md:136', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      data: {
        path: 'data',
        kind: 'object',
        type: 'object',
        required: 'yes',
        row: 'register/other-routes.md:137', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.status': {
        path: 'data.status',
        kind: 'integer',
        type: 'integer',
        required: 'expected',
        row: 'register/other-routes.md:138', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.session_id': {
        path: 'data.session_id',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/other-routes.md:139', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.final_unit_deduction': {
        path: 'data.final_unit_deduction',
        kind: 'text',
        type: 'string<decimal>',
        required: 'no',
        row: 'register/other-routes.md:140', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.fps': {
        path: 'data.fps',
        kind: 'number',
        type: 'number',
        required: 'no',
        row: 'register/other-routes.md:141', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.original_duration': {
        path: 'data.original_duration',
        kind: 'integer',
        type: 'integer',
        required: 'no',
        row: 'register/other-routes.md:142', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.width': {
        path: 'data.width',
        kind: 'integer',
        type: 'integer',
        required: 'no',
        row: 'register/other-routes.md:143', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.height': {
        path: 'data.height',
        kind: 'integer',
        type: 'integer',
        required: 'no',
        row: 'register/other-routes.md:144', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.total_frame': {
        path: 'data.total_frame',
        kind: 'integer',
        type: 'integer',
        required: 'no',
        row: 'register/other-routes.md:145', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.normalized_video': {
        path: 'data.normalized_video',
        kind: 'text',
        type: 'string<url>',
        required: 'no',
        row: 'register/other-routes.md:146', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
    },
    carried: [],
  },
  given: {
    fields: {
      source_seconds: {
        path: 'source_seconds',
        kind: 'number',
        type: 'number',
        required: 'no',
        row: 'register/other-routes.md:128', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
    },
    carried: [],
  },
} as const satisfies { readonly [Name in PartName]?: { readonly fields: Readonly<Record<string, FieldRow>>; readonly carried: readonly CarriedPaths[] } };

export const multiElementsInitSelectionRejectedKeys: Readonly<Record<string, RejectedKey>> = {};
