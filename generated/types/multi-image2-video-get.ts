// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /v1/videos/multi-image2video/{id}: path. doc-confirmed, register/multi-image2video.md:9 */
export interface MultiImage2VideoGetPath {
  /**
   * the task id, or the `external_task_id` of the create; there is no form with a query string
   * `string`
   * doc-confirmed, register/multi-image2video.md:112, evidence vendor-portal-2026-03
   */
  id: string;
}

/** GET /v1/videos/multi-image2video/{id}: response. doc-confirmed, register/multi-image2video.md:9 */
export interface MultiImage2VideoGetResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/multi-image2video.md:118, evidence vendor-portal-2026-03
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/multi-image2video.md:119, evidence vendor-portal-2026-03
   */
  message?: string | undefined;
  /**
   * one for each HTTP call, not for the task; no fixed form
   * `string`
   * doc-confirmed, register/multi-image2video.md:120, evidence vendor-portal-2026-03
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/multi-image2video.md:121, evidence vendor-portal-2026-03
   */
  data: MultiImage2VideoGetResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of MultiImage2VideoGetResponse. doc-confirmed, register/multi-image2video.md:121 */
export interface MultiImage2VideoGetResponseData {
  /**
   * opaque text; older ones are not all digits
   * `string`
   * doc-confirmed, register/multi-image2video.md:122, evidence vendor-portal-2026-03
   */
  task_id: string;
  /**
   * a failed task also comes back as HTTP 200 with code 0
   * `enum`
   * doc-confirmed, register/multi-image2video.md:123, evidence vendor-portal-2026-03
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why the task failed, for example that content control refused it
   * `string`
   * doc-confirmed, register/multi-image2video.md:124, evidence vendor-portal-2026-03
   */
  task_status_msg?: string | undefined;
  /**
   * what was sent along at create; seen empty and seen missing
   * `object`
   * doc-confirmed, register/multi-image2video.md:125, evidence vendor-portal-2026-03
   */
  task_info?: MultiImage2VideoGetResponseDataTaskInfo | undefined;
  /**
   * only after success; missing or empty before that and on failure
   * `object`
   * doc-confirmed, register/multi-image2video.md:127, evidence vendor-portal-2026-03
   */
  task_result?: MultiImage2VideoGetResponseDataTaskResult | undefined;
  /**
   * echo of the request
   * `object`, since 2026-01-23
   * doc-confirmed, register/multi-image2video.md:133, evidence vendor-portal-2026-03
   */
  watermark_info?: MultiImage2VideoGetResponseDataWatermarkInfo | undefined;
  /**
   * units taken from the resource pack
   * `string<decimal>`, since 2026-01-23
   * doc-confirmed, register/multi-image2video.md:135, evidence vendor-api-updates-2026-09, vendor-portal-2026-03
   */
  final_unit_deduction?: string | undefined;
  /**
   * taken from the cash balance; the vendor prints it for the callback body of these tasks
   * `object`, a number is read as absent
   * doc-confirmed, register/multi-image2video.md:136, evidence vendor-callbacks-2026-09, sdk-author-legacy-contracts-2026-09, integrator-fixtures-2026-08, gateway-aiping-2026
   */
  final_balance_deduction?: MultiImage2VideoGetResponseDataFinalBalanceDeduction | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/multi-image2video.md:139, evidence vendor-portal-2026-03
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/multi-image2video.md:140, evidence vendor-portal-2026-03
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of MultiImage2VideoGetResponse. doc-confirmed, register/multi-image2video.md:125 */
export interface MultiImage2VideoGetResponseDataTaskInfo {
  /**
   * only when one was sent; also seen empty and null
   * `string`
   * doc-confirmed, register/multi-image2video.md:126, evidence vendor-portal-2026-03
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result` of MultiImage2VideoGetResponse. doc-confirmed, register/multi-image2video.md:127 */
export interface MultiImage2VideoGetResponseDataTaskResult {
  /**
   * a list, although one video is all that is made
   * `array<object>`
   * doc-confirmed, register/multi-image2video.md:128, evidence vendor-portal-2026-03, vendor-reference-2025-12, sdk-vercel-ai-2026-08
   */
  videos?: MultiImage2VideoGetResponseDataTaskResultVideos[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result.videos` of MultiImage2VideoGetResponse. doc-confirmed, register/multi-image2video.md:128 */
export interface MultiImage2VideoGetResponseDataTaskResultVideos {
  /**
   * globally unique; other routes take it as `video_id` while the video is kept, face identification for one; extension takes videos of `text2video.create` and `image2video.create` only
   * `string`
   * doc-confirmed, register/multi-image2video.md:129, evidence vendor-portal-2026-03
   */
  id?: string | undefined;
  /**
   * gone after 30 days: download at once
   * `string<url>`
   * doc-confirmed, register/multi-image2video.md:130, evidence vendor-portal-2026-03
   */
  url?: string | undefined;
  /**
   * the watermarked copy, when one was asked for; protected against hot-linking
   * `string<url>`, since 2026-01-23
   * doc-confirmed, register/multi-image2video.md:131, evidence vendor-portal-2026-03
   */
  watermark_url?: string | undefined;
  /**
   * seconds as text; fractions such as 5.041 occur
   * `string<decimal>`
   * doc-confirmed, register/multi-image2video.md:132, evidence vendor-portal-2026-03
   */
  duration?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.watermark_info` of MultiImage2VideoGetResponse. doc-confirmed, register/multi-image2video.md:133 */
export interface MultiImage2VideoGetResponseDataWatermarkInfo {
  /**
   * `boolean`, since 2026-01-23
   * doc-confirmed, register/multi-image2video.md:134, evidence vendor-portal-2026-03
   */
  enabled?: boolean | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.final_balance_deduction` of MultiImage2VideoGetResponse. doc-confirmed, register/multi-image2video.md:136 */
export interface MultiImage2VideoGetResponseDataFinalBalanceDeduction {
  /**
   * what was really charged, after discount; the currency is not named
   * `string<decimal>`
   * doc-confirmed, register/multi-image2video.md:137, evidence vendor-callbacks-2026-09, integrator-fixtures-2026-08
   */
  quota?: string | undefined;
  /**
   * price before discount
   * `string<decimal>`
   * doc-confirmed, register/multi-image2video.md:138, evidence vendor-callbacks-2026-09, integrator-fixtures-2026-08
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
