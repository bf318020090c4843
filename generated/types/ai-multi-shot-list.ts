// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /v1/general/ai-multi-shot: query. doc-confirmed, register/ai-multi-shot.md:10 */
export interface AiMultiShotListQuery {
  /**
   * page number
   * `integer`, default `1`, range 1..1000
   * doc-confirmed, register/ai-multi-shot.md:111, evidence vendor-ai-multi-shot-2026-09
   */
  pageNum?: number | undefined;
  /**
   * tasks on a page
   * `integer`, default `30`, range 1..500
   * doc-confirmed, register/ai-multi-shot.md:112, evidence vendor-ai-multi-shot-2026-09
   */
  pageSize?: number | undefined;
}

/** GET /v1/general/ai-multi-shot: response. doc-confirmed, register/ai-multi-shot.md:10 */
export interface AiMultiShotListResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/ai-multi-shot.md:118, evidence vendor-ai-multi-shot-2026-09
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/ai-multi-shot.md:119, evidence vendor-ai-multi-shot-2026-09
   */
  message?: string | undefined;
  /**
   * names this HTTP call and no task; no fixed form
   * `string`
   * doc-confirmed, register/ai-multi-shot.md:120, evidence vendor-ai-multi-shot-2026-09
   */
  request_id?: string | undefined;
  /**
   * a bare list without a total; a short or empty page is the end
   * `array<object>`
   * doc-confirmed, register/ai-multi-shot.md:121, evidence vendor-concurrency-rules-2026-09, vendor-ai-multi-shot-2026-09
   */
  data: AiMultiShotListResponseData[];
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of AiMultiShotListResponse. doc-confirmed, register/ai-multi-shot.md:121 */
export interface AiMultiShotListResponseData {
  /**
   * opaque text; older ones are not all digits
   * `string`
   * doc-confirmed, register/ai-multi-shot.md:122, evidence vendor-ai-multi-shot-2026-09
   */
  task_id: string;
  /**
   * a failed task also comes back as HTTP 200 with code 0
   * `enum`
   * doc-confirmed, register/ai-multi-shot.md:123, evidence vendor-ai-multi-shot-2026-09
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why the task failed, for example that content control refused it
   * `string`
   * doc-confirmed, register/ai-multi-shot.md:124, evidence vendor-ai-multi-shot-2026-09
   */
  task_status_msg?: string | undefined;
  /**
   * what was sent along at create; may be empty or missing
   * `object`
   * doc-confirmed, register/ai-multi-shot.md:125, evidence vendor-ai-multi-shot-2026-09
   */
  task_info?: AiMultiShotListResponseDataItemTaskInfo | undefined;
  /**
   * only after success; missing or empty before that and on failure
   * `object`
   * doc-confirmed, register/ai-multi-shot.md:127, evidence vendor-ai-multi-shot-2026-09
   */
  task_result?: AiMultiShotListResponseDataItemTaskResult | undefined;
  /**
   * units taken from the resource pack
   * `string<decimal>`, since 2026-01-23
   * doc-confirmed, register/ai-multi-shot.md:133, evidence vendor-api-updates-2026-09, vendor-ai-multi-shot-2026-09
   */
  final_unit_deduction?: string | undefined;
  /**
   * taken from the cash balance, when the account pays from it
   * `object`, a number is read as absent
   * doc-confirmed, register/ai-multi-shot.md:134, evidence vendor-ai-multi-shot-2026-09
   */
  final_balance_deduction?: AiMultiShotListResponseDataItemFinalBalanceDeduction | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/ai-multi-shot.md:137, evidence vendor-ai-multi-shot-2026-09
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/ai-multi-shot.md:138, evidence vendor-ai-multi-shot-2026-09
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_info` of AiMultiShotListResponse. doc-confirmed, register/ai-multi-shot.md:125 */
export interface AiMultiShotListResponseDataItemTaskInfo {
  /**
   * only when one was sent; may also be empty or null
   * `string`
   * doc-confirmed, register/ai-multi-shot.md:126, evidence vendor-ai-multi-shot-2026-09
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result` of AiMultiShotListResponse. doc-confirmed, register/ai-multi-shot.md:127 */
export interface AiMultiShotListResponseDataItemTaskResult {
  /**
   * three sets to choose from
   * `array<object>`, since 2026-01-23
   * doc-confirmed, register/ai-multi-shot.md:128, evidence vendor-ai-multi-shot-2026-09, vendor-api-updates-2026-09
   */
  images?: AiMultiShotListResponseDataItemTaskResultImages[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result.images` of AiMultiShotListResponse. doc-confirmed, register/ai-multi-shot.md:128 */
export interface AiMultiShotListResponseDataItemTaskResultImages {
  /**
   * number of the set, 0 to 2
   * `integer`
   * doc-confirmed, register/ai-multi-shot.md:129, evidence vendor-ai-multi-shot-2026-09
   */
  index?: number | undefined;
  /**
   * first picture of the set; gone after 30 days and protected against hot-linking
   * `string<url>`
   * doc-confirmed, register/ai-multi-shot.md:130, evidence vendor-ai-multi-shot-2026-09
   */
  url_1?: string | undefined;
  /**
   * second picture of the set; gone after 30 days and protected against hot-linking
   * `string<url>`
   * doc-confirmed, register/ai-multi-shot.md:131, evidence vendor-ai-multi-shot-2026-09
   */
  url_2?: string | undefined;
  /**
   * third picture of the set; gone after 30 days and protected against hot-linking
   * `string<url>`
   * doc-confirmed, register/ai-multi-shot.md:132, evidence vendor-ai-multi-shot-2026-09
   */
  url_3?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].final_balance_deduction` of AiMultiShotListResponse. doc-confirmed, register/ai-multi-shot.md:134 */
export interface AiMultiShotListResponseDataItemFinalBalanceDeduction {
  /**
   * what was really charged, after discount; the currency is not named
   * `string<decimal>`
   * doc-confirmed, register/ai-multi-shot.md:135, evidence vendor-ai-multi-shot-2026-09
   */
  quota?: string | undefined;
  /**
   * price before discount
   * `string<decimal>`
   * doc-confirmed, register/ai-multi-shot.md:136, evidence vendor-ai-multi-shot-2026-09
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
