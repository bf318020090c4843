// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, parameter, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { VideoToAudioListQuery, VideoToAudioListResponse } from '../types/video-to-audio-list.ts';

/** Fields of the query alone, without the conditions between them. */
export const videoToAudioListQueryShape = /* @__PURE__ */ z.strictObject({
  pageNum: parameter(z.int().gte(1).lte(1000)).optional().meta({ row: 'register/audio.md:391', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  pageSize: parameter(z.int().gte(1).lte(500)).optional().meta({ row: 'register/audio.md:392', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
});

export const videoToAudioListQuery = /* @__PURE__ */ typeAs<VideoToAudioListQuery>(videoToAudioListQueryShape);

/** Fields of the response alone, without the conditions between them. */
export const videoToAudioListResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/audio.md:398', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/audio.md:399', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  request_id: absentable(z.string()).meta({ row: 'register/audio.md:400', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  data: z.array(z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/audio.md:402', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/audio.md:403', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    task_status_msg: absentable(z.string()).meta({ row: 'register/audio.md:404', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/audio.md:406', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
      parent_video: absentable(z.looseObject({
        id: absentable(z.string()).meta({ row: 'register/audio.md:408', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
        url: absentable(z.string()).meta({ row: 'register/audio.md:409', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
        duration: absentable(receivedNumericText()).meta({ row: 'register/audio.md:410', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
      })).meta({ row: 'register/audio.md:407', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    })).meta({ row: 'register/audio.md:405', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    task_result: absentable(z.looseObject({
      videos: absentable(z.array(z.looseObject({
        id: absentable(z.string()).meta({ row: 'register/audio.md:413', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
        url: absentable(z.string()).meta({ row: 'register/audio.md:414', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
        duration: absentable(receivedNumericText()).meta({ row: 'register/audio.md:415', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
      }))).meta({ row: 'register/audio.md:412', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
      audios: absentable(z.array(z.looseObject({
        id: absentable(z.string()).meta({ row: 'register/audio.md:417', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
        url_mp3: absentable(z.string()).meta({ row: 'register/audio.md:418', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
        url_wav: absentable(z.string()).meta({ row: 'register/audio.md:419', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
        duration_mp3: absentable(receivedNumericText()).meta({ row: 'register/audio.md:420', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
        duration_wav: absentable(receivedNumericText()).meta({ row: 'register/audio.md:421', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
      }))).meta({ row: 'register/audio.md:416', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    })).meta({ row: 'register/audio.md:411', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/audio.md:422', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    final_balance_deduction: absentable(z.looseObject({
      quota: absentable(receivedNumericText()).meta({ row: 'register/audio.md:424', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/audio.md:425', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09'] }),
    }), 'number').meta({ row: 'register/audio.md:423', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/audio.md:426', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/audio.md:427', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  })).meta({ row: 'register/audio.md:401', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
});

export const videoToAudioListResponse = /* @__PURE__ */ typeAs<VideoToAudioListResponse>(videoToAudioListResponseShape);
