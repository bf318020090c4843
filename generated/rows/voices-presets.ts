// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { CarriedPaths, FieldRow, PartName, RejectedKey } from '../kernel/specification.ts';

export const voicesPresetsRows = {
  query: {
    fields: {
      pageNum: {
        path: 'pageNum',
        kind: 'integer',
        type: 'integer',
        required: 'no',
        row: 'register/voices.md:194', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      },
      pageSize: {
        path: 'pageSize',
        kind: 'integer',
        type: 'integer',
        required: 'no',
        row: 'register/voices.md:195', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
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
        row: 'register/voices.md:201', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      },
      message: {
        path: 'message',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/voices.md:202', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      },
      request_id: {
        path: 'request_id',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/voices.md:203', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      },
      data: {
        path: 'data',
        kind: 'list',
        type: 'array<object>',
        required: 'yes',
        row: 'register/voices.md:204', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      },
      'data[].task_id': {
        path: 'data[].task_id',
        kind: 'text',
        type: 'string',
        required: 'yes',
        row: 'register/voices.md:205', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      },
      'data[].task_status': {
        path: 'data[].task_status',
        kind: 'text',
        type: 'enum',
        required: 'yes',
        row: 'register/voices.md:206', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
        values: {
          submitted: { row: 'register/voices.md:220', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] },
          processing: { row: 'register/voices.md:221', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] },
          succeed: { row: 'register/voices.md:222', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] },
          failed: { row: 'register/voices.md:223', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'] },
        },
      },
      'data[].task_status_msg': {
        path: 'data[].task_status_msg',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/voices.md:207', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      },
      'data[].task_result': {
        path: 'data[].task_result',
        kind: 'object',
        type: 'object',
        required: 'no',
        row: 'register/voices.md:208', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      },
      'data[].task_result.voices': {
        path: 'data[].task_result.voices',
        kind: 'list',
        type: 'array<object>',
        required: 'no',
        row: 'register/voices.md:209', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      },
      'data[].task_result.voices[].voice_id': {
        path: 'data[].task_result.voices[].voice_id',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/voices.md:210', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03', 'sdk-author-live-checklist-2026-09'],
      },
      'data[].task_result.voices[].voice_name': {
        path: 'data[].task_result.voices[].voice_name',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/voices.md:211', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      },
      'data[].task_result.voices[].trial_url': {
        path: 'data[].task_result.voices[].trial_url',
        kind: 'text',
        type: 'string<url>',
        required: 'no',
        row: 'register/voices.md:212', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03', 'integrator-live-voice-2026-02'],
      },
      'data[].task_result.voices[].owned_by': {
        path: 'data[].task_result.voices[].owned_by',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/voices.md:213', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      },
      'data[].task_result.voices[].status': {
        path: 'data[].task_result.voices[].status',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/voices.md:214', status: 'not-evidenced', evidence: ['integrator-live-voice-2026-02'],
      },
      'data[].created_at': {
        path: 'data[].created_at',
        kind: 'integer',
        type: 'integer',
        required: 'expected',
        row: 'register/voices.md:215', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      },
      'data[].updated_at': {
        path: 'data[].updated_at',
        kind: 'integer',
        type: 'integer',
        required: 'expected',
        row: 'register/voices.md:216', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03'],
      },
    },
    carried: [],
  },
} as const satisfies { readonly [Name in PartName]?: { readonly fields: Readonly<Record<string, FieldRow>>; readonly carried: readonly CarriedPaths[] } };

export const voicesPresetsRejectedKeys: Readonly<Record<string, RejectedKey>> = {};
