// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { TextToAudioGetPath, TextToAudioGetResponse } from '../types/text-to-audio-get.ts';

/** Fields of the path alone, without the conditions between them. */
export const textToAudioGetPathShape = /* @__PURE__ */ z.strictObject({
  id: z.string().min(1).meta({ row: 'register/audio.md:173', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
});

export const textToAudioGetPath = /* @__PURE__ */ typeAs<TextToAudioGetPath>(textToAudioGetPathShape);

/** Fields of the response alone, without the conditions between them. */
export const textToAudioGetResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/audio.md:179', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/audio.md:180', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  request_id: absentable(z.string()).meta({ row: 'register/audio.md:181', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/audio.md:183', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/audio.md:184', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    task_status_msg: absentable(z.string()).meta({ row: 'register/audio.md:185', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/audio.md:187', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    })).meta({ row: 'register/audio.md:186', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    task_result: absentable(z.looseObject({
      audios: absentable(z.array(z.looseObject({
        id: absentable(z.string()).meta({ row: 'register/audio.md:190', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
        url_mp3: absentable(z.string()).meta({ row: 'register/audio.md:191', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
        url_wav: absentable(z.string()).meta({ row: 'register/audio.md:192', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
        duration_mp3: absentable(receivedNumericText()).meta({ row: 'register/audio.md:193', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
        duration_wav: absentable(receivedNumericText()).meta({ row: 'register/audio.md:194', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
      }))).meta({ row: 'register/audio.md:189', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    })).meta({ row: 'register/audio.md:188', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/audio.md:195', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    final_balance_deduction: absentable(z.looseObject({
      quota: absentable(receivedNumericText()).meta({ row: 'register/audio.md:197', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/audio.md:198', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09'] }),
    }), 'number').meta({ row: 'register/audio.md:196', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/audio.md:199', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/audio.md:200', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  }).meta({ row: 'register/audio.md:182', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
});

export const textToAudioGetResponse = /* @__PURE__ */ typeAs<TextToAudioGetResponse>(textToAudioGetResponseShape);
