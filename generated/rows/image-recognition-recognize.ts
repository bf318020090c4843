// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { CarriedPaths, FieldRow, PartName, RejectedKey } from '../kernel/specification.ts';

export const imageRecognitionRecognizeRows = {
  request: {
    fields: {
      image: {
        path: 'image',
        kind: 'text',
        type: 'string<url,base64>',
        required: 'yes',
        row: 'register/recognition.md:17', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09', 'vendor-reference-2026-03'],
        media: { bytes: { max: 10485760 }, side: { min: 300 }, ratio: { min: 0.4, max: 2.5 }, formats: ['jpg', 'jpeg', 'png'] },
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
        row: 'register/recognition.md:25', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09', 'vendor-reference-2026-03'],
      },
      message: {
        path: 'message',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/recognition.md:26', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09', 'vendor-reference-2026-03'],
      },
      request_id: {
        path: 'request_id',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/recognition.md:27', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09', 'vendor-reference-2026-03'],
      },
      data: {
        path: 'data',
        kind: 'object',
        type: 'object',
        required: 'yes',
        row: 'register/recognition.md:28', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-image-recognition-2026-09', 'vendor-reference-2026-03'],
      },
      'data.task_result': {
        path: 'data.task_result',
        kind: 'object',
        type: 'object',
        required: 'expected',
        row: 'register/recognition.md:29', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09', 'vendor-reference-2026-03'],
      },
      'data.task_result.images': {
        path: 'data.task_result.images',
        kind: 'list',
        type: 'array<object>',
        required: 'expected',
        row: 'register/recognition.md:30', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09', 'vendor-reference-2026-03'],
      },
      'data.task_result.images[].type': {
        path: 'data.task_result.images[].type',
        kind: 'text',
        type: 'enum',
        required: 'expected',
        row: 'register/recognition.md:31', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09', 'vendor-reference-2026-03'],
        values: {
          object_seg: { row: 'register/recognition.md:41', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09', 'vendor-reference-2026-03'] },
          head_seg: { row: 'register/recognition.md:42', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09', 'vendor-reference-2026-03'] },
          face_seg: { row: 'register/recognition.md:43', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09', 'vendor-reference-2026-03'] },
          cloth_seg: { row: 'register/recognition.md:44', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09', 'vendor-reference-2026-03'] },
        },
      },
      'data.task_result.images[].is_contain': {
        path: 'data.task_result.images[].is_contain',
        kind: 'boolean',
        type: 'boolean',
        required: 'expected',
        row: 'register/recognition.md:32', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09', 'vendor-reference-2026-03'],
      },
      'data.task_result.images[].url': {
        path: 'data.task_result.images[].url',
        kind: 'text',
        type: 'string<url>',
        required: 'no',
        row: 'register/recognition.md:33', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09', 'vendor-reference-2026-03'],
      },
      'data.final_unit_deduction': {
        path: 'data.final_unit_deduction',
        kind: 'text',
        type: 'string<decimal>',
        required: 'no',
        row: 'register/recognition.md:34', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09', 'vendor-reference-2026-03', 'vendor-pricing-video-2026-09'],
      },
      'data.final_balance_deduction': {
        path: 'data.final_balance_deduction',
        kind: 'object',
        type: 'object',
        required: 'no',
        row: 'register/recognition.md:35', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09'],
        tolerate: 'number',
      },
      'data.final_balance_deduction.quota': {
        path: 'data.final_balance_deduction.quota',
        kind: 'text',
        type: 'string<decimal>',
        required: 'no',
        row: 'register/recognition.md:36', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09'],
      },
      'data.final_balance_deduction.list_price': {
        path: 'data.final_balance_deduction.list_price',
        kind: 'text',
        type: 'string<decimal>',
        required: 'no',
        row: 'register/recognition.md:37', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09'],
      },
    },
    carried: [],
  },
} as const satisfies { readonly [Name in PartName]?: { readonly fields: Readonly<Record<string, FieldRow>>; readonly carried: readonly CarriedPaths[] } };

export const imageRecognitionRecognizeRejectedKeys: Readonly<Record<string, RejectedKey>> = {
  image_url: { row: 'register/recognition.md:56', evidence: ['vendor-image-recognition-2026-09', 'vendor-reference-2026-03'], seen: 'in no vendor text of this route', instead: '`image`' },
  callback_url: { row: 'register/recognition.md:57', evidence: ['vendor-image-recognition-2026-09', 'vendor-reference-2026-03'], seen: 'in no vendor text of this route; the answer comes at once', instead: 'nothing' },
};
