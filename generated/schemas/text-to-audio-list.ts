// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, parameter, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { TextToAudioListQuery, TextToAudioListResponse } from '../types/text-to-audio-list.ts';

/** Fields of the query alone, without the conditions between them. */
export const textToAudioListQueryShape = /* @__PURE__ */ z.strictObject({
  pageNum: parameter(z.int().gte(1).lte(1000)).optional().meta({ row: 'register/audio.md:215', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  pageSize: parameter(z.int().gte(1).lte(500)).optional().meta({ row: 'register/audio.md:216', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
});

export const textToAudioListQuery = /* @__PURE__ */ typeAs<TextToAudioListQuery>(textToAudioListQueryShape);

/** Fields of the response alone, without the conditions between them. */
export const textToAudioListResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/audio.md:222', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/audio.md:223', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  request_id: absentable(z.string()).meta({ row: 'register/audio.md:224', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  data: z.array(z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/audio.md:226', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/audio.md:227', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    task_status_msg: absentable(z.string()).meta({ row: 'register/audio.md:228', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/audio.md:230', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    })).meta({ row: 'register/audio.md:229', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    task_result: absentable(z.looseObject({
      audios: absentable(z.array(z.looseObject({
        id: absentable(z.string()).meta({ row: 'register/audio.md:233', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
        url_mp3: absentable(z.string()).meta({ row: 'register/audio.md:234', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
        url_wav: absentable(z.string()).meta({ row: 'register/audio.md:235', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
        duration_mp3: absentable(receivedNumericText()).meta({ row: 'register/audio.md:236', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
        duration_wav: absentable(receivedNumericText()).meta({ row: 'register/audio.md:237', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
      }))).meta({ row: 'register/audio.md:232', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    })).meta({ row: 'register/audio.md:231', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/audio.md:238', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    final_balance_deduction: absentable(z.looseObject({
      quota: absentable(receivedNumericText()).meta({ row: 'register/audio.md:240', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/audio.md:241', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09'] }),
    }), 'number').meta({ row: 'register/audio.md:239', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/audio.md:242', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/audio.md:243', status: 'doc-confirmed', evidence: ['vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  })).meta({ row: 'register/audio.md:225', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-text-to-audio-2026-09', 'vendor-reference-2026-03'] }),
});

export const textToAudioListResponse = /* @__PURE__ */ typeAs<TextToAudioListResponse>(textToAudioListResponseShape);
