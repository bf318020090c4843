// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /v1/general/presets-voices: query. doc-confirmed, register/voices.md:12 */
export interface VoicesPresetsQuery {
  /**
   * page number
   * `integer`, default `1`, range 1..1000
   * doc-confirmed, register/voices.md:194, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  pageNum?: number | undefined;
  /**
   * voices on a page; other lists stop at 500
   * `integer`, default `30`, range 1..1000
   * doc-confirmed, register/voices.md:195, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  pageSize?: number | undefined;
}

/** GET /v1/general/presets-voices: response. doc-confirmed, register/voices.md:12 */
export interface VoicesPresetsResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/voices.md:201, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/voices.md:202, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  message?: string | undefined;
  /**
   * belongs to this HTTP call and to no task; no fixed form
   * `string`
   * doc-confirmed, register/voices.md:203, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  request_id?: string | undefined;
  /**
   * a bare list without a total; a short or empty page is the end
   * `array<object>`
   * doc-confirmed, register/voices.md:204, evidence vendor-concurrency-rules-2026-09, vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  data: VoicesPresetsResponseData[];
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of VoicesPresetsResponse. doc-confirmed, register/voices.md:204 */
export interface VoicesPresetsResponseData {
  /**
   * opaque text
   * `string`
   * doc-confirmed, register/voices.md:205, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  task_id: string;
  /**
   * a failed task also comes back as HTTP 200 with code 0
   * `enum`
   * doc-confirmed, register/voices.md:206, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why the task failed, for example that content control refused it
   * `string`
   * doc-confirmed, register/voices.md:207, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  task_status_msg?: string | undefined;
  /**
   * only after success; missing or empty before that and on failure
   * `object`
   * doc-confirmed, register/voices.md:208, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  task_result?: VoicesPresetsResponseDataItemTaskResult | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/voices.md:215, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/voices.md:216, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result` of VoicesPresetsResponse. doc-confirmed, register/voices.md:208 */
export interface VoicesPresetsResponseDataItemTaskResult {
  /**
   * a list, also for one voice
   * `array<object>`
   * doc-confirmed, register/voices.md:209, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  voices?: VoicesPresetsResponseDataItemTaskResultVoices[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result.voices` of VoicesPresetsResponse. doc-confirmed, register/voices.md:209 */
export interface VoicesPresetsResponseDataItemTaskResultVoices {
  /**
   * globally unique; 18 digits were seen, so keep it as text
   * `string`
   * doc-confirmed, register/voices.md:210, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03, sdk-author-live-checklist-2026-09
   */
  voice_id?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/voices.md:211, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  voice_name?: string | undefined;
  /**
   * a sample of the voice; a WAV file was seen
   * `string<url>`
   * doc-confirmed, register/voices.md:212, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03, integrator-live-voice-2026-02
   */
  trial_url?: string | undefined;
  /**
   * `kling` for the official library, otherwise the id of the creator
   * `string`
   * doc-confirmed, register/voices.md:213, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  owned_by?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
