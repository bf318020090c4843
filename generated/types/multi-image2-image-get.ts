// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /v1/images/multi-image2image/{id}: path. doc-confirmed, register/multi-image2image.md:9 */
export interface MultiImage2ImageGetPath {
  /**
   * the task id, or the `external_task_id` of the create
   * `string`
   * doc-confirmed, register/multi-image2image.md:106, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  id: string;
}

/** GET /v1/images/multi-image2image/{id}: response. doc-confirmed, register/multi-image2image.md:9 */
export interface MultiImage2ImageGetResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/multi-image2image.md:112, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/multi-image2image.md:113, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  message?: string | undefined;
  /**
   * names this HTTP call and no task; no fixed form
   * `string`
   * doc-confirmed, register/multi-image2image.md:114, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/multi-image2image.md:115, evidence vendor-concurrency-rules-2026-09, vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  data: MultiImage2ImageGetResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of MultiImage2ImageGetResponse. doc-confirmed, register/multi-image2image.md:115 */
export interface MultiImage2ImageGetResponseData {
  /**
   * opaque text; older ones are not all digits
   * `string`
   * doc-confirmed, register/multi-image2image.md:116, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  task_id: string;
  /**
   * a failed task also comes back as HTTP 200 with code 0
   * `enum`
   * doc-confirmed, register/multi-image2image.md:117, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why the task failed, for example that content control refused it
   * `string`
   * doc-confirmed, register/multi-image2image.md:118, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  task_status_msg?: string | undefined;
  /**
   * what was sent along at create; may be empty or missing
   * `object`
   * doc-confirmed, register/multi-image2image.md:119, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  task_info?: MultiImage2ImageGetResponseDataTaskInfo | undefined;
  /**
   * only after success; missing or empty before that and on failure
   * `object`
   * doc-confirmed, register/multi-image2image.md:121, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  task_result?: MultiImage2ImageGetResponseDataTaskResult | undefined;
  /**
   * echo of the request
   * `object`, since 2026-01-23
   * doc-confirmed, register/multi-image2image.md:126, evidence vendor-multi-image-to-image-2026-09
   */
  watermark_info?: MultiImage2ImageGetResponseDataWatermarkInfo | undefined;
  /**
   * units taken from the resource pack
   * `string<decimal>`, since 2026-01-23
   * doc-confirmed, register/multi-image2image.md:128, evidence vendor-api-updates-2026-09, vendor-multi-image-to-image-2026-09
   */
  final_unit_deduction?: string | undefined;
  /**
   * taken from the cash balance, when the account pays from it
   * `object`, a number is read as absent
   * doc-confirmed, register/multi-image2image.md:129, evidence vendor-multi-image-to-image-2026-09
   */
  final_balance_deduction?: MultiImage2ImageGetResponseDataFinalBalanceDeduction | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/multi-image2image.md:132, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/multi-image2image.md:133, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of MultiImage2ImageGetResponse. doc-confirmed, register/multi-image2image.md:119 */
export interface MultiImage2ImageGetResponseDataTaskInfo {
  /**
   * only when one was sent; may also be empty or null
   * `string`
   * doc-confirmed, register/multi-image2image.md:120, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result` of MultiImage2ImageGetResponse. doc-confirmed, register/multi-image2image.md:121 */
export interface MultiImage2ImageGetResponseDataTaskResult {
  /**
   * one for each picture asked for with `n`
   * `array<object>`
   * doc-confirmed, register/multi-image2image.md:122, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  images?: MultiImage2ImageGetResponseDataTaskResultImages[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result.images` of MultiImage2ImageGetResponse. doc-confirmed, register/multi-image2image.md:122 */
export interface MultiImage2ImageGetResponseDataTaskResultImages {
  /**
   * number of the picture, from 0; documented up to 9
   * `integer`
   * doc-confirmed, register/multi-image2image.md:123, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  index?: number | undefined;
  /**
   * gone after 30 days: download at once
   * `string<url>`
   * doc-confirmed, register/multi-image2image.md:124, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  url?: string | undefined;
  /**
   * the watermarked copy, when one was asked for; protected against hot-linking
   * `string<url>`, since 2026-01-23
   * doc-confirmed, register/multi-image2image.md:125, evidence vendor-multi-image-to-image-2026-09
   */
  watermark_url?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.watermark_info` of MultiImage2ImageGetResponse. doc-confirmed, register/multi-image2image.md:126 */
export interface MultiImage2ImageGetResponseDataWatermarkInfo {
  /**
   * `boolean`, since 2026-01-23
   * doc-confirmed, register/multi-image2image.md:127, evidence vendor-multi-image-to-image-2026-09
   */
  enabled?: boolean | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.final_balance_deduction` of MultiImage2ImageGetResponse. doc-confirmed, register/multi-image2image.md:129 */
export interface MultiImage2ImageGetResponseDataFinalBalanceDeduction {
  /**
   * what was really charged, after discount; the currency is not named
   * `string<decimal>`
   * doc-confirmed, register/multi-image2image.md:130, evidence vendor-multi-image-to-image-2026-09
   */
  quota?: string | undefined;
  /**
   * price before discount
   * `string<decimal>`
   * doc-confirmed, register/multi-image2image.md:131, evidence vendor-multi-image-to-image-2026-09
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
