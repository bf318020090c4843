// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /v1/images/editing/expand: query. doc-confirmed, register/image-expand.md:10 */
export interface ImageExpandListQuery {
  /**
   * page number
   * `integer`, default `1`, range 1..1000
   * doc-confirmed, register/image-expand.md:131, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  pageNum?: number | undefined;
  /**
   * tasks on a page
   * `integer`, default `30`, range 1..500
   * doc-confirmed, register/image-expand.md:132, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  pageSize?: number | undefined;
}

/** GET /v1/images/editing/expand: response. doc-confirmed, register/image-expand.md:10 */
export interface ImageExpandListResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/image-expand.md:138, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/image-expand.md:139, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  message?: string | undefined;
  /**
   * names this HTTP call and no task; no fixed form
   * `string`
   * doc-confirmed, register/image-expand.md:140, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  request_id?: string | undefined;
  /**
   * a bare list without a total; a short or empty page is the end
   * `array<object>`
   * doc-confirmed, register/image-expand.md:141, evidence vendor-concurrency-rules-2026-09, vendor-outpainting-2026-09
   */
  data: ImageExpandListResponseData[];
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of ImageExpandListResponse. doc-confirmed, register/image-expand.md:141 */
export interface ImageExpandListResponseData {
  /**
   * opaque text; older ones are not all digits
   * `string`
   * doc-confirmed, register/image-expand.md:142, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  task_id: string;
  /**
   * a failed task also comes back as HTTP 200 with code 0
   * `enum`
   * doc-confirmed, register/image-expand.md:143, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why the task failed, for example that content control refused it
   * `string`
   * doc-confirmed, register/image-expand.md:144, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  task_status_msg?: string | undefined;
  /**
   * what was sent along at create; may be empty or missing
   * `object`
   * doc-confirmed, register/image-expand.md:145, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  task_info?: ImageExpandListResponseDataItemTaskInfo | undefined;
  /**
   * only after success; missing or empty before that and on failure
   * `object`
   * doc-confirmed, register/image-expand.md:147, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  task_result?: ImageExpandListResponseDataItemTaskResult | undefined;
  /**
   * echo of the request
   * `object`, since 2026-01-23
   * doc-confirmed, register/image-expand.md:152, evidence vendor-outpainting-2026-09
   */
  watermark_info?: ImageExpandListResponseDataItemWatermarkInfo | undefined;
  /**
   * units taken from the resource pack
   * `string<decimal>`, since 2026-01-23
   * doc-confirmed, register/image-expand.md:154, evidence vendor-api-updates-2026-09, vendor-outpainting-2026-09
   */
  final_unit_deduction?: string | undefined;
  /**
   * taken from the cash balance, when the account pays from it
   * `object`, a number is read as absent
   * doc-confirmed, register/image-expand.md:155, evidence vendor-outpainting-2026-09
   */
  final_balance_deduction?: ImageExpandListResponseDataItemFinalBalanceDeduction | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/image-expand.md:158, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/image-expand.md:159, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_info` of ImageExpandListResponse. doc-confirmed, register/image-expand.md:145 */
export interface ImageExpandListResponseDataItemTaskInfo {
  /**
   * only when one was sent; may also be empty or null
   * `string`
   * doc-confirmed, register/image-expand.md:146, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result` of ImageExpandListResponse. doc-confirmed, register/image-expand.md:147 */
export interface ImageExpandListResponseDataItemTaskResult {
  /**
   * one for each picture asked for with `n`
   * `array<object>`
   * doc-confirmed, register/image-expand.md:148, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  images?: ImageExpandListResponseDataItemTaskResultImages[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result.images` of ImageExpandListResponse. doc-confirmed, register/image-expand.md:148 */
export interface ImageExpandListResponseDataItemTaskResultImages {
  /**
   * number of the picture, from 0; documented up to 9
   * `integer`
   * doc-confirmed, register/image-expand.md:149, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  index?: number | undefined;
  /**
   * gone after 30 days: download at once
   * `string<url>`
   * doc-confirmed, register/image-expand.md:150, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  url?: string | undefined;
  /**
   * the watermarked copy, when one was asked for; protected against hot-linking
   * `string<url>`, since 2026-01-23
   * doc-confirmed, register/image-expand.md:151, evidence vendor-api-updates-2026-09, vendor-outpainting-2026-09
   */
  watermark_url?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].watermark_info` of ImageExpandListResponse. doc-confirmed, register/image-expand.md:152 */
export interface ImageExpandListResponseDataItemWatermarkInfo {
  /**
   * `boolean`, since 2026-01-23
   * doc-confirmed, register/image-expand.md:153, evidence vendor-outpainting-2026-09
   */
  enabled?: boolean | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].final_balance_deduction` of ImageExpandListResponse. doc-confirmed, register/image-expand.md:155 */
export interface ImageExpandListResponseDataItemFinalBalanceDeduction {
  /**
   * what was really charged, after discount; the currency is not named
   * `string<decimal>`
   * doc-confirmed, register/image-expand.md:156, evidence vendor-outpainting-2026-09
   */
  quota?: string | undefined;
  /**
   * price before discount
   * `string<decimal>`
   * doc-confirmed, register/image-expand.md:157, evidence vendor-outpainting-2026-09
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
