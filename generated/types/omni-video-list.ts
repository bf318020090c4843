// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /v1/videos/omni-video: query. live-confirmed, register/omni-video.md:9 */
export interface OmniVideoListQuery {
  /**
   * `integer`, default `1`, range 1..1000
   * doc-confirmed, register/omni-video.md:254, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  pageNum?: number | undefined;
  /**
   * `integer`, default `30`, range 1..500
   * doc-confirmed, register/omni-video.md:255, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  pageSize?: number | undefined;
}

/** GET /v1/videos/omni-video: response. live-confirmed, register/omni-video.md:9 */
export interface OmniVideoListResponse {
  /**
   * 0 is success, also when the task itself failed
   * `integer`
   * doc-confirmed, register/omni-video.md:261, evidence vendor-series3-spec-2026-02, gateway-omni-mirror-2026-06
   */
  code: number;
  /**
   * `SUCCEED` also for a failed task; the reason is in `task_status_msg`
   * `string`
   * doc-confirmed, register/omni-video.md:262, evidence vendor-series3-spec-2026-02, gateway-omni-mirror-2026-06, integrator-tested-rules-2026-02
   */
  message?: string | undefined;
  /**
   * names the HTTP call and not the task
   * `string`
   * doc-confirmed, register/omni-video.md:263, evidence vendor-series3-spec-2026-02, gateway-omni-mirror-2026-06
   */
  request_id?: string | undefined;
  /**
   * a bare list without a total; an empty or short page is the last; absent in refusals
   * `array<object>`
   * doc-confirmed, register/omni-video.md:264, evidence vendor-series3-spec-2026-02, gateway-omni-mirror-2026-06
   */
  data: OmniVideoListResponseData[];
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of OmniVideoListResponse. doc-confirmed, register/omni-video.md:264 */
export interface OmniVideoListResponseData {
  /**
   * opaque text
   * `string`
   * doc-confirmed, register/omni-video.md:265, evidence vendor-series3-spec-2026-02, gateway-omni-mirror-2026-06
   */
  task_id: string;
  /**
   * an unknown word may come: keep the task and ask again
   * `enum`
   * doc-confirmed, register/omni-video.md:266, evidence vendor-series3-spec-2026-02, gateway-omni-mirror-2026-06
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why it failed; a body refused by risk control ends here and not at create
   * `string`
   * doc-confirmed, register/omni-video.md:267, evidence vendor-series3-spec-2026-02, gateway-omni-mirror-2026-06
   */
  task_status_msg?: string | undefined;
  /**
   * `object`
   * doc-confirmed, register/omni-video.md:268, evidence vendor-series3-spec-2026-02, gateway-omni-mirror-2026-06
   */
  task_info?: OmniVideoListResponseDataItemTaskInfo | undefined;
  /**
   * absent until success; seen as an empty object on a failed task
   * `object`
   * doc-confirmed, register/omni-video.md:270, evidence vendor-series3-spec-2026-02, gateway-omni-mirror-2026-06
   */
  task_result?: OmniVideoListResponseDataItemTaskResult | undefined;
  /**
   * echo of the request
   * `object`, since 2026-01-23
   * doc-confirmed, register/omni-video.md:276, evidence vendor-series3-spec-2026-02, gateway-omni-mirror-2026-06
   */
  watermark_info?: OmniVideoListResponseDataItemWatermarkInfo | undefined;
  /**
   * units taken from the resource pack
   * `string<decimal>`, since 2026-01-23
   * doc-confirmed, register/omni-video.md:278, evidence vendor-api-updates-2026-09, vendor-series3-spec-2026-02, gateway-omni-mirror-2026-06
   */
  final_unit_deduction?: string | undefined;
  /**
   * what was paid from the cash balance, as the vendor prints it for the callback body of these tasks; a bare number was seen once
   * `object`, a number is read as absent
   * doc-confirmed, register/omni-video.md:279, evidence vendor-callbacks-2026-09, sdk-author-legacy-contracts-2026-09, integrator-fixtures-2026-08, gateway-aiping-2026
   */
  final_balance_deduction?: OmniVideoListResponseDataItemFinalBalanceDeduction | undefined;
  /**
   * epoch milliseconds
   * `integer`
   * doc-confirmed, register/omni-video.md:282, evidence vendor-series3-spec-2026-02, gateway-omni-mirror-2026-06
   */
  created_at?: number | undefined;
  /**
   * epoch milliseconds
   * `integer`
   * doc-confirmed, register/omni-video.md:283, evidence vendor-series3-spec-2026-02, gateway-omni-mirror-2026-06
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_info` of OmniVideoListResponse. doc-confirmed, register/omni-video.md:268 */
export interface OmniVideoListResponseDataItemTaskInfo {
  /**
   * echo of the request, if one was sent
   * `string`
   * doc-confirmed, register/omni-video.md:269, evidence vendor-series3-spec-2026-02, gateway-omni-mirror-2026-06
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result` of OmniVideoListResponse. doc-confirmed, register/omni-video.md:270 */
export interface OmniVideoListResponseDataItemTaskResult {
  /**
   * one item in all samples; the list is there for later
   * `array<object>`
   * doc-confirmed, register/omni-video.md:271, evidence vendor-series3-spec-2026-02, vendor-reference-2025-12, sdk-vercel-ai-2026-08, gateway-omni-mirror-2026-06
   */
  videos?: OmniVideoListResponseDataItemTaskResultVideos[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result.videos` of OmniVideoListResponse. doc-confirmed, register/omni-video.md:271 */
export interface OmniVideoListResponseDataItemTaskResultVideos {
  /**
   * unique; other routes take it as a video id while the clip is kept
   * `string`
   * doc-confirmed, register/omni-video.md:272, evidence vendor-series3-spec-2026-02, gateway-omni-mirror-2026-06
   */
  id?: string | undefined;
  /**
   * hot-link protected; removed after 30 days, so download at once
   * `string<url>`
   * doc-confirmed, register/omni-video.md:273, evidence vendor-series3-spec-2026-02, gateway-omni-mirror-2026-06
   */
  url?: string | undefined;
  /**
   * the watermarked copy, when one was asked for; hot-link protected
   * `string<url>`, since 2026-01-23
   * doc-confirmed, register/omni-video.md:274, evidence vendor-series3-spec-2026-02, gateway-omni-mirror-2026-06
   */
  watermark_url?: string | undefined;
  /**
   * seconds; often with a fraction, 5.041 was seen
   * `string<decimal>`
   * doc-confirmed, register/omni-video.md:275, evidence vendor-series3-spec-2026-02, gateway-omni-mirror-2026-06, integrator-tested-rules-2026-02
   */
  duration?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].watermark_info` of OmniVideoListResponse. doc-confirmed, register/omni-video.md:276 */
export interface OmniVideoListResponseDataItemWatermarkInfo {
  /**
   * `boolean`, since 2026-01-23
   * doc-confirmed, register/omni-video.md:277, evidence vendor-series3-spec-2026-02, gateway-omni-mirror-2026-06
   */
  enabled?: boolean | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].final_balance_deduction` of OmniVideoListResponse. doc-confirmed, register/omni-video.md:279 */
export interface OmniVideoListResponseDataItemFinalBalanceDeduction {
  /**
   * what was charged after the discount
   * `string<decimal>`
   * doc-confirmed, register/omni-video.md:280, evidence vendor-callbacks-2026-09, integrator-fixtures-2026-08
   */
  quota?: string | undefined;
  /**
   * the price before the discount
   * `string<decimal>`
   * doc-confirmed, register/omni-video.md:281, evidence vendor-callbacks-2026-09, integrator-fixtures-2026-08
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
