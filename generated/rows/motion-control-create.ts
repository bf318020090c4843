// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { CarriedPaths, FieldRow, PartName, RejectedKey } from '../kernel/specification.ts';

export const motionControlCreateRows = {
  request: {
    fields: {
      model_name: {
        path: 'model_name',
        kind: 'text',
        type: 'enum',
        required: 'no',
        row: 'register/other-routes.md:27', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'],
        default: 'kling-v2-6',
        values: {
          'kling-v2-6': { row: 'register/other-routes.md:43', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'] },
          'kling-v3': { row: 'register/other-routes.md:44', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'] },
        },
      },
      prompt: {
        path: 'prompt',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/other-routes.md:28', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'],
      },
      image_url: {
        path: 'image_url',
        kind: 'text',
        type: 'string<url,base64>',
        required: 'yes',
        row: 'register/other-routes.md:29', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'],
      },
      video_url: {
        path: 'video_url',
        kind: 'text',
        type: 'string<url>',
        required: 'yes',
        row: 'register/other-routes.md:30', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'],
      },
      element_list: {
        path: 'element_list',
        kind: 'list',
        type: 'array<object>',
        required: 'no',
        row: 'register/other-routes.md:31', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'],
      },
      'element_list[].element_id': {
        path: 'element_list[].element_id',
        kind: 'id',
        type: 'int64',
        required: 'yes',
        row: 'register/other-routes.md:32', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      keep_original_sound: {
        path: 'keep_original_sound',
        kind: 'text',
        type: 'enum',
        required: 'no',
        row: 'register/other-routes.md:33', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'],
        default: 'yes',
        values: {
          yes: { row: 'register/other-routes.md:45', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'] },
          no: { row: 'register/other-routes.md:46', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'] },
        },
      },
      character_orientation: {
        path: 'character_orientation',
        kind: 'text',
        type: 'enum',
        required: 'yes',
        row: 'register/other-routes.md:34', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'],
        values: {
          image: { row: 'register/other-routes.md:47', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'] },
          video: { row: 'register/other-routes.md:48', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'] },
        },
      },
      mode: {
        path: 'mode',
        kind: 'text',
        type: 'enum',
        required: 'yes',
        row: 'register/other-routes.md:35', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'],
        values: {
          std: { row: 'register/other-routes.md:49', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'] },
          pro: { row: 'register/other-routes.md:50', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'] },
        },
      },
      watermark_info: {
        path: 'watermark_info',
        kind: 'object',
        type: 'object',
        required: 'no',
        row: 'register/other-routes.md:36', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'],
      },
      'watermark_info.enabled': {
        path: 'watermark_info.enabled',
        kind: 'boolean',
        type: 'boolean',
        required: 'no',
        row: 'register/other-routes.md:37', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'],
      },
      callback_url: {
        path: 'callback_url',
        kind: 'text',
        type: 'string<url>',
        required: 'no',
        row: 'register/other-routes.md:38', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'],
      },
      external_task_id: {
        path: 'external_task_id',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/other-routes.md:39', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2026-03'],
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
        row: 'register/other-routes.md:62', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      message: {
        path: 'message',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/other-routes.md:63', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      request_id: {
        path: 'request_id',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/other-routes.md:64', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      data: {
        path: 'data',
        kind: 'object',
        type: 'object',
        required: 'yes',
        row: 'register/other-routes.md:65', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-reference-2026-03'],
      },
      'data.task_id': {
        path: 'data.task_id',
        kind: 'text',
        type: 'string',
        required: 'yes',
        row: 'register/other-routes.md:66', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.task_status': {
        path: 'data.task_status',
        kind: 'text',
        type: 'enum',
        required: 'yes',
        row: 'register/other-routes.md:67', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
        values: {
          submitted: { row: 'register/other-routes.md:75', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] },
          processing: { row: 'register/other-routes.md:76', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] },
          succeed: { row: 'register/other-routes.md:77', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] },
          failed: { row: 'register/other-routes.md:78', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'] },
        },
      },
      'data.task_info': {
        path: 'data.task_info',
        kind: 'object',
        type: 'object',
        required: 'no',
        row: 'register/other-routes.md:68', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.task_info.external_task_id': {
        path: 'data.task_info.external_task_id',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/other-routes.md:69', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.created_at': {
        path: 'data.created_at',
        kind: 'integer',
        type: 'integer',
        required: 'expected',
        row: 'register/other-routes.md:70', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
      'data.updated_at': {
        path: 'data.updated_at',
        kind: 'integer',
        type: 'integer',
        required: 'expected',
        row: 'register/other-routes.md:71', status: 'doc-confirmed', evidence: ['vendor-reference-2026-03'],
      },
    },
    carried: [],
  },
  given: {
    fields: {
      reference_video_seconds: {
        path: 'reference_video_seconds',
        kind: 'number',
        type: 'number',
        required: 'no',
        row: 'register/other-routes.md:56', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'],
      },
    },
    carried: [],
  },
} as const satisfies { readonly [Name in PartName]?: { readonly fields: Readonly<Record<string, FieldRow>>; readonly carried: readonly CarriedPaths[] } };

export const motionControlCreateRejectedKeys: Readonly<Record<string, RejectedKey>> = {
  image: { row: 'register/other-routes.md:100', evidence: ['vendor-reference-2026-03'], seen: 'the key of image to video', instead: '`image_url`' },
  video_list: { row: 'register/other-routes.md:101', evidence: ['vendor-reference-2026-03'], seen: 'the reference video of the omni route', instead: '`video_url`' },
  duration: { row: 'register/other-routes.md:102', evidence: ['vendor-reference-2026-03'], seen: 'in no vendor text of this route; the reference video sets the length', instead: 'leave it out' },
};
