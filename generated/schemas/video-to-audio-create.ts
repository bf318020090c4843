// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, formatted, openEnum, receivedInteger } from '../kernel/schemas.ts';
import { videoToAudioCreateRules } from '../rules/video-to-audio-create.ts';
import type { VideoToAudioCreateGiven, VideoToAudioCreateHeaders, VideoToAudioCreateRequest, VideoToAudioCreateResponse } from '../types/video-to-audio-create.ts';

/** Fields of the request alone, without the conditions between them. */
export const videoToAudioCreateRequestShape = /* @__PURE__ */ z.strictObject({
  video_id: z.string().optional().meta({ row: 'register/audio.md:271', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  video_url: formatted(['url']).optional().meta({ row: 'register/audio.md:272', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  sound_effect_prompt: z.string().max(200).optional().meta({ row: 'register/audio.md:273', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  bgm_prompt: z.string().max(200).optional().meta({ row: 'register/audio.md:274', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  asmr_mode: z.boolean().optional().meta({ row: 'register/audio.md:275', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  callback_url: formatted(['url']).optional().meta({ row: 'register/audio.md:276', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  external_task_id: z.string().optional().meta({ row: 'register/audio.md:277', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
});

/** The request with every rule of the register. */
export const videoToAudioCreateRequest = /* @__PURE__ */ withRules<VideoToAudioCreateRequest>(videoToAudioCreateRequestShape, videoToAudioCreateRules);

/** Fields of the headers alone, without the conditions between them. */
export const videoToAudioCreateHeadersShape = /* @__PURE__ */ z.strictObject({
  'Content-Type': z.enum(['application/json']).meta({ row: 'register/audio.md:258', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09'] }),
  Authorization: z.string().min(1).meta({ row: 'register/audio.md:259', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-api-updates-2026-09', 'vendor-video-to-audio-2026-09'] }),
});

export const videoToAudioCreateHeaders = /* @__PURE__ */ typeAs<VideoToAudioCreateHeaders, VideoToAudioCreateHeaders>(videoToAudioCreateHeadersShape);

/** Fields of the response alone, without the conditions between them. */
export const videoToAudioCreateResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/audio.md:292', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/audio.md:293', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  request_id: absentable(z.string()).meta({ row: 'register/audio.md:294', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/audio.md:296', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/audio.md:297', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/audio.md:299', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    })).meta({ row: 'register/audio.md:298', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/audio.md:300', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/audio.md:301', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  }).meta({ row: 'register/audio.md:295', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
});

export const videoToAudioCreateResponse = /* @__PURE__ */ typeAs<VideoToAudioCreateResponse>(videoToAudioCreateResponseShape);

/** Fields of the given alone, without the conditions between them. */
export const videoToAudioCreateGivenShape = /* @__PURE__ */ z.strictObject({
  video_seconds: z.number().gte(0).optional().meta({ row: 'register/audio.md:285', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  video_is_kept: z.boolean().optional().meta({ row: 'register/audio.md:286', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
});

export const videoToAudioCreateGiven = /* @__PURE__ */ typeAs<VideoToAudioCreateGiven, VideoToAudioCreateGiven>(videoToAudioCreateGivenShape);
