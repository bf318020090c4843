// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /v1/audio/video-to-audio/{id}: path. doc-confirmed, register/audio.md:14 */
export interface VideoToAudioGetPath {
  /**
   * the task id, or the `external_task_id` of the create
   * `string`
   * doc-confirmed, register/audio.md:339, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  id: string;
}

/** GET /v1/audio/video-to-audio/{id}: response. doc-confirmed, register/audio.md:14 */
export interface VideoToAudioGetResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/audio.md:347, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/audio.md:348, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  message?: string | undefined;
  /**
   * belongs to this HTTP call and to no task; no fixed form
   * `string`
   * doc-confirmed, register/audio.md:349, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/audio.md:350, evidence vendor-concurrency-rules-2026-09, vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  data: VideoToAudioGetResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of VideoToAudioGetResponse. doc-confirmed, register/audio.md:350 */
export interface VideoToAudioGetResponseData {
  /**
   * opaque text
   * `string`
   * doc-confirmed, register/audio.md:351, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  task_id: string;
  /**
   * a failed task also comes back as HTTP 200 with code 0
   * `enum`
   * doc-confirmed, register/audio.md:352, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why the task failed, for example that content control refused it
   * `string`
   * doc-confirmed, register/audio.md:353, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  task_status_msg?: string | undefined;
  /**
   * what was sent along at create; elsewhere seen empty and seen missing
   * `object`
   * doc-confirmed, register/audio.md:354, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  task_info?: VideoToAudioGetResponseDataTaskInfo | undefined;
  /**
   * only after success; missing or empty before that and on failure
   * `object`
   * doc-confirmed, register/audio.md:360, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  task_result?: VideoToAudioGetResponseDataTaskResult | undefined;
  /**
   * units taken from the resource pack
   * `string<decimal>`, since 2026-01-23
   * doc-confirmed, register/audio.md:371, evidence vendor-api-updates-2026-09, vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  final_unit_deduction?: string | undefined;
  /**
   * taken from the cash balance; a bare number stood in a fixture of another route
   * `object`, a number is read as absent
   * doc-confirmed, register/audio.md:372, evidence vendor-video-to-audio-2026-09
   */
  final_balance_deduction?: VideoToAudioGetResponseDataFinalBalanceDeduction | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/audio.md:375, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/audio.md:376, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of VideoToAudioGetResponse. doc-confirmed, register/audio.md:354 */
export interface VideoToAudioGetResponseDataTaskInfo {
  /**
   * only when one was sent; elsewhere also seen empty and null
   * `string`
   * doc-confirmed, register/audio.md:355, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  external_task_id?: string | undefined;
  /**
   * the video that was sent
   * `object`
   * doc-confirmed, register/audio.md:356, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  parent_video?: VideoToAudioGetResponseDataTaskInfoParentVideo | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info.parent_video` of VideoToAudioGetResponse. doc-confirmed, register/audio.md:356 */
export interface VideoToAudioGetResponseDataTaskInfoParentVideo {
  /**
   * `string`
   * doc-confirmed, register/audio.md:357, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  id?: string | undefined;
  /**
   * `string<url>`
   * doc-confirmed, register/audio.md:358, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  url?: string | undefined;
  /**
   * seconds as text
   * `string<decimal>`
   * doc-confirmed, register/audio.md:359, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  duration?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result` of VideoToAudioGetResponse. doc-confirmed, register/audio.md:360 */
export interface VideoToAudioGetResponseDataTaskResult {
  /**
   * the video with its new sound
   * `array<object>`
   * doc-confirmed, register/audio.md:361, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  videos?: VideoToAudioGetResponseDataTaskResultVideos[] | undefined;
  /**
   * the sound, in two file forms in one item
   * `array<object>`
   * doc-confirmed, register/audio.md:365, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  audios?: VideoToAudioGetResponseDataTaskResultAudios[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result.videos` of VideoToAudioGetResponse. doc-confirmed, register/audio.md:361 */
export interface VideoToAudioGetResponseDataTaskResultVideos {
  /**
   * globally unique
   * `string`
   * doc-confirmed, register/audio.md:362, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  id?: string | undefined;
  /**
   * gone after 30 days: download at once
   * `string<url>`
   * doc-confirmed, register/audio.md:363, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  url?: string | undefined;
  /**
   * seconds as text
   * `string<decimal>`
   * doc-confirmed, register/audio.md:364, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  duration?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result.audios` of VideoToAudioGetResponse. doc-confirmed, register/audio.md:365 */
export interface VideoToAudioGetResponseDataTaskResultAudios {
  /**
   * globally unique
   * `string`
   * doc-confirmed, register/audio.md:366, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  id?: string | undefined;
  /**
   * gone after 30 days: download at once; the newer API writes `mp3_url`
   * `string<url>`
   * doc-confirmed, register/audio.md:367, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  url_mp3?: string | undefined;
  /**
   * gone after 30 days: download at once; the newer API writes `wav_url`
   * `string<url>`
   * doc-confirmed, register/audio.md:368, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  url_wav?: string | undefined;
  /**
   * seconds as text; the newer API writes `mp3_duration`
   * `string<decimal>`
   * doc-confirmed, register/audio.md:369, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  duration_mp3?: string | undefined;
  /**
   * seconds as text; the newer API writes `wav_duration`
   * `string<decimal>`
   * doc-confirmed, register/audio.md:370, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  duration_wav?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.final_balance_deduction` of VideoToAudioGetResponse. doc-confirmed, register/audio.md:372 */
export interface VideoToAudioGetResponseDataFinalBalanceDeduction {
  /**
   * what was really charged, after discount; the currency is not named
   * `string<decimal>`
   * doc-confirmed, register/audio.md:373, evidence vendor-video-to-audio-2026-09
   */
  quota?: string | undefined;
  /**
   * price before discount
   * `string<decimal>`
   * doc-confirmed, register/audio.md:374, evidence vendor-video-to-audio-2026-09
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
