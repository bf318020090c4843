// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /v1/audio/text-to-audio/{id}: path. doc-confirmed, register/audio.md:11 */
export interface TextToAudioGetPath {
  /**
   * the task id, or the `external_task_id` of the create
   * `string`
   * doc-confirmed, register/audio.md:173, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  id: string;
}

/** GET /v1/audio/text-to-audio/{id}: response. doc-confirmed, register/audio.md:11 */
export interface TextToAudioGetResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/audio.md:179, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/audio.md:180, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  message?: string | undefined;
  /**
   * belongs to this HTTP call and to no task; no fixed form
   * `string`
   * doc-confirmed, register/audio.md:181, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/audio.md:182, evidence vendor-concurrency-rules-2026-09, vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  data: TextToAudioGetResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of TextToAudioGetResponse. doc-confirmed, register/audio.md:182 */
export interface TextToAudioGetResponseData {
  /**
   * opaque text
   * `string`
   * doc-confirmed, register/audio.md:183, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  task_id: string;
  /**
   * a failed task also comes back as HTTP 200 with code 0
   * `enum`
   * doc-confirmed, register/audio.md:184, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why the task failed, for example that content control refused it
   * `string`
   * doc-confirmed, register/audio.md:185, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  task_status_msg?: string | undefined;
  /**
   * what was sent along at create; elsewhere seen empty and seen missing
   * `object`
   * doc-confirmed, register/audio.md:186, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  task_info?: TextToAudioGetResponseDataTaskInfo | undefined;
  /**
   * only after success; missing or empty before that and on failure
   * `object`
   * doc-confirmed, register/audio.md:188, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  task_result?: TextToAudioGetResponseDataTaskResult | undefined;
  /**
   * units taken from the resource pack
   * `string<decimal>`, since 2026-01-23
   * doc-confirmed, register/audio.md:195, evidence vendor-api-updates-2026-09, vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  final_unit_deduction?: string | undefined;
  /**
   * taken from the cash balance; a bare number stood in a fixture of another route
   * `object`, a number is read as absent
   * doc-confirmed, register/audio.md:196, evidence vendor-text-to-audio-2026-09
   */
  final_balance_deduction?: TextToAudioGetResponseDataFinalBalanceDeduction | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/audio.md:199, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/audio.md:200, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of TextToAudioGetResponse. doc-confirmed, register/audio.md:186 */
export interface TextToAudioGetResponseDataTaskInfo {
  /**
   * only when one was sent; elsewhere also seen empty and null
   * `string`
   * doc-confirmed, register/audio.md:187, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result` of TextToAudioGetResponse. doc-confirmed, register/audio.md:188 */
export interface TextToAudioGetResponseDataTaskResult {
  /**
   * the sound, in two file forms in one item
   * `array<object>`
   * doc-confirmed, register/audio.md:189, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  audios?: TextToAudioGetResponseDataTaskResultAudios[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result.audios` of TextToAudioGetResponse. doc-confirmed, register/audio.md:189 */
export interface TextToAudioGetResponseDataTaskResultAudios {
  /**
   * globally unique
   * `string`
   * doc-confirmed, register/audio.md:190, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  id?: string | undefined;
  /**
   * gone after 30 days: download at once; the newer API writes `mp3_url`
   * `string<url>`
   * doc-confirmed, register/audio.md:191, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  url_mp3?: string | undefined;
  /**
   * gone after 30 days: download at once; the newer API writes `wav_url`
   * `string<url>`
   * doc-confirmed, register/audio.md:192, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  url_wav?: string | undefined;
  /**
   * seconds as text; the newer API writes `mp3_duration`
   * `string<decimal>`
   * doc-confirmed, register/audio.md:193, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  duration_mp3?: string | undefined;
  /**
   * seconds as text; the newer API writes `wav_duration`
   * `string<decimal>`
   * doc-confirmed, register/audio.md:194, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  duration_wav?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.final_balance_deduction` of TextToAudioGetResponse. doc-confirmed, register/audio.md:196 */
export interface TextToAudioGetResponseDataFinalBalanceDeduction {
  /**
   * what was really charged, after discount; the currency is not named
   * `string<decimal>`
   * doc-confirmed, register/audio.md:197, evidence vendor-text-to-audio-2026-09
   */
  quota?: string | undefined;
  /**
   * price before discount
   * `string<decimal>`
   * doc-confirmed, register/audio.md:198, evidence vendor-text-to-audio-2026-09
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
