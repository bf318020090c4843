// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, formatted, openEnum, receivedInteger } from '../kernel/schemas.ts';
import { textToAudioCreateRules } from '../rules/text-to-audio-create.ts';
import type { TextToAudioCreateHeaders, TextToAudioCreateRequest, TextToAudioCreateResponse } from '../types/text-to-audio-create.ts';

/** Fields of the request alone, without the conditions between them. */
export const textToAudioCreateRequestShape = /* @__PURE__ */ z.strictObject({
  prompt: z.string().min(1).max(200).meta({ row: 'register/audio.md:128', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  duration: z.number().gte(3).lte(10).meta({ row: 'register/audio.md:129', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  callback_url: formatted(['url']).optional().meta({ row: 'register/audio.md:130', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  external_task_id: z.string().optional().meta({ row: 'register/audio.md:131', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
});

/** The request with every rule of the register. */
export const textToAudioCreateRequest = /* @__PURE__ */ withRules<TextToAudioCreateRequest>(textToAudioCreateRequestShape, textToAudioCreateRules);

/** Fields of the headers alone, without the conditions between them. */
export const textToAudioCreateHeadersShape = /* @__PURE__ */ z.strictObject({
  'Content-Type': z.enum(['application/json']).meta({ row: 'register/audio.md:115', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09'] }),
  Authorization: z.string().min(1).meta({ row: 'register/audio.md:116', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-api-updates-2026-09', 'vendor-text-to-audio-2026-09'] }),
});

export const textToAudioCreateHeaders = /* @__PURE__ */ typeAs<TextToAudioCreateHeaders, TextToAudioCreateHeaders>(textToAudioCreateHeadersShape);

/** Fields of the response alone, without the conditions between them. */
export const textToAudioCreateResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/audio.md:137', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/audio.md:138', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  request_id: absentable(z.string()).meta({ row: 'register/audio.md:139', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/audio.md:141', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/audio.md:142', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/audio.md:144', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    })).meta({ row: 'register/audio.md:143', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/audio.md:145', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/audio.md:146', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  }).meta({ row: 'register/audio.md:140', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
});

export const textToAudioCreateResponse = /* @__PURE__ */ typeAs<TextToAudioCreateResponse>(textToAudioCreateResponseShape);
