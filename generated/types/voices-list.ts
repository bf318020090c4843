// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /v1/general/custom-voices: query. doc-confirmed, register/voices.md:11 */
export interface VoicesListQuery {
  /**
   * page number
   * `integer`, default `1`, range 1..1000
   * doc-confirmed, register/voices.md:149, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  pageNum?: number | undefined;
  /**
   * tasks on a page; other lists stop at 500
   * `integer`, default `30`, range 1..1000
   * doc-confirmed, register/voices.md:150, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  pageSize?: number | undefined;
}

/** GET /v1/general/custom-voices: response. doc-confirmed, register/voices.md:11 */
export interface VoicesListResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/voices.md:156, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/voices.md:157, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  message?: string | undefined;
  /**
   * belongs to this HTTP call and to no task; no fixed form
   * `string`
   * doc-confirmed, register/voices.md:158, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  request_id?: string | undefined;
  /**
   * a bare list without a total; a short or empty page is the end
   * `array<object>`
   * doc-confirmed, register/voices.md:159, evidence vendor-concurrency-rules-2026-09, vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  data: VoicesListResponseData[];
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of VoicesListResponse. doc-confirmed, register/voices.md:159 */
export interface VoicesListResponseData {
  /**
   * opaque text
   * `string`
   * doc-confirmed, register/voices.md:160, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  task_id: string;
  /**
   * a failed task also comes back as HTTP 200 with code 0
   * `enum`
   * doc-confirmed, register/voices.md:161, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why the task failed, for example that content control refused it
   * `string`
   * doc-confirmed, register/voices.md:162, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  task_status_msg?: string | undefined;
  /**
   * what was sent along at create; elsewhere seen empty and seen missing
   * `object`
   * doc-confirmed, register/voices.md:163, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  task_info?: VoicesListResponseDataItemTaskInfo | undefined;
  /**
   * only after success; missing or empty before that and on failure
   * `object`
   * doc-confirmed, register/voices.md:165, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  task_result?: VoicesListResponseDataItemTaskResult | undefined;
  /**
   * units taken from the resource pack
   * `string<decimal>`, since 2026-01-23
   * doc-confirmed, register/voices.md:172, evidence vendor-api-updates-2026-09, vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  final_unit_deduction?: string | undefined;
  /**
   * taken from the cash balance; a bare number stood in a fixture of another route
   * `object`, a number is read as absent
   * doc-confirmed, register/voices.md:173, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026
   */
  final_balance_deduction?: VoicesListResponseDataItemFinalBalanceDeduction | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/voices.md:176, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/voices.md:177, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_info` of VoicesListResponse. doc-confirmed, register/voices.md:163 */
export interface VoicesListResponseDataItemTaskInfo {
  /**
   * only when one was sent; elsewhere also seen empty and null
   * `string`
   * doc-confirmed, register/voices.md:164, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result` of VoicesListResponse. doc-confirmed, register/voices.md:165 */
export interface VoicesListResponseDataItemTaskResult {
  /**
   * a list, also for one voice
   * `array<object>`
   * doc-confirmed, register/voices.md:166, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  voices?: VoicesListResponseDataItemTaskResultVoices[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result.voices` of VoicesListResponse. doc-confirmed, register/voices.md:166 */
export interface VoicesListResponseDataItemTaskResultVoices {
  /**
   * globally unique; 18 digits were seen, so keep it as text
   * `string`
   * doc-confirmed, register/voices.md:167, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03, sdk-author-live-checklist-2026-09
   */
  voice_id?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/voices.md:168, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  voice_name?: string | undefined;
  /**
   * a sample of the voice; a WAV file was seen
   * `string<url>`
   * doc-confirmed, register/voices.md:169, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03, integrator-live-voice-2026-02
   */
  trial_url?: string | undefined;
  /**
   * `kling` for the official library, otherwise the id of the creator
   * `string`
   * doc-confirmed, register/voices.md:170, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  owned_by?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].final_balance_deduction` of VoicesListResponse. doc-confirmed, register/voices.md:173 */
export interface VoicesListResponseDataItemFinalBalanceDeduction {
  /**
   * what was really charged, after discount; the currency is not named
   * `string<decimal>`
   * doc-confirmed, register/voices.md:174, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026
   */
  quota?: string | undefined;
  /**
   * price before discount
   * `string<decimal>`
   * doc-confirmed, register/voices.md:175, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
