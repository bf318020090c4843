// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /v1/videos/omni-video/{id}: path. live-confirmed, register/omni-video.md:8 */
export interface OmniVideoGetPath {
  /**
   * the task id, or the `external_task_id` of the create
   * `string`
   * doc-confirmed, register/omni-video.md:207, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  id: string;
}

/** GET /v1/videos/omni-video/{id}: response. live-confirmed, register/omni-video.md:8 */
export interface OmniVideoGetResponse {
  /**
   * 0 is success, also when the task itself failed
   * `integer`
   * doc-confirmed, register/omni-video.md:213, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  code: number;
  /**
   * `SUCCEED` also for a failed task; the reason is in `task_status_msg`
   * `string`
   * doc-confirmed, register/omni-video.md:214, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02, integrator-tested-rules-2026-02
   */
  message?: string | undefined;
  /**
   * names the HTTP call and not the task
   * `string`
   * doc-confirmed, register/omni-video.md:215, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/omni-video.md:216, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  data: OmniVideoGetResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of OmniVideoGetResponse. doc-confirmed, register/omni-video.md:216 */
export interface OmniVideoGetResponseData {
  /**
   * opaque text
   * `string`
   * doc-confirmed, register/omni-video.md:217, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  task_id: string;
  /**
   * an unknown word may come: keep the task and ask again
   * `enum`
   * live-confirmed, register/omni-video.md:218, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02, 2026-03-30-omni-risk-control-three-references
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why it failed; a body refused by risk control ends here and not at create
   * `string`
   * live-confirmed, register/omni-video.md:219, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02, 2026-03-30-omni-risk-control-three-references
   */
  task_status_msg?: string | undefined;
  /**
   * `object`
   * doc-confirmed, register/omni-video.md:220, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  task_info?: OmniVideoGetResponseDataTaskInfo | undefined;
  /**
   * absent until success; seen as an empty object on a failed task
   * `object`
   * doc-confirmed, register/omni-video.md:222, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  task_result?: OmniVideoGetResponseDataTaskResult | undefined;
  /**
   * echo of the request
   * `object`, since 2026-01-23
   * doc-confirmed, register/omni-video.md:228, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  watermark_info?: OmniVideoGetResponseDataWatermarkInfo | undefined;
  /**
   * units taken from the resource pack; 0 after a risk-control refusal
   * `string<decimal>`, since 2026-01-23
   * live-confirmed, register/omni-video.md:230, evidence vendor-api-updates-2026-09, vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02, 2026-03-30-omni-risk-control-three-references
   */
  final_unit_deduction?: string | undefined;
  /**
   * what was paid from the cash balance, as the vendor prints it for the callback body of these tasks; a bare number was seen once
   * `object`, a number is read as absent
   * doc-confirmed, register/omni-video.md:231, evidence vendor-callbacks-2026-09, sdk-author-legacy-contracts-2026-09, integrator-fixtures-2026-08, gateway-aiping-2026
   */
  final_balance_deduction?: OmniVideoGetResponseDataFinalBalanceDeduction | undefined;
  /**
   * epoch milliseconds
   * `integer`
   * doc-confirmed, register/omni-video.md:234, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  created_at?: number | undefined;
  /**
   * epoch milliseconds
   * `integer`
   * doc-confirmed, register/omni-video.md:235, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of OmniVideoGetResponse. doc-confirmed, register/omni-video.md:220 */
export interface OmniVideoGetResponseDataTaskInfo {
  /**
   * echo of the request, if one was sent
   * `string`
   * doc-confirmed, register/omni-video.md:221, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result` of OmniVideoGetResponse. doc-confirmed, register/omni-video.md:222 */
export interface OmniVideoGetResponseDataTaskResult {
  /**
   * one item in all samples; the list is there for later
   * `array<object>`
   * doc-confirmed, register/omni-video.md:223, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02, vendor-reference-2025-12, sdk-vercel-ai-2026-08
   */
  videos?: OmniVideoGetResponseDataTaskResultVideos[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result.videos` of OmniVideoGetResponse. doc-confirmed, register/omni-video.md:223 */
export interface OmniVideoGetResponseDataTaskResultVideos {
  /**
   * unique; other routes take it as a video id while the clip is kept
   * `string`
   * doc-confirmed, register/omni-video.md:224, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  id?: string | undefined;
  /**
   * hot-link protected; removed after 30 days, so download at once
   * `string<url>`
   * doc-confirmed, register/omni-video.md:225, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  url?: string | undefined;
  /**
   * the watermarked copy, when one was asked for; hot-link protected
   * `string<url>`, since 2026-01-23
   * doc-confirmed, register/omni-video.md:226, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  watermark_url?: string | undefined;
  /**
   * seconds; often with a fraction, 5.041 was seen
   * `string<decimal>`
   * doc-confirmed, register/omni-video.md:227, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02, integrator-tested-rules-2026-02
   */
  duration?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.watermark_info` of OmniVideoGetResponse. doc-confirmed, register/omni-video.md:228 */
export interface OmniVideoGetResponseDataWatermarkInfo {
  /**
   * `boolean`, since 2026-01-23
   * doc-confirmed, register/omni-video.md:229, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  enabled?: boolean | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.final_balance_deduction` of OmniVideoGetResponse. doc-confirmed, register/omni-video.md:231 */
export interface OmniVideoGetResponseDataFinalBalanceDeduction {
  /**
   * what was charged after the discount
   * `string<decimal>`
   * doc-confirmed, register/omni-video.md:232, evidence vendor-callbacks-2026-09, integrator-fixtures-2026-08
   */
  quota?: string | undefined;
  /**
   * the price before the discount
   * `string<decimal>`
   * doc-confirmed, register/omni-video.md:233, evidence vendor-callbacks-2026-09, integrator-fixtures-2026-08
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
