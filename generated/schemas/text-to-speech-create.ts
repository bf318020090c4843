// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import { textToSpeechCreateRules } from '../rules/text-to-speech-create.ts';
import type { TextToSpeechCreateGiven, TextToSpeechCreateHeaders, TextToSpeechCreateRequest, TextToSpeechCreateResponse } from '../types/text-to-speech-create.ts';

/** Fields of the request alone, without the conditions between them. */
export const textToSpeechCreateRequestShape = /* @__PURE__ */ z.strictObject({
  text: z.string().min(1).max(1000).meta({ row: 'register/audio.md:34', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-tts-2026-09', 'vendor-reference-2026-03', 'vendor-reference-2025-12'] }),
  voice_id: z.string().min(1).meta({ row: 'register/audio.md:35', status: 'doc-confirmed', evidence: ['vendor-tts-2026-09', 'vendor-reference-2026-03', 'vendor-reference-2025-12', 'sdk-author-live-checklist-2026-09', 'integrator-voice-ids'] }),
  voice_language: z.enum(['zh', 'en']).meta({ row: 'register/audio.md:36', status: 'doc-confirmed', evidence: ['vendor-tts-2026-09', 'vendor-reference-2026-03', 'vendor-reference-2025-12'] }),
  voice_speed: z.number().gte(0.8).lte(2).optional().meta({ row: 'register/audio.md:37', status: 'doc-confirmed', evidence: ['vendor-tts-2026-09', 'vendor-reference-2026-03', 'vendor-reference-2025-12'] }),
});

/** The request with every rule of the register. */
export const textToSpeechCreateRequest = /* @__PURE__ */ withRules<TextToSpeechCreateRequest>(textToSpeechCreateRequestShape, textToSpeechCreateRules);

/** Fields of the headers alone, without the conditions between them. */
export const textToSpeechCreateHeadersShape = /* @__PURE__ */ z.strictObject({
  'Content-Type': z.enum(['application/json']).meta({ row: 'register/audio.md:23', status: 'doc-confirmed', evidence: ['vendor-tts-2026-09'] }),
  Authorization: z.string().min(1).meta({ row: 'register/audio.md:24', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-api-updates-2026-09', 'vendor-tts-2026-09'] }),
});

export const textToSpeechCreateHeaders = /* @__PURE__ */ typeAs<TextToSpeechCreateHeaders, TextToSpeechCreateHeaders>(textToSpeechCreateHeadersShape);

/** Fields of the response alone, without the conditions between them. */
export const textToSpeechCreateResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/audio.md:59', status: 'doc-confirmed', evidence: ['vendor-tts-2026-09', 'vendor-reference-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/audio.md:60', status: 'doc-confirmed', evidence: ['vendor-tts-2026-09', 'vendor-reference-2026-03'] }),
  request_id: absentable(z.string()).meta({ row: 'register/audio.md:61', status: 'doc-confirmed', evidence: ['vendor-tts-2026-09', 'vendor-reference-2026-03'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/audio.md:63', status: 'doc-confirmed', evidence: ['vendor-tts-2026-09', 'vendor-reference-2026-03'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/audio.md:64', status: 'doc-confirmed', evidence: ['vendor-tts-2026-09', 'vendor-reference-2026-03'] }),
    task_status_msg: absentable(z.string()).meta({ row: 'register/audio.md:65', status: 'doc-confirmed', evidence: ['vendor-tts-2026-09', 'vendor-reference-2026-03'] }),
    task_result: absentable(z.looseObject({
      audios: absentable(z.array(z.looseObject({
        id: absentable(z.string()).meta({ row: 'register/audio.md:68', status: 'doc-confirmed', evidence: ['vendor-tts-2026-09', 'vendor-reference-2026-03'] }),
        url: absentable(z.string()).meta({ row: 'register/audio.md:69', status: 'doc-confirmed', evidence: ['vendor-tts-2026-09', 'vendor-reference-2026-03'] }),
        duration: absentable(receivedNumericText()).meta({ row: 'register/audio.md:70', status: 'doc-confirmed', evidence: ['vendor-tts-2026-09', 'vendor-reference-2026-03'] }),
      }))).meta({ row: 'register/audio.md:67', status: 'doc-confirmed', evidence: ['vendor-tts-2026-09', 'vendor-reference-2026-03'] }),
    })).meta({ row: 'register/audio.md:66', status: 'doc-confirmed', evidence: ['vendor-tts-2026-09', 'vendor-reference-2026-03'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/audio.md:71', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-tts-2026-09', 'vendor-reference-2026-03', 'sdk-author-live-checklist-2026-09'] }),
    final_balance_deduction: absentable(z.looseObject({
      quota: absentable(receivedNumericText()).meta({ row: 'register/audio.md:73', status: 'doc-confirmed', evidence: ['vendor-tts-2026-09'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/audio.md:74', status: 'doc-confirmed', evidence: ['vendor-tts-2026-09'] }),
    }), 'number').meta({ row: 'register/audio.md:72', status: 'doc-confirmed', evidence: ['vendor-tts-2026-09'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/audio.md:75', status: 'doc-confirmed', evidence: ['vendor-tts-2026-09', 'vendor-reference-2026-03'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/audio.md:76', status: 'doc-confirmed', evidence: ['vendor-tts-2026-09', 'vendor-reference-2026-03'] }),
  }).meta({ row: 'register/audio.md:62', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-tts-2026-09', 'vendor-reference-2026-03'] }),
});

export const textToSpeechCreateResponse = /* @__PURE__ */ typeAs<TextToSpeechCreateResponse>(textToSpeechCreateResponseShape);

/** Fields of the given alone, without the conditions between them. */
export const textToSpeechCreateGivenShape = /* @__PURE__ */ z.strictObject({
  voice_speaks_zh: z.boolean().optional().meta({ row: 'register/audio.md:50', status: 'doc-confirmed', evidence: ['vendor-tts-2026-09', 'vendor-reference-2026-03', 'vendor-reference-2025-12'] }),
  voice_speaks_en: z.boolean().optional().meta({ row: 'register/audio.md:51', status: 'doc-confirmed', evidence: ['vendor-tts-2026-09', 'vendor-reference-2026-03', 'vendor-reference-2025-12'] }),
});

export const textToSpeechCreateGiven = /* @__PURE__ */ typeAs<TextToSpeechCreateGiven, TextToSpeechCreateGiven>(textToSpeechCreateGivenShape);
