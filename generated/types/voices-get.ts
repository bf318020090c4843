// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /v1/general/custom-voices/{id}: path. doc-confirmed, register/voices.md:10 */
export interface VoicesGetPath {
  /**
   * the task id, or the `external_task_id` of the create; not the id of a voice
   * `string`
   * doc-confirmed, register/voices.md:107, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  id: string;
}

/** GET /v1/general/custom-voices/{id}: response. doc-confirmed, register/voices.md:10 */
export interface VoicesGetResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/voices.md:113, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/voices.md:114, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03, integrator-live-voice-2026-02
   */
  message?: string | undefined;
  /**
   * belongs to this HTTP call and to no task; no fixed form
   * `string`
   * doc-confirmed, register/voices.md:115, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/voices.md:116, evidence vendor-concurrency-rules-2026-09, vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  data: VoicesGetResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of VoicesGetResponse. doc-confirmed, register/voices.md:116 */
export interface VoicesGetResponseData {
  /**
   * opaque text
   * `string`
   * doc-confirmed, register/voices.md:117, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  task_id: string;
  /**
   * a failed task also comes back as HTTP 200 with code 0
   * `enum`
   * doc-confirmed, register/voices.md:118, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why the task failed, for example that content control refused it
   * `string`
   * doc-confirmed, register/voices.md:119, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  task_status_msg?: string | undefined;
  /**
   * what was sent along at create; elsewhere seen empty and seen missing
   * `object`
   * doc-confirmed, register/voices.md:120, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  task_info?: VoicesGetResponseDataTaskInfo | undefined;
  /**
   * only after success; missing or empty before that and on failure
   * `object`
   * doc-confirmed, register/voices.md:122, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  task_result?: VoicesGetResponseDataTaskResult | undefined;
  /**
   * units taken from the resource pack; 0.05 was seen
   * `string<decimal>`, since 2026-01-23
   * doc-confirmed, register/voices.md:129, evidence vendor-api-updates-2026-09, vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03, sdk-author-live-checklist-2026-09, integrator-live-voice-2026-02
   */
  final_unit_deduction?: string | undefined;
  /**
   * taken from the cash balance; a bare number stood in a fixture of another route
   * `object`, a number is read as absent
   * doc-confirmed, register/voices.md:130, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026
   */
  final_balance_deduction?: VoicesGetResponseDataFinalBalanceDeduction | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/voices.md:133, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/voices.md:134, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of VoicesGetResponse. doc-confirmed, register/voices.md:120 */
export interface VoicesGetResponseDataTaskInfo {
  /**
   * only when one was sent; elsewhere also seen empty and null
   * `string`
   * doc-confirmed, register/voices.md:121, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result` of VoicesGetResponse. doc-confirmed, register/voices.md:122 */
export interface VoicesGetResponseDataTaskResult {
  /**
   * a list, also for one voice
   * `array<object>`
   * doc-confirmed, register/voices.md:123, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  voices?: VoicesGetResponseDataTaskResultVoices[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result.voices` of VoicesGetResponse. doc-confirmed, register/voices.md:123 */
export interface VoicesGetResponseDataTaskResultVoices {
  /**
   * globally unique; 18 digits were seen, so keep it as text
   * `string`
   * doc-confirmed, register/voices.md:124, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03, sdk-author-live-checklist-2026-09
   */
  voice_id?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/voices.md:125, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  voice_name?: string | undefined;
  /**
   * a sample of the voice; a WAV file was seen
   * `string<url>`
   * doc-confirmed, register/voices.md:126, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03, integrator-live-voice-2026-02
   */
  trial_url?: string | undefined;
  /**
   * `kling` for the official library, otherwise the id of the creator
   * `string`
   * doc-confirmed, register/voices.md:127, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  owned_by?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.final_balance_deduction` of VoicesGetResponse. doc-confirmed, register/voices.md:130 */
export interface VoicesGetResponseDataFinalBalanceDeduction {
  /**
   * what was really charged, after discount; the currency is not named
   * `string<decimal>`
   * doc-confirmed, register/voices.md:131, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026
   */
  quota?: string | undefined;
  /**
   * price before discount
   * `string<decimal>`
   * doc-confirmed, register/voices.md:132, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
