// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /v1/videos/text2video/{id}: path. live-confirmed, register/text2video.md:9 */
export interface Text2videoGetPath {
  /**
   * the task id, or the `external_task_id` of the create
   * `string`
   * doc-confirmed, register/text2video.md:209, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  id: string;
}

/** GET /v1/videos/text2video/{id}: response. live-confirmed, register/text2video.md:9 */
export interface Text2videoGetResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/text2video.md:215, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/text2video.md:216, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  message?: string | undefined;
  /**
   * names the HTTP call, not the task; no fixed form
   * `string`
   * doc-confirmed, register/text2video.md:217, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/text2video.md:218, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  data: Text2videoGetResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of Text2videoGetResponse. doc-confirmed, register/text2video.md:218 */
export interface Text2videoGetResponseData {
  /**
   * opaque text; older ones are not all digits
   * `string`
   * doc-confirmed, register/text2video.md:219, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  task_id: string;
  /**
   * a failed task also comes back as HTTP 200 with code 0
   * `enum`
   * doc-confirmed, register/text2video.md:220, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why the task failed, for example that content control refused it
   * `string`
   * doc-confirmed, register/text2video.md:221, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  task_status_msg?: string | undefined;
  /**
   * what was sent along at create; seen empty and seen missing
   * `object`
   * doc-confirmed, register/text2video.md:222, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  task_info?: Text2videoGetResponseDataTaskInfo | undefined;
  /**
   * only after success; missing or empty before that and on failure
   * `object`
   * doc-confirmed, register/text2video.md:224, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  task_result?: Text2videoGetResponseDataTaskResult | undefined;
  /**
   * echo of the request
   * `object`, since 2026-01-23
   * doc-confirmed, register/text2video.md:230, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  watermark_info?: Text2videoGetResponseDataWatermarkInfo | undefined;
  /**
   * units taken from the resource pack
   * `string<decimal>`, since 2026-01-23
   * doc-confirmed, register/text2video.md:232, evidence vendor-api-updates-2026-09, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  final_unit_deduction?: string | undefined;
  /**
   * taken from the cash balance; the vendor prints it for the callback body of these tasks
   * `object`, a number is read as absent
   * doc-confirmed, register/text2video.md:233, evidence vendor-callbacks-2026-09, sdk-author-legacy-contracts-2026-09, integrator-fixtures-2026-08, gateway-aiping-2026
   */
  final_balance_deduction?: Text2videoGetResponseDataFinalBalanceDeduction | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/text2video.md:236, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/text2video.md:237, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of Text2videoGetResponse. doc-confirmed, register/text2video.md:222 */
export interface Text2videoGetResponseDataTaskInfo {
  /**
   * only when one was sent; also seen empty and null
   * `string`
   * doc-confirmed, register/text2video.md:223, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result` of Text2videoGetResponse. doc-confirmed, register/text2video.md:224 */
export interface Text2videoGetResponseDataTaskResult {
  /**
   * a list, although one video is all that is made
   * `array<object>`
   * doc-confirmed, register/text2video.md:225, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02, vendor-reference-2025-12, sdk-vercel-ai-2026-08
   */
  videos?: Text2videoGetResponseDataTaskResultVideos[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result.videos` of Text2videoGetResponse. doc-confirmed, register/text2video.md:225 */
export interface Text2videoGetResponseDataTaskResultVideos {
  /**
   * globally unique; other routes take it as `video_id` while the video is kept
   * `string`
   * doc-confirmed, register/text2video.md:226, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  id?: string | undefined;
  /**
   * gone after 30 days: download at once
   * `string<url>`
   * doc-confirmed, register/text2video.md:227, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  url?: string | undefined;
  /**
   * the watermarked copy, when one was asked for; protected against hot-linking
   * `string<url>`, since 2026-01-23
   * doc-confirmed, register/text2video.md:228, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  watermark_url?: string | undefined;
  /**
   * seconds as text; fractions such as 5.041 occur
   * `string<decimal>`
   * doc-confirmed, register/text2video.md:229, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  duration?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.watermark_info` of Text2videoGetResponse. doc-confirmed, register/text2video.md:230 */
export interface Text2videoGetResponseDataWatermarkInfo {
  /**
   * `boolean`, since 2026-01-23
   * doc-confirmed, register/text2video.md:231, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  enabled?: boolean | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.final_balance_deduction` of Text2videoGetResponse. doc-confirmed, register/text2video.md:233 */
export interface Text2videoGetResponseDataFinalBalanceDeduction {
  /**
   * what was really charged, after discount; the currency is not named
   * `string<decimal>`
   * doc-confirmed, register/text2video.md:234, evidence vendor-callbacks-2026-09, integrator-fixtures-2026-08
   */
  quota?: string | undefined;
  /**
   * price before discount
   * `string<decimal>`
   * doc-confirmed, register/text2video.md:235, evidence vendor-callbacks-2026-09, integrator-fixtures-2026-08
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
