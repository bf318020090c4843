// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /v1/images/omni-image: query. doc-confirmed, register/omni-image.md:11 */
export interface OmniImageListQuery {
  /**
   * page number
   * `integer`, default `1`, range 1..1000
   * doc-confirmed, register/omni-image.md:199, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  pageNum?: number | undefined;
  /**
   * tasks on a page
   * `integer`, default `30`, range 1..500
   * doc-confirmed, register/omni-image.md:200, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  pageSize?: number | undefined;
}

/** GET /v1/images/omni-image: response. doc-confirmed, register/omni-image.md:11 */
export interface OmniImageListResponse {
  /**
   * 0 is success, also when the task itself failed
   * `integer`
   * doc-confirmed, register/omni-image.md:206, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  code: number;
  /**
   * `SUCCEED` on success elsewhere, also for a failed task; never decide by this text
   * `string`
   * doc-confirmed, register/omni-image.md:207, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  message?: string | undefined;
  /**
   * belongs to the HTTP call and not to the task; no fixed form
   * `string`
   * doc-confirmed, register/omni-image.md:208, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  request_id?: string | undefined;
  /**
   * a bare list without a total; a short or empty page is the end
   * `array<object>`
   * doc-confirmed, register/omni-image.md:209, evidence vendor-concurrency-rules-2026-09, vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  data: OmniImageListResponseData[];
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of OmniImageListResponse. doc-confirmed, register/omni-image.md:209 */
export interface OmniImageListResponseData {
  /**
   * opaque text; older ones are not all digits
   * `string`
   * doc-confirmed, register/omni-image.md:210, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  task_id: string;
  /**
   * a failed task also comes back as HTTP 200 with code 0
   * `enum`
   * doc-confirmed, register/omni-image.md:211, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why the task failed, for example that content control refused it
   * `string`
   * doc-confirmed, register/omni-image.md:212, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  task_status_msg?: string | undefined;
  /**
   * what was sent along at create; on other routes seen empty and seen missing
   * `object`
   * doc-confirmed, register/omni-image.md:213, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  task_info?: OmniImageListResponseDataItemTaskInfo | undefined;
  /**
   * the pictures, after success; missing or empty before that and on failure
   * `object`
   * doc-confirmed, register/omni-image.md:215, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  task_result?: OmniImageListResponseDataItemTaskResult | undefined;
  /**
   * echo of the request; not in the February copy
   * `object`, since 2026-01-23
   * doc-confirmed, register/omni-image.md:225, evidence vendor-api-updates-2026-09, vendor-omni-image-2026-09
   */
  watermark_info?: OmniImageListResponseDataItemWatermarkInfo | undefined;
  /**
   * units taken from the image pack
   * `string<decimal>`, since 2026-01-23
   * doc-confirmed, register/omni-image.md:227, evidence vendor-api-updates-2026-09, vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  final_unit_deduction?: string | undefined;
  /**
   * taken from the cash balance; not in the copies of February and March 2026; a bare number was seen once, elsewhere
   * `object`, a number is read as absent
   * doc-confirmed, register/omni-image.md:228, evidence vendor-omni-image-2026-09, vendor-callbacks-2026-09
   */
  final_balance_deduction?: OmniImageListResponseDataItemFinalBalanceDeduction | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/omni-image.md:231, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/omni-image.md:232, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_info` of OmniImageListResponse. doc-confirmed, register/omni-image.md:213 */
export interface OmniImageListResponseDataItemTaskInfo {
  /**
   * only when one was sent; on other routes also seen empty and null
   * `string`
   * doc-confirmed, register/omni-image.md:214, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result` of OmniImageListResponse. doc-confirmed, register/omni-image.md:215 */
export interface OmniImageListResponseDataItemTaskResult {
  /**
   * which of the two lists holds the pictures
   * `enum`
   * doc-confirmed, register/omni-image.md:216, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  result_type?: OpenEnum<'single' | 'series'> | undefined;
  /**
   * pictures of a single-picture task; full, empty or missing in a series
   * `array<object>`
   * doc-confirmed, register/omni-image.md:217, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  images?: OmniImageListResponseDataItemTaskResultImages[] | undefined;
  /**
   * pictures of a series, in order; full, empty or missing otherwise
   * `array<object>`
   * doc-confirmed, register/omni-image.md:221, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  series_images?: OmniImageListResponseDataItemTaskResultSeriesImages[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result.images` of OmniImageListResponse. doc-confirmed, register/omni-image.md:217 */
export interface OmniImageListResponseDataItemTaskResultImages {
  /**
   * place in the list, from 0; printed as 0 to 9 although `n` ends at 9 pictures
   * `integer`
   * doc-confirmed, register/omni-image.md:218, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  index?: number | undefined;
  /**
   * gone after 30 days and protected against hot-linking: download at once; relays were seen to leave it blank
   * `string<url>`
   * doc-confirmed, register/omni-image.md:219, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  url?: string | undefined;
  /**
   * the watermarked copy, when one was asked for; not in the February copy
   * `string<url>`, since 2026-01-23
   * doc-confirmed, register/omni-image.md:220, evidence vendor-api-updates-2026-09, vendor-omni-image-2026-09
   */
  watermark_url?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result.series_images` of OmniImageListResponse. doc-confirmed, register/omni-image.md:221 */
export interface OmniImageListResponseDataItemTaskResultSeriesImages {
  /**
   * place in the series; no range is printed
   * `integer`
   * doc-confirmed, register/omni-image.md:222, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  index?: number | undefined;
  /**
   * gone after 30 days and protected against hot-linking: download at once
   * `string<url>`
   * doc-confirmed, register/omni-image.md:223, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  url?: string | undefined;
  /**
   * the watermarked copy, when one was asked for; not in the February copy
   * `string<url>`, since 2026-01-23
   * doc-confirmed, register/omni-image.md:224, evidence vendor-api-updates-2026-09, vendor-omni-image-2026-09
   */
  watermark_url?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].watermark_info` of OmniImageListResponse. doc-confirmed, register/omni-image.md:225 */
export interface OmniImageListResponseDataItemWatermarkInfo {
  /**
   * `boolean`, since 2026-01-23
   * doc-confirmed, register/omni-image.md:226, evidence vendor-api-updates-2026-09, vendor-omni-image-2026-09
   */
  enabled?: boolean | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].final_balance_deduction` of OmniImageListResponse. doc-confirmed, register/omni-image.md:228 */
export interface OmniImageListResponseDataItemFinalBalanceDeduction {
  /**
   * what was really charged, after discount; the currency is not named
   * `string<decimal>`
   * doc-confirmed, register/omni-image.md:229, evidence vendor-omni-image-2026-09, vendor-callbacks-2026-09
   */
  quota?: string | undefined;
  /**
   * price before discount
   * `string<decimal>`
   * doc-confirmed, register/omni-image.md:230, evidence vendor-omni-image-2026-09, vendor-callbacks-2026-09
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
