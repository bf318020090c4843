// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import { absentable, openEnum, receivedInteger, receivedNumericText } from '../kernel/schemas.ts';
import type { VideoToAudioGetPath, VideoToAudioGetResponse } from '../types/video-to-audio-get.ts';

/** Fields of the path alone, without the conditions between them. */
export const videoToAudioGetPathShape = /* @__PURE__ */ z.strictObject({
  id: z.string().min(1).meta({ row: 'register/audio.md:339', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
});

export const videoToAudioGetPath = /* @__PURE__ */ typeAs<VideoToAudioGetPath>(videoToAudioGetPathShape);

/** Fields of the response alone, without the conditions between them. */
export const videoToAudioGetResponseShape = /* @__PURE__ */ z.looseObject({
  code: receivedInteger().meta({ row: 'register/audio.md:347', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  message: absentable(z.string()).meta({ row: 'register/audio.md:348', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  request_id: absentable(z.string()).meta({ row: 'register/audio.md:349', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  data: z.looseObject({
    task_id: z.string().min(1).meta({ row: 'register/audio.md:351', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    task_status: openEnum(['submitted', 'processing', 'succeed', 'failed']).meta({ row: 'register/audio.md:352', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    task_status_msg: absentable(z.string()).meta({ row: 'register/audio.md:353', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    task_info: absentable(z.looseObject({
      external_task_id: absentable(z.string()).meta({ row: 'register/audio.md:355', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
      parent_video: absentable(z.looseObject({
        id: absentable(z.string()).meta({ row: 'register/audio.md:357', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
        url: absentable(z.string()).meta({ row: 'register/audio.md:358', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
        duration: absentable(receivedNumericText()).meta({ row: 'register/audio.md:359', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
      })).meta({ row: 'register/audio.md:356', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    })).meta({ row: 'register/audio.md:354', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    task_result: absentable(z.looseObject({
      videos: absentable(z.array(z.looseObject({
        id: absentable(z.string()).meta({ row: 'register/audio.md:362', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
        url: absentable(z.string()).meta({ row: 'register/audio.md:363', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
        duration: absentable(receivedNumericText()).meta({ row: 'register/audio.md:364', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
      }))).meta({ row: 'register/audio.md:361', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
      audios: absentable(z.array(z.looseObject({
        id: absentable(z.string()).meta({ row: 'register/audio.md:366', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
        url_mp3: absentable(z.string()).meta({ row: 'register/audio.md:367', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
        url_wav: absentable(z.string()).meta({ row: 'register/audio.md:368', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
        duration_mp3: absentable(receivedNumericText()).meta({ row: 'register/audio.md:369', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
        duration_wav: absentable(receivedNumericText()).meta({ row: 'register/audio.md:370', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
      }))).meta({ row: 'register/audio.md:365', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    })).meta({ row: 'register/audio.md:360', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    final_unit_deduction: absentable(receivedNumericText()).meta({ row: 'register/audio.md:371', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    final_balance_deduction: absentable(z.looseObject({
      quota: absentable(receivedNumericText()).meta({ row: 'register/audio.md:373', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09'] }),
      list_price: absentable(receivedNumericText()).meta({ row: 'register/audio.md:374', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09'] }),
    }), 'number').meta({ row: 'register/audio.md:372', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09'] }),
    created_at: absentable(receivedInteger()).meta({ row: 'register/audio.md:375', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
    updated_at: absentable(receivedInteger()).meta({ row: 'register/audio.md:376', status: 'doc-confirmed', evidence: ['vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
  }).meta({ row: 'register/audio.md:350', status: 'doc-confirmed', evidence: ['vendor-concurrency-rules-2026-09', 'vendor-video-to-audio-2026-09', 'vendor-reference-2026-03'] }),
});

export const videoToAudioGetResponse = /* @__PURE__ */ typeAs<VideoToAudioGetResponse>(videoToAudioGetResponseShape);
