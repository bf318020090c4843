// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /v1/audio/video-to-audio: query. doc-confirmed, register/audio.md:15 */
export interface VideoToAudioListQuery {
  /**
   * page number
   * `integer`, default `1`, range 1..1000
   * doc-confirmed, register/audio.md:391, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  pageNum?: number | undefined;
  /**
   * tasks on a page
   * `integer`, default `30`, range 1..500
   * doc-confirmed, register/audio.md:392, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  pageSize?: number | undefined;
}

/** GET /v1/audio/video-to-audio: response. doc-confirmed, register/audio.md:15 */
export interface VideoToAudioListResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/audio.md:398, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/audio.md:399, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  message?: string | undefined;
  /**
   * belongs to this HTTP call and to no task; no fixed form
   * `string`
   * doc-confirmed, register/audio.md:400, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  request_id?: string | undefined;
  /**
   * a bare list without a total; a short or empty page is the end
   * `array<object>`
   * doc-confirmed, register/audio.md:401, evidence vendor-concurrency-rules-2026-09, vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  data: VideoToAudioListResponseData[];
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of VideoToAudioListResponse. doc-confirmed, register/audio.md:401 */
export interface VideoToAudioListResponseData {
  /**
   * opaque text
   * `string`
   * doc-confirmed, register/audio.md:402, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  task_id: string;
  /**
   * a failed task also comes back as HTTP 200 with code 0
   * `enum`
   * doc-confirmed, register/audio.md:403, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why the task failed, for example that content control refused it
   * `string`
   * doc-confirmed, register/audio.md:404, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  task_status_msg?: string | undefined;
  /**
   * what was sent along at create; elsewhere seen empty and seen missing
   * `object`
   * doc-confirmed, register/audio.md:405, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  task_info?: VideoToAudioListResponseDataItemTaskInfo | undefined;
  /**
   * only after success; missing or empty before that and on failure
   * `object`
   * doc-confirmed, register/audio.md:411, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  task_result?: VideoToAudioListResponseDataItemTaskResult | undefined;
  /**
   * units taken from the resource pack
   * `string<decimal>`, since 2026-01-23
   * doc-confirmed, register/audio.md:422, evidence vendor-api-updates-2026-09, vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  final_unit_deduction?: string | undefined;
  /**
   * taken from the cash balance; a bare number stood in a fixture of another route
   * `object`, a number is read as absent
   * doc-confirmed, register/audio.md:423, evidence vendor-video-to-audio-2026-09
   */
  final_balance_deduction?: VideoToAudioListResponseDataItemFinalBalanceDeduction | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/audio.md:426, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/audio.md:427, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_info` of VideoToAudioListResponse. doc-confirmed, register/audio.md:405 */
export interface VideoToAudioListResponseDataItemTaskInfo {
  /**
   * only when one was sent; elsewhere also seen empty and null
   * `string`
   * doc-confirmed, register/audio.md:406, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  external_task_id?: string | undefined;
  /**
   * the video that was sent
   * `object`
   * doc-confirmed, register/audio.md:407, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  parent_video?: VideoToAudioListResponseDataItemTaskInfoParentVideo | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_info.parent_video` of VideoToAudioListResponse. doc-confirmed, register/audio.md:407 */
export interface VideoToAudioListResponseDataItemTaskInfoParentVideo {
  /**
   * `string`
   * doc-confirmed, register/audio.md:408, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  id?: string | undefined;
  /**
   * `string<url>`
   * doc-confirmed, register/audio.md:409, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  url?: string | undefined;
  /**
   * seconds as text
   * `string<decimal>`
   * doc-confirmed, register/audio.md:410, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  duration?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result` of VideoToAudioListResponse. doc-confirmed, register/audio.md:411 */
export interface VideoToAudioListResponseDataItemTaskResult {
  /**
   * the video with its new sound
   * `array<object>`
   * doc-confirmed, register/audio.md:412, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  videos?: VideoToAudioListResponseDataItemTaskResultVideos[] | undefined;
  /**
   * the sound, in two file forms in one item
   * `array<object>`
   * doc-confirmed, register/audio.md:416, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  audios?: VideoToAudioListResponseDataItemTaskResultAudios[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result.videos` of VideoToAudioListResponse. doc-confirmed, register/audio.md:412 */
export interface VideoToAudioListResponseDataItemTaskResultVideos {
  /**
   * globally unique
   * `string`
   * doc-confirmed, register/audio.md:413, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  id?: string | undefined;
  /**
   * gone after 30 days: download at once
   * `string<url>`
   * doc-confirmed, register/audio.md:414, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  url?: string | undefined;
  /**
   * seconds as text
   * `string<decimal>`
   * doc-confirmed, register/audio.md:415, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  duration?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result.audios` of VideoToAudioListResponse. doc-confirmed, register/audio.md:416 */
export interface VideoToAudioListResponseDataItemTaskResultAudios {
  /**
   * globally unique
   * `string`
   * doc-confirmed, register/audio.md:417, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  id?: string | undefined;
  /**
   * gone after 30 days: download at once; the newer API writes `mp3_url`
   * `string<url>`
   * doc-confirmed, register/audio.md:418, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  url_mp3?: string | undefined;
  /**
   * gone after 30 days: download at once; the newer API writes `wav_url`
   * `string<url>`
   * doc-confirmed, register/audio.md:419, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  url_wav?: string | undefined;
  /**
   * seconds as text; the newer API writes `mp3_duration`
   * `string<decimal>`
   * doc-confirmed, register/audio.md:420, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  duration_mp3?: string | undefined;
  /**
   * seconds as text; the newer API writes `wav_duration`
   * `string<decimal>`
   * doc-confirmed, register/audio.md:421, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  duration_wav?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].final_balance_deduction` of VideoToAudioListResponse. doc-confirmed, register/audio.md:423 */
export interface VideoToAudioListResponseDataItemFinalBalanceDeduction {
  /**
   * what was really charged, after discount; the currency is not named
   * `string<decimal>`
   * doc-confirmed, register/audio.md:424, evidence vendor-video-to-audio-2026-09
   */
  quota?: string | undefined;
  /**
   * price before discount
   * `string<decimal>`
   * doc-confirmed, register/audio.md:425, evidence vendor-video-to-audio-2026-09
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
