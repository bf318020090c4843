// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { CarriedPaths, FieldRow, PartName, RejectedKey } from '../kernel/specification.ts';

export const avatarCreateRows = {
  request: {
    fields: {
      image: {
        path: 'image',
        kind: 'text',
        type: 'string<url,base64>',
        required: 'yes',
        row: 'register/other-routes.md:486', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'],
        media: { bytes: { max: 10485760 }, side: { min: 300 }, ratio: { min: 0.4, max: 2.5 }, formats: ['jpg', 'jpeg', 'png'] },
      },
      audio_id: {
        path: 'audio_id',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/other-routes.md:487', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'],
      },
      sound_file: {
        path: 'sound_file',
        kind: 'text',
        type: 'string<url,base64>',
        required: 'no',
        row: 'register/other-routes.md:488', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'],
        media: { bytes: { max: 5242880 }, seconds: { min: 2, max: 300 }, formats: ['mp3', 'wav', 'm4a', 'aac'] },
      },
      prompt: {
        path: 'prompt',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/other-routes.md:489', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'],
      },
      mode: {
        path: 'mode',
        kind: 'text',
        type: 'enum',
        required: 'no',
        row: 'register/other-routes.md:490', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'],
        default: 'std',
        values: {
          std: { row: 'register/other-routes.md:498', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] },
          pro: { row: 'register/other-routes.md:499', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'] },
        },
      },
      watermark_info: {
        path: 'watermark_info',
        kind: 'object',
        type: 'object',
        required: 'no',
        row: 'register/other-routes.md:491', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'],
      },
      'watermark_info.enabled': {
        path: 'watermark_info.enabled',
        kind: 'boolean',
        type: 'boolean',
        required: 'no',
        row: 'register/other-routes.md:492', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'],
      },
      callback_url: {
        path: 'callback_url',
        kind: 'text',
        type: 'string<url>',
        required: 'no',
        row: 'register/other-routes.md:493', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'],
      },
      external_task_id: {
        path: 'external_task_id',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/other-routes.md:494', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'],
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
        row: 'register/other-routes.md:505', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      message: {
        path: 'message',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/other-routes.md:506', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      request_id: {
        path: 'request_id',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/other-routes.md:507', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      data: {
        path: 'data',
        kind: 'object',
        type: 'object',
        required: 'yes',
        row: 'register/other-routes.md:508', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-reference-2026-03'],
      },
      'data.task_id': {
        path: 'data.task_id',
        kind: 'text',
        type: 'string',
        required: 'yes',
        row: 'register/other-routes.md:509', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.task_status': {
        path: 'data.task_status',
        kind: 'text',
        type: 'enum',
        required: 'yes',
        row: 'register/other-routes.md:510', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
        values: {
          submitted: { row: 'register/other-routes.md:518', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] },
          processing: { row: 'register/other-routes.md:519', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] },
          succeed: { row: 'register/other-routes.md:520', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] },
          failed: { row: 'register/other-routes.md:521', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] },
        },
      },
      'data.task_info': {
        path: 'data.task_info',
        kind: 'object',
        type: 'object',
        required: 'no',
        row: 'register/other-routes.md:511', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.task_info.external_task_id': {
        path: 'data.task_info.external_task_id',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/other-routes.md:512', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.created_at': {
        path: 'data.created_at',
        kind: 'integer',
        type: 'integer',
        required: 'expected',
        row: 'register/other-routes.md:513', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.updated_at': {
        path: 'data.updated_at',
        kind: 'integer',
        type: 'integer',
        required: 'expected',
        row: 'register/other-routes.md:514', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
    },
    carried: [],
  },
} as const satisfies { readonly [Name in PartName]?: { readonly fields: Readonly<Record<string, FieldRow>>; readonly carried: readonly CarriedPaths[] } };

export const avatarCreateRejectedKeys: Readonly<Record<string, RejectedKey>> = {};
