// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { CarriedPaths, FieldRow, PartName, RejectedKey } from '../kernel/specification.ts';

export const voicesDeleteRows = {
  request: {
    fields: {
      voice_id: {
        path: 'voice_id',
        kind: 'text',
        type: 'string',
        required: 'yes',
        row: 'register/voices.md:242', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      },
    },
    carried: [],
  },
  headers: {
    fields: {
      'Content-Type': {
        path: 'Content-Type',
        kind: 'text',
        type: 'enum',
        required: 'yes',
        row: 'register/voices.md:231', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09'],
        default: 'application/json',
        values: {
          'application/json': { row: 'register/voices.md:236', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09'] },
        },
      },
      Authorization: {
        path: 'Authorization',
        kind: 'text',
        type: 'string',
        required: 'yes',
        row: 'register/voices.md:232', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-api-updates-2026-09', 'vendor-voice-management-2026-09'],
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
        row: 'register/voices.md:256', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03', 'sdk-author-live-checklist-2026-09'],
      },
      message: {
        path: 'message',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/voices.md:257', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      },
      request_id: {
        path: 'request_id',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/voices.md:258', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      },
      data: {
        path: 'data',
        kind: 'object',
        type: 'object',
        required: 'no',
        row: 'register/voices.md:259', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03', 'sdk-author-live-resources-2026-09'],
      },
      'data.task_id': {
        path: 'data.task_id',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/voices.md:260', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03', 'sdk-author-live-checklist-2026-09'],
      },
      'data.task_status': {
        path: 'data.task_status',
        kind: 'text',
        type: 'enum',
        required: 'no',
        row: 'register/voices.md:261', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
        values: {
          submitted: { row: 'register/voices.md:265', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] },
          processing: { row: 'register/voices.md:266', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] },
          succeed: { row: 'register/voices.md:267', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] },
          failed: { row: 'register/voices.md:268', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] },
        },
      },
    },
    carried: [],
  },
  given: {
    fields: {
      voice_is_own: {
        path: 'voice_is_own',
        kind: 'boolean',
        type: 'boolean',
        required: 'no',
        row: 'register/voices.md:248', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      },
    },
    carried: [],
  },
} as const satisfies { readonly [Name in PartName]?: { readonly fields: Readonly<Record<string, FieldRow>>; readonly carried: readonly CarriedPaths[] } };

export const voicesDeleteRejectedKeys: Readonly<Record<string, RejectedKey>> = {};
