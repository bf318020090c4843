// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { CarriedPaths, FieldRow, PartName, RejectedKey } from '../kernel/specification.ts';

export const faceIdentificationIdentifyRows = {
  request: {
    fields: {
      video_id: {
        path: 'video_id',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/recognition.md:75', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'],
      },
      video_url: {
        path: 'video_url',
        kind: 'text',
        type: 'string<url>',
        required: 'no',
        row: 'register/recognition.md:76', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'],
        media: { bytes: { max: 104857600 }, side: { min: 512, max: 2160 }, seconds: { min: 2, max: 60 }, formats: ['mp4', 'mov'] },
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
        row: 'register/recognition.md:91', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'],
      },
      message: {
        path: 'message',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/recognition.md:92', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'],
      },
      request_id: {
        path: 'request_id',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/recognition.md:93', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'],
      },
      data: {
        path: 'data',
        kind: 'object',
        type: 'object',
        required: 'yes',
        row: 'register/recognition.md:94', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-face-recognition-2026-09', 'vendor-reference-2026-03'],
      },
      'data.session_id': {
        path: 'data.session_id',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/recognition.md:95', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'],
      },
      'data.face_data': {
        path: 'data.face_data',
        kind: 'list',
        type: 'array<object>',
        required: 'expected',
        row: 'register/recognition.md:96', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'],
      },
      'data.face_data[].face_id': {
        path: 'data.face_data[].face_id',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/recognition.md:97', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'],
      },
      'data.face_data[].face_image': {
        path: 'data.face_data[].face_image',
        kind: 'text',
        type: 'string<url>',
        required: 'no',
        row: 'register/recognition.md:98', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'],
      },
      'data.face_data[].start_time': {
        path: 'data.face_data[].start_time',
        kind: 'integer',
        type: 'integer',
        required: 'expected',
        row: 'register/recognition.md:99', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'],
      },
      'data.face_data[].end_time': {
        path: 'data.face_data[].end_time',
        kind: 'integer',
        type: 'integer',
        required: 'expected',
        row: 'register/recognition.md:100', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'],
      },
      'data.final_unit_deduction': {
        path: 'data.final_unit_deduction',
        kind: 'text',
        type: 'string<decimal>',
        required: 'no',
        row: 'register/recognition.md:101', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'],
      },
      'data.final_balance_deduction': {
        path: 'data.final_balance_deduction',
        kind: 'object',
        type: 'object',
        required: 'no',
        row: 'register/recognition.md:102', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09'],
        tolerate: 'number',
      },
      'data.final_balance_deduction.quota': {
        path: 'data.final_balance_deduction.quota',
        kind: 'text',
        type: 'string<decimal>',
        required: 'no',
        row: 'register/recognition.md:103', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09'],
      },
      'data.final_balance_deduction.list_price': {
        path: 'data.final_balance_deduction.list_price',
        kind: 'text',
        type: 'string<decimal>',
        required: 'no',
        row: 'register/recognition.md:104', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09'],
      },
    },
    carried: [],
  },
  given: {
    fields: {
      own_video_seconds: {
        path: 'own_video_seconds',
        kind: 'number',
        type: 'number',
        required: 'no',
        row: 'register/recognition.md:84', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'],
      },
      own_video_age_days: {
        path: 'own_video_age_days',
        kind: 'number',
        type: 'number',
        required: 'no',
        row: 'register/recognition.md:85', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03'],
      },
    },
    carried: [],
  },
} as const satisfies { readonly [Name in PartName]?: { readonly fields: Readonly<Record<string, FieldRow>>; readonly carried: readonly CarriedPaths[] } };

export const faceIdentificationIdentifyRejectedKeys: Readonly<Record<string, RejectedKey>> = {};
