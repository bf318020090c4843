// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /v1/general/ai-multi-shot/{id}: path. doc-confirmed, register/ai-multi-shot.md:9 */
export interface AiMultiShotGetPath {
  /**
   * the task id; the create says that queries take its `external_task_id` too
   * `string`
   * doc-confirmed, register/ai-multi-shot.md:68, evidence vendor-ai-multi-shot-2026-09
   */
  id: string;
}

/** GET /v1/general/ai-multi-shot/{id}: response. doc-confirmed, register/ai-multi-shot.md:9 */
export interface AiMultiShotGetResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/ai-multi-shot.md:76, evidence vendor-ai-multi-shot-2026-09
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/ai-multi-shot.md:77, evidence vendor-ai-multi-shot-2026-09
   */
  message?: string | undefined;
  /**
   * names this HTTP call and no task; no fixed form
   * `string`
   * doc-confirmed, register/ai-multi-shot.md:78, evidence vendor-ai-multi-shot-2026-09
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/ai-multi-shot.md:79, evidence vendor-concurrency-rules-2026-09, vendor-ai-multi-shot-2026-09
   */
  data: AiMultiShotGetResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of AiMultiShotGetResponse. doc-confirmed, register/ai-multi-shot.md:79 */
export interface AiMultiShotGetResponseData {
  /**
   * opaque text; older ones are not all digits
   * `string`
   * doc-confirmed, register/ai-multi-shot.md:80, evidence vendor-ai-multi-shot-2026-09
   */
  task_id: string;
  /**
   * a failed task also comes back as HTTP 200 with code 0
   * `enum`
   * doc-confirmed, register/ai-multi-shot.md:81, evidence vendor-ai-multi-shot-2026-09
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why the task failed, for example that content control refused it
   * `string`
   * doc-confirmed, register/ai-multi-shot.md:82, evidence vendor-ai-multi-shot-2026-09
   */
  task_status_msg?: string | undefined;
  /**
   * what was sent along at create; may be empty or missing
   * `object`
   * doc-confirmed, register/ai-multi-shot.md:83, evidence vendor-ai-multi-shot-2026-09
   */
  task_info?: AiMultiShotGetResponseDataTaskInfo | undefined;
  /**
   * only after success; missing or empty before that and on failure
   * `object`
   * doc-confirmed, register/ai-multi-shot.md:85, evidence vendor-ai-multi-shot-2026-09
   */
  task_result?: AiMultiShotGetResponseDataTaskResult | undefined;
  /**
   * units taken from the resource pack
   * `string<decimal>`, since 2026-01-23
   * doc-confirmed, register/ai-multi-shot.md:91, evidence vendor-api-updates-2026-09, vendor-ai-multi-shot-2026-09
   */
  final_unit_deduction?: string | undefined;
  /**
   * taken from the cash balance, when the account pays from it
   * `object`, a number is read as absent
   * doc-confirmed, register/ai-multi-shot.md:92, evidence vendor-ai-multi-shot-2026-09
   */
  final_balance_deduction?: AiMultiShotGetResponseDataFinalBalanceDeduction | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/ai-multi-shot.md:95, evidence vendor-ai-multi-shot-2026-09
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/ai-multi-shot.md:96, evidence vendor-ai-multi-shot-2026-09
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of AiMultiShotGetResponse. doc-confirmed, register/ai-multi-shot.md:83 */
export interface AiMultiShotGetResponseDataTaskInfo {
  /**
   * only when one was sent; may also be empty or null
   * `string`
   * doc-confirmed, register/ai-multi-shot.md:84, evidence vendor-ai-multi-shot-2026-09
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result` of AiMultiShotGetResponse. doc-confirmed, register/ai-multi-shot.md:85 */
export interface AiMultiShotGetResponseDataTaskResult {
  /**
   * three sets to choose from
   * `array<object>`, since 2026-01-23
   * doc-confirmed, register/ai-multi-shot.md:86, evidence vendor-ai-multi-shot-2026-09, vendor-api-updates-2026-09
   */
  images?: AiMultiShotGetResponseDataTaskResultImages[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result.images` of AiMultiShotGetResponse. doc-confirmed, register/ai-multi-shot.md:86 */
export interface AiMultiShotGetResponseDataTaskResultImages {
  /**
   * number of the set, 0 to 2
   * `integer`
   * doc-confirmed, register/ai-multi-shot.md:87, evidence vendor-ai-multi-shot-2026-09
   */
  index?: number | undefined;
  /**
   * first picture of the set; gone after 30 days and protected against hot-linking
   * `string<url>`
   * doc-confirmed, register/ai-multi-shot.md:88, evidence vendor-ai-multi-shot-2026-09
   */
  url_1?: string | undefined;
  /**
   * second picture of the set; gone after 30 days and protected against hot-linking
   * `string<url>`
   * doc-confirmed, register/ai-multi-shot.md:89, evidence vendor-ai-multi-shot-2026-09
   */
  url_2?: string | undefined;
  /**
   * third picture of the set; gone after 30 days and protected against hot-linking
   * `string<url>`
   * doc-confirmed, register/ai-multi-shot.md:90, evidence vendor-ai-multi-shot-2026-09
   */
  url_3?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.final_balance_deduction` of AiMultiShotGetResponse. doc-confirmed, register/ai-multi-shot.md:92 */
export interface AiMultiShotGetResponseDataFinalBalanceDeduction {
  /**
   * what was really charged, after discount; the currency is not named
   * `string<decimal>`
   * doc-confirmed, register/ai-multi-shot.md:93, evidence vendor-ai-multi-shot-2026-09
   */
  quota?: string | undefined;
  /**
   * price before discount
   * `string<decimal>`
   * doc-confirmed, register/ai-multi-shot.md:94, evidence vendor-ai-multi-shot-2026-09
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
