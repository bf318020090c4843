// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { CarriedPaths, FieldRow, PartName, RejectedKey } from '../kernel/specification.ts';

export const voicesCreateRows = {
  request: {
    fields: {
      voice_name: {
        path: 'voice_name',
        kind: 'text',
        type: 'string',
        required: 'yes',
        row: 'register/voices.md:34', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      },
      voice_url: {
        path: 'voice_url',
        kind: 'text',
        type: 'string<url>',
        required: 'no',
        row: 'register/voices.md:35', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03', 'integrator-live-voice-2026-02'],
        media: { seconds: { min: 5, max: 30 }, formats: ['mp3', 'wav', 'mp4', 'mov'] },
      },
      video_id: {
        path: 'video_id',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/voices.md:36', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      },
      callback_url: {
        path: 'callback_url',
        kind: 'text',
        type: 'string<url>',
        required: 'no',
        row: 'register/voices.md:37', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      },
      external_task_id: {
        path: 'external_task_id',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/voices.md:38', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
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
        row: 'register/voices.md:21', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09'],
        default: 'application/json',
        values: {
          'application/json': { row: 'register/voices.md:26', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09'] },
        },
      },
      Authorization: {
        path: 'Authorization',
        kind: 'text',
        type: 'string',
        required: 'yes',
        row: 'register/voices.md:22', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-api-updates-2026-09', 'vendor-voice-management-2026-09'],
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
        row: 'register/voices.md:60', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      },
      message: {
        path: 'message',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/voices.md:61', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03', 'integrator-live-voice-2026-02'],
      },
      request_id: {
        path: 'request_id',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/voices.md:62', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      },
      data: {
        path: 'data',
        kind: 'object',
        type: 'object',
        required: 'yes',
        row: 'register/voices.md:63', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      },
      'data.task_id': {
        path: 'data.task_id',
        kind: 'text',
        type: 'string',
        required: 'yes',
        row: 'register/voices.md:64', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      },
      'data.task_status': {
        path: 'data.task_status',
        kind: 'text',
        type: 'enum',
        required: 'yes',
        row: 'register/voices.md:65', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
        values: {
          submitted: { row: 'register/voices.md:73', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] },
          processing: { row: 'register/voices.md:74', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] },
          succeed: { row: 'register/voices.md:75', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] },
          failed: { row: 'register/voices.md:76', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] },
        },
      },
      'data.task_info': {
        path: 'data.task_info',
        kind: 'object',
        type: 'object',
        required: 'no',
        row: 'register/voices.md:66', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      },
      'data.task_info.external_task_id': {
        path: 'data.task_info.external_task_id',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/voices.md:67', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      },
      'data.created_at': {
        path: 'data.created_at',
        kind: 'integer',
        type: 'integer',
        required: 'expected',
        row: 'register/voices.md:68', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      },
      'data.updated_at': {
        path: 'data.updated_at',
        kind: 'integer',
        type: 'integer',
        required: 'expected',
        row: 'register/voices.md:69', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      },
    },
    carried: [],
  },
  given: {
    fields: {
      voice_seconds: {
        path: 'voice_seconds',
        kind: 'number',
        type: 'number',
        required: 'no',
        row: 'register/voices.md:46', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      },
      video_origin: {
        path: 'video_origin',
        kind: 'text',
        type: 'enum',
        required: 'no',
        row: 'register/voices.md:47', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
        values: {
          'kling-v2-6-with-sound': { row: 'register/voices.md:51', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] },
          avatar: { row: 'register/voices.md:52', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] },
          'lip-sync': { row: 'register/voices.md:53', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] },
          other: { row: 'register/voices.md:54', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] },
        },
      },
    },
    carried: [],
  },
} as const satisfies { readonly [Name in PartName]?: { readonly fields: Readonly<Record<string, FieldRow>>; readonly carried: readonly CarriedPaths[] } };

export const voicesCreateRejectedKeys: Readonly<Record<string, RejectedKey>> = {
  audio_url: { row: 'register/voices.md:90', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03', 'condensed-docs-2026-01'], seen: 'a digest has it; in no vendor text of this route', instead: '`voice_url`' },
  name: { row: 'register/voices.md:91', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03', 'condensed-docs-2026-01'], seen: 'a digest has it; in no vendor text of this route', instead: '`voice_name`' },
  description: { row: 'register/voices.md:92', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03', 'condensed-docs-2026-01'], seen: 'a digest has it; in no vendor text of this route', instead: 'nothing: a voice has a name only' },
};
