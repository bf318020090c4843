// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /v1/videos/image2video/{id}: path. live-confirmed, register/image2video.md:9 */
export interface Image2videoGetPath {
  /**
   * the task id, or the `external_task_id` of the create
   * `string`
   * doc-confirmed, register/image2video.md:265, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  id: string;
}

/** GET /v1/videos/image2video/{id}: response. live-confirmed, register/image2video.md:9 */
export interface Image2videoGetResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/image2video.md:271, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/image2video.md:272, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  message?: string | undefined;
  /**
   * names the HTTP call, not the task; no fixed form
   * `string`
   * doc-confirmed, register/image2video.md:273, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/image2video.md:274, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  data: Image2videoGetResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of Image2videoGetResponse. doc-confirmed, register/image2video.md:274 */
export interface Image2videoGetResponseData {
  /**
   * opaque text; older ones are not all digits
   * `string`
   * doc-confirmed, register/image2video.md:275, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  task_id: string;
  /**
   * a failed task also comes back as HTTP 200 with code 0
   * `enum`
   * doc-confirmed, register/image2video.md:276, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why the task failed, for example that content control refused it
   * `string`
   * doc-confirmed, register/image2video.md:277, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  task_status_msg?: string | undefined;
  /**
   * what was sent along at create; seen empty and seen missing
   * `object`
   * doc-confirmed, register/image2video.md:278, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  task_info?: Image2videoGetResponseDataTaskInfo | undefined;
  /**
   * only after success; missing or empty before that and on failure
   * `object`
   * doc-confirmed, register/image2video.md:280, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  task_result?: Image2videoGetResponseDataTaskResult | undefined;
  /**
   * echo of the request
   * `object`, since 2026-01-23
   * doc-confirmed, register/image2video.md:286, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  watermark_info?: Image2videoGetResponseDataWatermarkInfo | undefined;
  /**
   * units taken from the resource pack
   * `string<decimal>`, since 2026-01-23
   * doc-confirmed, register/image2video.md:288, evidence vendor-api-updates-2026-09, vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  final_unit_deduction?: string | undefined;
  /**
   * taken from the cash balance; the vendor prints it for the callback body of these tasks
   * `object`, a number is read as absent
   * doc-confirmed, register/image2video.md:289, evidence vendor-callbacks-2026-09, sdk-author-legacy-contracts-2026-09, integrator-fixtures-2026-08, gateway-aiping-2026
   */
  final_balance_deduction?: Image2videoGetResponseDataFinalBalanceDeduction | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/image2video.md:292, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/image2video.md:293, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of Image2videoGetResponse. doc-confirmed, register/image2video.md:278 */
export interface Image2videoGetResponseDataTaskInfo {
  /**
   * only when one was sent; also seen empty and null
   * `string`
   * doc-confirmed, register/image2video.md:279, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result` of Image2videoGetResponse. doc-confirmed, register/image2video.md:280 */
export interface Image2videoGetResponseDataTaskResult {
  /**
   * a list, although one video is all that is made
   * `array<object>`
   * doc-confirmed, register/image2video.md:281, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03, vendor-reference-2025-12, sdk-vercel-ai-2026-08
   */
  videos?: Image2videoGetResponseDataTaskResultVideos[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result.videos` of Image2videoGetResponse. doc-confirmed, register/image2video.md:281 */
export interface Image2videoGetResponseDataTaskResultVideos {
  /**
   * globally unique; other routes take it as `video_id` while the video is kept
   * `string`
   * doc-confirmed, register/image2video.md:282, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  id?: string | undefined;
  /**
   * gone after 30 days: download at once
   * `string<url>`
   * doc-confirmed, register/image2video.md:283, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  url?: string | undefined;
  /**
   * the watermarked copy, when one was asked for; protected against hot-linking
   * `string<url>`, since 2026-01-23
   * doc-confirmed, register/image2video.md:284, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  watermark_url?: string | undefined;
  /**
   * seconds as text; fractions such as 5.041 occur
   * `string<decimal>`
   * doc-confirmed, register/image2video.md:285, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  duration?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.watermark_info` of Image2videoGetResponse. doc-confirmed, register/image2video.md:286 */
export interface Image2videoGetResponseDataWatermarkInfo {
  /**
   * `boolean`, since 2026-01-23
   * doc-confirmed, register/image2video.md:287, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  enabled?: boolean | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.final_balance_deduction` of Image2videoGetResponse. doc-confirmed, register/image2video.md:289 */
export interface Image2videoGetResponseDataFinalBalanceDeduction {
  /**
   * what was really charged, after discount; the currency is not named
   * `string<decimal>`
   * doc-confirmed, register/image2video.md:290, evidence vendor-callbacks-2026-09, integrator-fixtures-2026-08
   */
  quota?: string | undefined;
  /**
   * price before discount
   * `string<decimal>`
   * doc-confirmed, register/image2video.md:291, evidence vendor-callbacks-2026-09, integrator-fixtures-2026-08
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
