// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /v1/audio/text-to-audio: query. doc-confirmed, register/audio.md:12 */
export interface TextToAudioListQuery {
  /**
   * page number
   * `integer`, default `1`, range 1..1000
   * doc-confirmed, register/audio.md:215, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  pageNum?: number | undefined;
  /**
   * tasks on a page
   * `integer`, default `30`, range 1..500
   * doc-confirmed, register/audio.md:216, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  pageSize?: number | undefined;
}

/** GET /v1/audio/text-to-audio: response. doc-confirmed, register/audio.md:12 */
export interface TextToAudioListResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/audio.md:222, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/audio.md:223, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  message?: string | undefined;
  /**
   * belongs to this HTTP call and to no task; no fixed form
   * `string`
   * doc-confirmed, register/audio.md:224, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  request_id?: string | undefined;
  /**
   * a bare list without a total; a short or empty page is the end
   * `array<object>`
   * doc-confirmed, register/audio.md:225, evidence vendor-concurrency-rules-2026-09, vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  data: TextToAudioListResponseData[];
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of TextToAudioListResponse. doc-confirmed, register/audio.md:225 */
export interface TextToAudioListResponseData {
  /**
   * opaque text
   * `string`
   * doc-confirmed, register/audio.md:226, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  task_id: string;
  /**
   * a failed task also comes back as HTTP 200 with code 0
   * `enum`
   * doc-confirmed, register/audio.md:227, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why the task failed, for example that content control refused it
   * `string`
   * doc-confirmed, register/audio.md:228, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  task_status_msg?: string | undefined;
  /**
   * what was sent along at create; elsewhere seen empty and seen missing
   * `object`
   * doc-confirmed, register/audio.md:229, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  task_info?: TextToAudioListResponseDataItemTaskInfo | undefined;
  /**
   * only after success; missing or empty before that and on failure
   * `object`
   * doc-confirmed, register/audio.md:231, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  task_result?: TextToAudioListResponseDataItemTaskResult | undefined;
  /**
   * units taken from the resource pack
   * `string<decimal>`, since 2026-01-23
   * doc-confirmed, register/audio.md:238, evidence vendor-api-updates-2026-09, vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  final_unit_deduction?: string | undefined;
  /**
   * taken from the cash balance; a bare number stood in a fixture of another route
   * `object`, a number is read as absent
   * doc-confirmed, register/audio.md:239, evidence vendor-text-to-audio-2026-09
   */
  final_balance_deduction?: TextToAudioListResponseDataItemFinalBalanceDeduction | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/audio.md:242, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/audio.md:243, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_info` of TextToAudioListResponse. doc-confirmed, register/audio.md:229 */
export interface TextToAudioListResponseDataItemTaskInfo {
  /**
   * only when one was sent; elsewhere also seen empty and null
   * `string`
   * doc-confirmed, register/audio.md:230, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result` of TextToAudioListResponse. doc-confirmed, register/audio.md:231 */
export interface TextToAudioListResponseDataItemTaskResult {
  /**
   * the sound, in two file forms in one item
   * `array<object>`
   * doc-confirmed, register/audio.md:232, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  audios?: TextToAudioListResponseDataItemTaskResultAudios[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result.audios` of TextToAudioListResponse. doc-confirmed, register/audio.md:232 */
export interface TextToAudioListResponseDataItemTaskResultAudios {
  /**
   * globally unique
   * `string`
   * doc-confirmed, register/audio.md:233, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  id?: string | undefined;
  /**
   * gone after 30 days: download at once; the newer API writes `mp3_url`
   * `string<url>`
   * doc-confirmed, register/audio.md:234, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  url_mp3?: string | undefined;
  /**
   * gone after 30 days: download at once; the newer API writes `wav_url`
   * `string<url>`
   * doc-confirmed, register/audio.md:235, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  url_wav?: string | undefined;
  /**
   * seconds as text; the newer API writes `mp3_duration`
   * `string<decimal>`
   * doc-confirmed, register/audio.md:236, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  duration_mp3?: string | undefined;
  /**
   * seconds as text; the newer API writes `wav_duration`
   * `string<decimal>`
   * doc-confirmed, register/audio.md:237, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  duration_wav?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].final_balance_deduction` of TextToAudioListResponse. doc-confirmed, register/audio.md:239 */
export interface TextToAudioListResponseDataItemFinalBalanceDeduction {
  /**
   * what was really charged, after discount; the currency is not named
   * `string<decimal>`
   * doc-confirmed, register/audio.md:240, evidence vendor-text-to-audio-2026-09
   */
  quota?: string | undefined;
  /**
   * price before discount
   * `string<decimal>`
   * doc-confirmed, register/audio.md:241, evidence vendor-text-to-audio-2026-09
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
