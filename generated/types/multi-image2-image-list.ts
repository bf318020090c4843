// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /v1/images/multi-image2image: query. doc-confirmed, register/multi-image2image.md:10 */
export interface MultiImage2ImageListQuery {
  /**
   * page number
   * `integer`, default `1`, range 1..1000
   * doc-confirmed, register/multi-image2image.md:148, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  pageNum?: number | undefined;
  /**
   * tasks on a page
   * `integer`, default `30`, range 1..500
   * doc-confirmed, register/multi-image2image.md:149, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  pageSize?: number | undefined;
}

/** GET /v1/images/multi-image2image: response. doc-confirmed, register/multi-image2image.md:10 */
export interface MultiImage2ImageListResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/multi-image2image.md:155, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/multi-image2image.md:156, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  message?: string | undefined;
  /**
   * names this HTTP call and no task; no fixed form
   * `string`
   * doc-confirmed, register/multi-image2image.md:157, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  request_id?: string | undefined;
  /**
   * a bare list without a total; a short or empty page is the end
   * `array<object>`
   * doc-confirmed, register/multi-image2image.md:158, evidence vendor-concurrency-rules-2026-09, vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  data: MultiImage2ImageListResponseData[];
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of MultiImage2ImageListResponse. doc-confirmed, register/multi-image2image.md:158 */
export interface MultiImage2ImageListResponseData {
  /**
   * opaque text; older ones are not all digits
   * `string`
   * doc-confirmed, register/multi-image2image.md:159, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  task_id: string;
  /**
   * a failed task also comes back as HTTP 200 with code 0
   * `enum`
   * doc-confirmed, register/multi-image2image.md:160, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why the task failed, for example that content control refused it
   * `string`
   * doc-confirmed, register/multi-image2image.md:161, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  task_status_msg?: string | undefined;
  /**
   * what was sent along at create; may be empty or missing
   * `object`
   * doc-confirmed, register/multi-image2image.md:162, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  task_info?: MultiImage2ImageListResponseDataItemTaskInfo | undefined;
  /**
   * only after success; missing or empty before that and on failure
   * `object`
   * doc-confirmed, register/multi-image2image.md:164, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  task_result?: MultiImage2ImageListResponseDataItemTaskResult | undefined;
  /**
   * echo of the request
   * `object`, since 2026-01-23
   * doc-confirmed, register/multi-image2image.md:169, evidence vendor-multi-image-to-image-2026-09
   */
  watermark_info?: MultiImage2ImageListResponseDataItemWatermarkInfo | undefined;
  /**
   * units taken from the resource pack
   * `string<decimal>`, since 2026-01-23
   * doc-confirmed, register/multi-image2image.md:171, evidence vendor-api-updates-2026-09, vendor-multi-image-to-image-2026-09
   */
  final_unit_deduction?: string | undefined;
  /**
   * taken from the cash balance, when the account pays from it
   * `object`, a number is read as absent
   * doc-confirmed, register/multi-image2image.md:172, evidence vendor-multi-image-to-image-2026-09
   */
  final_balance_deduction?: MultiImage2ImageListResponseDataItemFinalBalanceDeduction | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/multi-image2image.md:175, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/multi-image2image.md:176, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_info` of MultiImage2ImageListResponse. doc-confirmed, register/multi-image2image.md:162 */
export interface MultiImage2ImageListResponseDataItemTaskInfo {
  /**
   * only when one was sent; may also be empty or null
   * `string`
   * doc-confirmed, register/multi-image2image.md:163, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result` of MultiImage2ImageListResponse. doc-confirmed, register/multi-image2image.md:164 */
export interface MultiImage2ImageListResponseDataItemTaskResult {
  /**
   * one for each picture asked for with `n`
   * `array<object>`
   * doc-confirmed, register/multi-image2image.md:165, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  images?: MultiImage2ImageListResponseDataItemTaskResultImages[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result.images` of MultiImage2ImageListResponse. doc-confirmed, register/multi-image2image.md:165 */
export interface MultiImage2ImageListResponseDataItemTaskResultImages {
  /**
   * number of the picture, from 0; documented up to 9
   * `integer`
   * doc-confirmed, register/multi-image2image.md:166, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  index?: number | undefined;
  /**
   * gone after 30 days: download at once
   * `string<url>`
   * doc-confirmed, register/multi-image2image.md:167, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  url?: string | undefined;
  /**
   * the watermarked copy, when one was asked for; protected against hot-linking
   * `string<url>`, since 2026-01-23
   * doc-confirmed, register/multi-image2image.md:168, evidence vendor-multi-image-to-image-2026-09
   */
  watermark_url?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].watermark_info` of MultiImage2ImageListResponse. doc-confirmed, register/multi-image2image.md:169 */
export interface MultiImage2ImageListResponseDataItemWatermarkInfo {
  /**
   * `boolean`, since 2026-01-23
   * doc-confirmed, register/multi-image2image.md:170, evidence vendor-multi-image-to-image-2026-09
   */
  enabled?: boolean | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].final_balance_deduction` of MultiImage2ImageListResponse. doc-confirmed, register/multi-image2image.md:172 */
export interface MultiImage2ImageListResponseDataItemFinalBalanceDeduction {
  /**
   * what was really charged, after discount; the currency is not named
   * `string<decimal>`
   * doc-confirmed, register/multi-image2image.md:173, evidence vendor-multi-image-to-image-2026-09
   */
  quota?: string | undefined;
  /**
   * price before discount
   * `string<decimal>`
   * doc-confirmed, register/multi-image2image.md:174, evidence vendor-multi-image-to-image-2026-09
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
