// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /v1/images/generations: query. doc-confirmed, register/image-generation.md:15 */
export interface ImageGenerationListQuery {
  /**
   * page number
   * `integer`, default `1`, range 1..1000
   * doc-confirmed, register/image-generation.md:212, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  pageNum?: number | undefined;
  /**
   * tasks on a page
   * `integer`, default `30`, range 1..500
   * doc-confirmed, register/image-generation.md:213, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  pageSize?: number | undefined;
}

/** GET /v1/images/generations: response. doc-confirmed, register/image-generation.md:15 */
export interface ImageGenerationListResponse {
  /**
   * 0 is success, also when the task itself failed
   * `integer`
   * doc-confirmed, register/image-generation.md:219, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  code: number;
  /**
   * `SUCCEED` on success elsewhere, also for a failed task; never decide by this text
   * `string`
   * doc-confirmed, register/image-generation.md:220, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  message?: string | undefined;
  /**
   * belongs to the HTTP call and not to the task; no fixed form
   * `string`
   * doc-confirmed, register/image-generation.md:221, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  request_id?: string | undefined;
  /**
   * a bare list without a total; a short or empty page is the end
   * `array<object>`
   * doc-confirmed, register/image-generation.md:222, evidence vendor-concurrency-rules-2026-09, vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  data: ImageGenerationListResponseData[];
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of ImageGenerationListResponse. doc-confirmed, register/image-generation.md:222 */
export interface ImageGenerationListResponseData {
  /**
   * opaque text; older ones are not all digits
   * `string`
   * doc-confirmed, register/image-generation.md:223, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  task_id: string;
  /**
   * a failed task also comes back as HTTP 200 with code 0
   * `enum`
   * doc-confirmed, register/image-generation.md:224, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why the task failed, for example that content control refused it
   * `string`
   * doc-confirmed, register/image-generation.md:225, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  task_status_msg?: string | undefined;
  /**
   * what was sent along at create; on other routes seen empty and seen missing
   * `object`
   * doc-confirmed, register/image-generation.md:226, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  task_info?: ImageGenerationListResponseDataItemTaskInfo | undefined;
  /**
   * the pictures, after success; missing or empty before that and on failure
   * `object`
   * doc-confirmed, register/image-generation.md:228, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  task_result?: ImageGenerationListResponseDataItemTaskResult | undefined;
  /**
   * echo of the request; not in the February copy
   * `object`, since 2026-01-23
   * doc-confirmed, register/image-generation.md:233, evidence vendor-api-updates-2026-09, vendor-image-generation-2026-09
   */
  watermark_info?: ImageGenerationListResponseDataItemWatermarkInfo | undefined;
  /**
   * units taken from the image pack; 8 for one picture was seen
   * `string<decimal>`, since 2026-01-23
   * doc-confirmed, register/image-generation.md:235, evidence vendor-api-updates-2026-09, vendor-image-generation-2026-09, vendor-series3-spec-2026-02, sdk-author-live-checklist-2026-09
   */
  final_unit_deduction?: string | undefined;
  /**
   * taken from the cash balance; not in the copies of February and March 2026; a bare number was seen once, elsewhere
   * `object`, a number is read as absent
   * doc-confirmed, register/image-generation.md:236, evidence vendor-image-generation-2026-09, vendor-callbacks-2026-09
   */
  final_balance_deduction?: ImageGenerationListResponseDataItemFinalBalanceDeduction | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/image-generation.md:239, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/image-generation.md:240, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_info` of ImageGenerationListResponse. doc-confirmed, register/image-generation.md:226 */
export interface ImageGenerationListResponseDataItemTaskInfo {
  /**
   * only when one was sent; on other routes also seen empty and null
   * `string`
   * doc-confirmed, register/image-generation.md:227, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result` of ImageGenerationListResponse. doc-confirmed, register/image-generation.md:228 */
export interface ImageGenerationListResponseDataItemTaskResult {
  /**
   * the pictures; as many as `n` asked for
   * `array<object>`
   * doc-confirmed, register/image-generation.md:229, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  images?: ImageGenerationListResponseDataItemTaskResultImages[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result.images` of ImageGenerationListResponse. doc-confirmed, register/image-generation.md:229 */
export interface ImageGenerationListResponseDataItemTaskResultImages {
  /**
   * place in the list, from 0; printed as 0 to 9 although `n` ends at 9 pictures
   * `integer`
   * doc-confirmed, register/image-generation.md:230, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  index?: number | undefined;
  /**
   * gone after 30 days and protected against hot-linking: download at once; relays were seen to leave it blank
   * `string<url>`
   * doc-confirmed, register/image-generation.md:231, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02, sdk-author-changelog-2026-09
   */
  url?: string | undefined;
  /**
   * the watermarked copy, when one was asked for; not in the February copy
   * `string<url>`, since 2026-01-23
   * doc-confirmed, register/image-generation.md:232, evidence vendor-api-updates-2026-09, vendor-image-generation-2026-09
   */
  watermark_url?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].watermark_info` of ImageGenerationListResponse. doc-confirmed, register/image-generation.md:233 */
export interface ImageGenerationListResponseDataItemWatermarkInfo {
  /**
   * `boolean`, since 2026-01-23
   * doc-confirmed, register/image-generation.md:234, evidence vendor-api-updates-2026-09, vendor-image-generation-2026-09
   */
  enabled?: boolean | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].final_balance_deduction` of ImageGenerationListResponse. doc-confirmed, register/image-generation.md:236 */
export interface ImageGenerationListResponseDataItemFinalBalanceDeduction {
  /**
   * what was really charged, after discount; the currency is not named
   * `string<decimal>`
   * doc-confirmed, register/image-generation.md:237, evidence vendor-image-generation-2026-09, vendor-callbacks-2026-09
   */
  quota?: string | undefined;
  /**
   * price before discount
   * `string<decimal>`
   * doc-confirmed, register/image-generation.md:238, evidence vendor-image-generation-2026-09, vendor-callbacks-2026-09
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
