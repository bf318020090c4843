// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /v1/videos/video-extend/{id}: path. doc-confirmed, register/video-extend.md:9 */
export interface VideoExtendGetPath {
  /**
   * the task id, or the `external_task_id` of the create; there is no form with a query string
   * `string`
   * doc-confirmed, register/video-extend.md:121, evidence vendor-portal-2026-03
   */
  id: string;
}

/** GET /v1/videos/video-extend/{id}: response. doc-confirmed, register/video-extend.md:9 */
export interface VideoExtendGetResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/video-extend.md:127, evidence vendor-portal-2026-03
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/video-extend.md:128, evidence vendor-portal-2026-03
   */
  message?: string | undefined;
  /**
   * one for each HTTP call, not for the task; no fixed form
   * `string`
   * doc-confirmed, register/video-extend.md:129, evidence vendor-portal-2026-03
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/video-extend.md:130, evidence vendor-portal-2026-03
   */
  data: VideoExtendGetResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of VideoExtendGetResponse. doc-confirmed, register/video-extend.md:130 */
export interface VideoExtendGetResponseData {
  /**
   * opaque text; older ones are not all digits
   * `string`
   * doc-confirmed, register/video-extend.md:131, evidence vendor-portal-2026-03
   */
  task_id: string;
  /**
   * a failed task also comes back as HTTP 200 with code 0
   * `enum`
   * doc-confirmed, register/video-extend.md:132, evidence vendor-portal-2026-03
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why the task failed, for example that content control refused it
   * `string`
   * doc-confirmed, register/video-extend.md:133, evidence vendor-portal-2026-03
   */
  task_status_msg?: string | undefined;
  /**
   * what was sent along at create; seen empty and seen missing
   * `object`
   * doc-confirmed, register/video-extend.md:134, evidence vendor-portal-2026-03
   */
  task_info?: VideoExtendGetResponseDataTaskInfo | undefined;
  /**
   * only after success; missing or empty before that and on failure
   * `object`
   * doc-confirmed, register/video-extend.md:140, evidence vendor-portal-2026-03
   */
  task_result?: VideoExtendGetResponseDataTaskResult | undefined;
  /**
   * echo of the request
   * `object`, since 2026-01-23
   * doc-confirmed, register/video-extend.md:147, evidence vendor-portal-2026-03
   */
  watermark_info?: VideoExtendGetResponseDataWatermarkInfo | undefined;
  /**
   * units taken from the resource pack
   * `string<decimal>`, since 2026-01-23
   * doc-confirmed, register/video-extend.md:149, evidence vendor-api-updates-2026-09, vendor-portal-2026-03
   */
  final_unit_deduction?: string | undefined;
  /**
   * taken from the cash balance; the vendor prints it for the callback body of these tasks
   * `object`, a number is read as absent
   * doc-confirmed, register/video-extend.md:150, evidence vendor-callbacks-2026-09, sdk-author-legacy-contracts-2026-09, integrator-fixtures-2026-08, gateway-aiping-2026
   */
  final_balance_deduction?: VideoExtendGetResponseDataFinalBalanceDeduction | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/video-extend.md:153, evidence vendor-portal-2026-03
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/video-extend.md:154, evidence vendor-portal-2026-03
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of VideoExtendGetResponse. doc-confirmed, register/video-extend.md:134 */
export interface VideoExtendGetResponseDataTaskInfo {
  /**
   * only when one was sent; also seen empty and null
   * `string`
   * doc-confirmed, register/video-extend.md:135, evidence vendor-portal-2026-03
   */
  external_task_id?: string | undefined;
  /**
   * the video that was made longer
   * `object`
   * doc-confirmed, register/video-extend.md:136, evidence vendor-portal-2026-03
   */
  parent_video?: VideoExtendGetResponseDataTaskInfoParentVideo | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info.parent_video` of VideoExtendGetResponse. doc-confirmed, register/video-extend.md:136 */
export interface VideoExtendGetResponseDataTaskInfoParentVideo {
  /**
   * `string`
   * doc-confirmed, register/video-extend.md:137, evidence vendor-portal-2026-03
   */
  id?: string | undefined;
  /**
   * `string<url>`
   * doc-confirmed, register/video-extend.md:138, evidence vendor-portal-2026-03
   */
  url?: string | undefined;
  /**
   * seconds as text, before the extension
   * `string<decimal>`
   * doc-confirmed, register/video-extend.md:139, evidence vendor-portal-2026-03
   */
  duration?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result` of VideoExtendGetResponse. doc-confirmed, register/video-extend.md:140 */
export interface VideoExtendGetResponseDataTaskResult {
  /**
   * a list, although one video is all that is made
   * `array<object>`
   * doc-confirmed, register/video-extend.md:141, evidence vendor-portal-2026-03, vendor-reference-2025-12, sdk-vercel-ai-2026-08
   */
  videos?: VideoExtendGetResponseDataTaskResultVideos[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result.videos` of VideoExtendGetResponse. doc-confirmed, register/video-extend.md:141 */
export interface VideoExtendGetResponseDataTaskResultVideos {
  /**
   * globally unique; other routes take it as `video_id` while the video is kept; it can be made longer again
   * `string`
   * doc-confirmed, register/video-extend.md:142, evidence vendor-portal-2026-03
   */
  id?: string | undefined;
  /**
   * gone after 30 days: download at once
   * `string<url>`
   * doc-confirmed, register/video-extend.md:143, evidence vendor-portal-2026-03
   */
  url?: string | undefined;
  /**
   * the watermarked copy, when one was asked for; protected against hot-linking
   * `string<url>`, since 2026-01-23
   * doc-confirmed, register/video-extend.md:144, evidence vendor-portal-2026-03
   */
  watermark_url?: string | undefined;
  /**
   * seconds as text; fractions such as 5.041 occur
   * `string<decimal>`
   * doc-confirmed, register/video-extend.md:145, evidence vendor-portal-2026-03
   */
  duration?: string | undefined;
  /**
   * in the text of December 2025 only; expect it in old answers at most
   * `string`
   * doc-confirmed, register/video-extend.md:146, evidence vendor-reference-2025-12
   */
  seed?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.watermark_info` of VideoExtendGetResponse. doc-confirmed, register/video-extend.md:147 */
export interface VideoExtendGetResponseDataWatermarkInfo {
  /**
   * `boolean`, since 2026-01-23
   * doc-confirmed, register/video-extend.md:148, evidence vendor-portal-2026-03
   */
  enabled?: boolean | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.final_balance_deduction` of VideoExtendGetResponse. doc-confirmed, register/video-extend.md:150 */
export interface VideoExtendGetResponseDataFinalBalanceDeduction {
  /**
   * what was really charged, after discount; the currency is not named
   * `string<decimal>`
   * doc-confirmed, register/video-extend.md:151, evidence vendor-callbacks-2026-09, integrator-fixtures-2026-08
   */
  quota?: string | undefined;
  /**
   * price before discount
   * `string<decimal>`
   * doc-confirmed, register/video-extend.md:152, evidence vendor-callbacks-2026-09, integrator-fixtures-2026-08
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
