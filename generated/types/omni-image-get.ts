// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /v1/images/omni-image/{id}: path. doc-confirmed, register/omni-image.md:10 */
export interface OmniImageGetPath {
  /**
   * the task id, or the `external_task_id` of the create; the pages list both names for this one segment
   * `string`
   * doc-confirmed, register/omni-image.md:150, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  id: string;
}

/** GET /v1/images/omni-image/{id}: response. doc-confirmed, register/omni-image.md:10 */
export interface OmniImageGetResponse {
  /**
   * 0 is success, also when the task itself failed
   * `integer`
   * doc-confirmed, register/omni-image.md:156, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  code: number;
  /**
   * `SUCCEED` on success elsewhere, also for a failed task; never decide by this text
   * `string`
   * doc-confirmed, register/omni-image.md:157, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  message?: string | undefined;
  /**
   * belongs to the HTTP call and not to the task; no fixed form
   * `string`
   * doc-confirmed, register/omni-image.md:158, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/omni-image.md:159, evidence vendor-concurrency-rules-2026-09, vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  data: OmniImageGetResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of OmniImageGetResponse. doc-confirmed, register/omni-image.md:159 */
export interface OmniImageGetResponseData {
  /**
   * opaque text; older ones are not all digits
   * `string`
   * doc-confirmed, register/omni-image.md:160, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  task_id: string;
  /**
   * a failed task also comes back as HTTP 200 with code 0
   * `enum`
   * doc-confirmed, register/omni-image.md:161, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why the task failed, for example that content control refused it
   * `string`
   * doc-confirmed, register/omni-image.md:162, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  task_status_msg?: string | undefined;
  /**
   * what was sent along at create; on other routes seen empty and seen missing
   * `object`
   * doc-confirmed, register/omni-image.md:163, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  task_info?: OmniImageGetResponseDataTaskInfo | undefined;
  /**
   * the pictures, after success; missing or empty before that and on failure
   * `object`
   * doc-confirmed, register/omni-image.md:165, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  task_result?: OmniImageGetResponseDataTaskResult | undefined;
  /**
   * echo of the request; not in the February copy
   * `object`, since 2026-01-23
   * doc-confirmed, register/omni-image.md:175, evidence vendor-api-updates-2026-09, vendor-omni-image-2026-09
   */
  watermark_info?: OmniImageGetResponseDataWatermarkInfo | undefined;
  /**
   * units taken from the image pack
   * `string<decimal>`, since 2026-01-23
   * doc-confirmed, register/omni-image.md:177, evidence vendor-api-updates-2026-09, vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  final_unit_deduction?: string | undefined;
  /**
   * taken from the cash balance; not in the copies of February and March 2026; a bare number was seen once, elsewhere
   * `object`, a number is read as absent
   * doc-confirmed, register/omni-image.md:178, evidence vendor-omni-image-2026-09, vendor-callbacks-2026-09
   */
  final_balance_deduction?: OmniImageGetResponseDataFinalBalanceDeduction | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/omni-image.md:181, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/omni-image.md:182, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of OmniImageGetResponse. doc-confirmed, register/omni-image.md:163 */
export interface OmniImageGetResponseDataTaskInfo {
  /**
   * only when one was sent; on other routes also seen empty and null
   * `string`
   * doc-confirmed, register/omni-image.md:164, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result` of OmniImageGetResponse. doc-confirmed, register/omni-image.md:165 */
export interface OmniImageGetResponseDataTaskResult {
  /**
   * which of the two lists holds the pictures
   * `enum`
   * doc-confirmed, register/omni-image.md:166, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  result_type?: OpenEnum<'single' | 'series'> | undefined;
  /**
   * pictures of a single-picture task; full, empty or missing in a series
   * `array<object>`
   * doc-confirmed, register/omni-image.md:167, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  images?: OmniImageGetResponseDataTaskResultImages[] | undefined;
  /**
   * pictures of a series, in order; full, empty or missing otherwise
   * `array<object>`
   * doc-confirmed, register/omni-image.md:171, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  series_images?: OmniImageGetResponseDataTaskResultSeriesImages[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result.images` of OmniImageGetResponse. doc-confirmed, register/omni-image.md:167 */
export interface OmniImageGetResponseDataTaskResultImages {
  /**
   * place in the list, from 0; printed as 0 to 9 although `n` ends at 9 pictures
   * `integer`
   * doc-confirmed, register/omni-image.md:168, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  index?: number | undefined;
  /**
   * gone after 30 days and protected against hot-linking: download at once; relays were seen to leave it blank
   * `string<url>`
   * doc-confirmed, register/omni-image.md:169, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  url?: string | undefined;
  /**
   * the watermarked copy, when one was asked for; not in the February copy
   * `string<url>`, since 2026-01-23
   * doc-confirmed, register/omni-image.md:170, evidence vendor-api-updates-2026-09, vendor-omni-image-2026-09
   */
  watermark_url?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result.series_images` of OmniImageGetResponse. doc-confirmed, register/omni-image.md:171 */
export interface OmniImageGetResponseDataTaskResultSeriesImages {
  /**
   * place in the series; no range is printed
   * `integer`
   * doc-confirmed, register/omni-image.md:172, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  index?: number | undefined;
  /**
   * gone after 30 days and protected against hot-linking: download at once
   * `string<url>`
   * doc-confirmed, register/omni-image.md:173, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  url?: string | undefined;
  /**
   * the watermarked copy, when one was asked for; not in the February copy
   * `string<url>`, since 2026-01-23
   * doc-confirmed, register/omni-image.md:174, evidence vendor-api-updates-2026-09, vendor-omni-image-2026-09
   */
  watermark_url?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.watermark_info` of OmniImageGetResponse. doc-confirmed, register/omni-image.md:175 */
export interface OmniImageGetResponseDataWatermarkInfo {
  /**
   * `boolean`, since 2026-01-23
   * doc-confirmed, register/omni-image.md:176, evidence vendor-api-updates-2026-09, vendor-omni-image-2026-09
   */
  enabled?: boolean | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.final_balance_deduction` of OmniImageGetResponse. doc-confirmed, register/omni-image.md:178 */
export interface OmniImageGetResponseDataFinalBalanceDeduction {
  /**
   * what was really charged, after discount; the currency is not named
   * `string<decimal>`
   * doc-confirmed, register/omni-image.md:179, evidence vendor-omni-image-2026-09, vendor-callbacks-2026-09
   */
  quota?: string | undefined;
  /**
   * price before discount
   * `string<decimal>`
   * doc-confirmed, register/omni-image.md:180, evidence vendor-omni-image-2026-09, vendor-callbacks-2026-09
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
