// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { CarriedPaths, FieldRow, PartName, RejectedKey } from '../kernel/specification.ts';

export const aiMultiShotCreateRows = {
  request: {
    fields: {
      element_frontal_image: {
        path: 'element_frontal_image',
        kind: 'text',
        type: 'string<url,base64>',
        required: 'yes',
        row: 'register/ai-multi-shot.md:20', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09', 'vendor-api-updates-2026-09'],
        media: { bytes: { max: 10485760 }, side: { min: 300 }, ratio: { min: 0.4, max: 2.5 }, formats: ['jpg', 'jpeg', 'png'] },
      },
      callback_url: {
        path: 'callback_url',
        kind: 'text',
        type: 'string<url>',
        required: 'no',
        row: 'register/ai-multi-shot.md:21', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-ai-multi-shot-2026-09'],
      },
      external_task_id: {
        path: 'external_task_id',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/ai-multi-shot.md:22', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'],
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
        row: 'register/ai-multi-shot.md:28', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'],
      },
      message: {
        path: 'message',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/ai-multi-shot.md:29', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'],
      },
      request_id: {
        path: 'request_id',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/ai-multi-shot.md:30', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'],
      },
      data: {
        path: 'data',
        kind: 'object',
        type: 'object',
        required: 'yes',
        row: 'register/ai-multi-shot.md:31', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-ai-multi-shot-2026-09'],
      },
      'data.task_id': {
        path: 'data.task_id',
        kind: 'text',
        type: 'string',
        required: 'yes',
        row: 'register/ai-multi-shot.md:32', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'],
      },
      'data.task_status': {
        path: 'data.task_status',
        kind: 'text',
        type: 'enum',
        required: 'yes',
        row: 'register/ai-multi-shot.md:33', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'],
        values: {
          submitted: { row: 'register/ai-multi-shot.md:41', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] },
          processing: { row: 'register/ai-multi-shot.md:42', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] },
          succeed: { row: 'register/ai-multi-shot.md:43', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] },
          failed: { row: 'register/ai-multi-shot.md:44', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'] },
        },
      },
      'data.task_info': {
        path: 'data.task_info',
        kind: 'object',
        type: 'object',
        required: 'no',
        row: 'register/ai-multi-shot.md:34', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'],
      },
      'data.task_info.external_task_id': {
        path: 'data.task_info.external_task_id',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/ai-multi-shot.md:35', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'],
      },
      'data.created_at': {
        path: 'data.created_at',
        kind: 'integer',
        type: 'integer',
        required: 'expected',
        row: 'register/ai-multi-shot.md:36', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'],
      },
      'data.updated_at': {
        path: 'data.updated_at',
        kind: 'integer',
        type: 'integer',
        required: 'expected',
        row: 'register/ai-multi-shot.md:37', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'],
      },
    },
    carried: [],
  },
} as const satisfies { readonly [Name in PartName]?: { readonly fields: Readonly<Record<string, FieldRow>>; readonly carried: readonly CarriedPaths[] } };

export const aiMultiShotCreateRejectedKeys: Readonly<Record<string, RejectedKey>> = {
  image: { row: 'register/ai-multi-shot.md:50', evidence: ['vendor-ai-multi-shot-2026-09'], seen: 'the key of other picture routes; in no vendor text of this one', instead: '`element_frontal_image`' },
  frontal_image: { row: 'register/ai-multi-shot.md:51', evidence: ['vendor-ai-multi-shot-2026-09'], seen: 'the key of element creation; in no vendor text of this route', instead: '`element_frontal_image`' },
  n: { row: 'register/ai-multi-shot.md:52', evidence: ['vendor-ai-multi-shot-2026-09', 'vendor-api-updates-2026-09'], seen: 'in no vendor text of this route; every task makes three sets', instead: 'nothing' },
};
