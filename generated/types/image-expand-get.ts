// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /v1/images/editing/expand/{id}: path. doc-confirmed, register/image-expand.md:9 */
export interface ImageExpandGetPath {
  /**
   * the task id, or the `external_task_id` of the create
   * `string`
   * doc-confirmed, register/image-expand.md:89, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  id: string;
}

/** GET /v1/images/editing/expand/{id}: response. doc-confirmed, register/image-expand.md:9 */
export interface ImageExpandGetResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/image-expand.md:95, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/image-expand.md:96, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  message?: string | undefined;
  /**
   * names this HTTP call and no task; no fixed form
   * `string`
   * doc-confirmed, register/image-expand.md:97, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/image-expand.md:98, evidence vendor-concurrency-rules-2026-09, vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  data: ImageExpandGetResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of ImageExpandGetResponse. doc-confirmed, register/image-expand.md:98 */
export interface ImageExpandGetResponseData {
  /**
   * opaque text; older ones are not all digits
   * `string`
   * doc-confirmed, register/image-expand.md:99, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  task_id: string;
  /**
   * a failed task also comes back as HTTP 200 with code 0
   * `enum`
   * doc-confirmed, register/image-expand.md:100, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why the task failed, for example that content control refused it
   * `string`
   * doc-confirmed, register/image-expand.md:101, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  task_status_msg?: string | undefined;
  /**
   * what was sent along at create; may be empty or missing
   * `object`
   * doc-confirmed, register/image-expand.md:102, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  task_info?: ImageExpandGetResponseDataTaskInfo | undefined;
  /**
   * only after success; missing or empty before that and on failure
   * `object`
   * doc-confirmed, register/image-expand.md:104, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  task_result?: ImageExpandGetResponseDataTaskResult | undefined;
  /**
   * echo of the request
   * `object`, since 2026-01-23
   * doc-confirmed, register/image-expand.md:109, evidence vendor-outpainting-2026-09
   */
  watermark_info?: ImageExpandGetResponseDataWatermarkInfo | undefined;
  /**
   * units taken from the resource pack
   * `string<decimal>`, since 2026-01-23
   * doc-confirmed, register/image-expand.md:111, evidence vendor-api-updates-2026-09, vendor-outpainting-2026-09
   */
  final_unit_deduction?: string | undefined;
  /**
   * taken from the cash balance, when the account pays from it
   * `object`, a number is read as absent
   * doc-confirmed, register/image-expand.md:112, evidence vendor-outpainting-2026-09
   */
  final_balance_deduction?: ImageExpandGetResponseDataFinalBalanceDeduction | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/image-expand.md:115, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/image-expand.md:116, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of ImageExpandGetResponse. doc-confirmed, register/image-expand.md:102 */
export interface ImageExpandGetResponseDataTaskInfo {
  /**
   * only when one was sent; may also be empty or null
   * `string`
   * doc-confirmed, register/image-expand.md:103, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result` of ImageExpandGetResponse. doc-confirmed, register/image-expand.md:104 */
export interface ImageExpandGetResponseDataTaskResult {
  /**
   * one for each picture asked for with `n`
   * `array<object>`
   * doc-confirmed, register/image-expand.md:105, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  images?: ImageExpandGetResponseDataTaskResultImages[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result.images` of ImageExpandGetResponse. doc-confirmed, register/image-expand.md:105 */
export interface ImageExpandGetResponseDataTaskResultImages {
  /**
   * number of the picture, from 0; documented up to 9
   * `integer`
   * doc-confirmed, register/image-expand.md:106, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  index?: number | undefined;
  /**
   * gone after 30 days: download at once
   * `string<url>`
   * doc-confirmed, register/image-expand.md:107, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  url?: string | undefined;
  /**
   * the watermarked copy, when one was asked for; the sample of this answer leaves it out
   * `string<url>`, since 2026-01-23
   * doc-confirmed, register/image-expand.md:108, evidence vendor-api-updates-2026-09
   */
  watermark_url?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.watermark_info` of ImageExpandGetResponse. doc-confirmed, register/image-expand.md:109 */
export interface ImageExpandGetResponseDataWatermarkInfo {
  /**
   * `boolean`, since 2026-01-23
   * doc-confirmed, register/image-expand.md:110, evidence vendor-outpainting-2026-09
   */
  enabled?: boolean | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.final_balance_deduction` of ImageExpandGetResponse. doc-confirmed, register/image-expand.md:112 */
export interface ImageExpandGetResponseDataFinalBalanceDeduction {
  /**
   * what was really charged, after discount; the currency is not named
   * `string<decimal>`
   * doc-confirmed, register/image-expand.md:113, evidence vendor-outpainting-2026-09
   */
  quota?: string | undefined;
  /**
   * price before discount
   * `string<decimal>`
   * doc-confirmed, register/image-expand.md:114, evidence vendor-outpainting-2026-09
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
