// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { CarriedPaths, FieldRow, PartName, RejectedKey } from '../kernel/specification.ts';

export const videoToAudioCreateRows = {
  request: {
    fields: {
      video_id: {
        path: 'video_id',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/audio.md:271', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'],
      },
      video_url: {
        path: 'video_url',
        kind: 'text',
        type: 'string<url>',
        required: 'no',
        row: 'register/audio.md:272', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'],
        media: { bytes: { max: 104857600 }, seconds: { min: 3, max: 20 }, formats: ['mp4', 'mov'] },
      },
      sound_effect_prompt: {
        path: 'sound_effect_prompt',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/audio.md:273', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'],
      },
      bgm_prompt: {
        path: 'bgm_prompt',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/audio.md:274', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'],
      },
      asmr_mode: {
        path: 'asmr_mode',
        kind: 'boolean',
        type: 'boolean',
        required: 'no',
        row: 'register/audio.md:275', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'],
      },
      callback_url: {
        path: 'callback_url',
        kind: 'text',
        type: 'string<url>',
        required: 'no',
        row: 'register/audio.md:276', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'],
      },
      external_task_id: {
        path: 'external_task_id',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/audio.md:277', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'],
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
        row: 'register/audio.md:258', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09'],
        default: 'application/json',
        values: {
          'application/json': { row: 'register/audio.md:263', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09'] },
        },
      },
      Authorization: {
        path: 'Authorization',
        kind: 'text',
        type: 'string',
        required: 'yes',
        row: 'register/audio.md:259', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-api-updates-2026-09', 'vendor-video-to-audio-2026-09'],
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
        row: 'register/audio.md:292', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'],
      },
      message: {
        path: 'message',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/audio.md:293', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'],
      },
      request_id: {
        path: 'request_id',
        kind: 'text',
        type: 'string',
        required: 'expected',
        row: 'register/audio.md:294', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'],
      },
      data: {
        path: 'data',
        kind: 'object',
        type: 'object',
        required: 'yes',
        row: 'register/audio.md:295', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'],
      },
      'data.task_id': {
        path: 'data.task_id',
        kind: 'text',
        type: 'string',
        required: 'yes',
        row: 'register/audio.md:296', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'],
      },
      'data.task_status': {
        path: 'data.task_status',
        kind: 'text',
        type: 'enum',
        required: 'yes',
        row: 'register/audio.md:297', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'],
        values: {
          submitted: { row: 'register/audio.md:305', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] },
          processing: { row: 'register/audio.md:306', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] },
          succeed: { row: 'register/audio.md:307', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] },
          failed: { row: 'register/audio.md:308', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] },
        },
      },
      'data.task_info': {
        path: 'data.task_info',
        kind: 'object',
        type: 'object',
        required: 'no',
        row: 'register/audio.md:298', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'],
      },
      'data.task_info.external_task_id': {
        path: 'data.task_info.external_task_id',
        kind: 'text',
        type: 'string',
        required: 'no',
        row: 'register/audio.md:299', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'],
      },
      'data.created_at': {
        path: 'data.created_at',
        kind: 'integer',
        type: 'integer',
        required: 'expected',
        row: 'register/audio.md:300', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'],
      },
      'data.updated_at': {
        path: 'data.updated_at',
        kind: 'integer',
        type: 'integer',
        required: 'expected',
        row: 'register/audio.md:301', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'],
      },
    },
    carried: [],
  },
  given: {
    fields: {
      video_seconds: {
        path: 'video_seconds',
        kind: 'number',
        type: 'number',
        required: 'no',
        row: 'register/audio.md:285', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'],
      },
      video_is_kept: {
        path: 'video_is_kept',
        kind: 'boolean',
        type: 'boolean',
        required: 'no',
        row: 'register/audio.md:286', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'],
      },
    },
    carried: [],
  },
} as const satisfies { readonly [Name in PartName]?: { readonly fields: Readonly<Record<string, FieldRow>>; readonly carried: readonly CarriedPaths[] } };

export const videoToAudioCreateRejectedKeys: Readonly<Record<string, RejectedKey>> = {
  prompt: { row: 'register/audio.md:323', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03', 'condensed-docs-2026-01'], seen: 'a digest has it; in no vendor text of this route', instead: '`sound_effect_prompt` and `bgm_prompt`' },
  audio_type: { row: 'register/audio.md:324', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03', 'condensed-docs-2026-01'], seen: 'a digest has it; in no vendor text of this route', instead: '`sound_effect_prompt` and `bgm_prompt`' },
};
