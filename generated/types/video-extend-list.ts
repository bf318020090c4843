// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /v1/videos/video-extend: query. doc-confirmed, register/video-extend.md:10 */
export interface VideoExtendListQuery {
  /**
   * page number
   * `integer`, default `1`, range 1..1000
   * doc-confirmed, register/video-extend.md:169, evidence vendor-portal-2026-03
   */
  pageNum?: number | undefined;
  /**
   * tasks on a page
   * `integer`, default `30`, range 1..500
   * doc-confirmed, register/video-extend.md:170, evidence vendor-portal-2026-03
   */
  pageSize?: number | undefined;
}

/** GET /v1/videos/video-extend: response. doc-confirmed, register/video-extend.md:10 */
export interface VideoExtendListResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/video-extend.md:176, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/video-extend.md:177, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  message?: string | undefined;
  /**
   * one for each HTTP call, not for the task; no fixed form
   * `string`
   * doc-confirmed, register/video-extend.md:178, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  request_id?: string | undefined;
  /**
   * a bare list without a total; a short or empty page is the end
   * `array<object>`
   * doc-confirmed, register/video-extend.md:179, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  data: VideoExtendListResponseData[];
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of VideoExtendListResponse. doc-confirmed, register/video-extend.md:179 */
export interface VideoExtendListResponseData {
  /**
   * opaque text; older ones are not all digits
   * `string`
   * doc-confirmed, register/video-extend.md:180, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  task_id: string;
  /**
   * a failed task also comes back as HTTP 200 with code 0
   * `enum`
   * doc-confirmed, register/video-extend.md:181, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why the task failed, for example that content control refused it
   * `string`
   * doc-confirmed, register/video-extend.md:182, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  task_status_msg?: string | undefined;
  /**
   * what was sent along at create; seen empty and seen missing
   * `object`
   * doc-confirmed, register/video-extend.md:183, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  task_info?: VideoExtendListResponseDataItemTaskInfo | undefined;
  /**
   * only after success; missing or empty before that and on failure
   * `object`
   * doc-confirmed, register/video-extend.md:189, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  task_result?: VideoExtendListResponseDataItemTaskResult | undefined;
  /**
   * echo of the request
   * `object`, since 2026-01-23
   * doc-confirmed, register/video-extend.md:196, evidence vendor-portal-2026-03
   */
  watermark_info?: VideoExtendListResponseDataItemWatermarkInfo | undefined;
  /**
   * units taken from the resource pack
   * `string<decimal>`, since 2026-01-23
   * doc-confirmed, register/video-extend.md:198, evidence vendor-api-updates-2026-09, vendor-portal-2026-03
   */
  final_unit_deduction?: string | undefined;
  /**
   * taken from the cash balance; the vendor prints it for the callback body of these tasks
   * `object`, a number is read as absent
   * doc-confirmed, register/video-extend.md:199, evidence vendor-callbacks-2026-09, sdk-author-legacy-contracts-2026-09, integrator-fixtures-2026-08, gateway-aiping-2026
   */
  final_balance_deduction?: VideoExtendListResponseDataItemFinalBalanceDeduction | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/video-extend.md:202, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/video-extend.md:203, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_info` of VideoExtendListResponse. doc-confirmed, register/video-extend.md:183 */
export interface VideoExtendListResponseDataItemTaskInfo {
  /**
   * only when one was sent; also seen empty and null
   * `string`
   * doc-confirmed, register/video-extend.md:184, evidence vendor-portal-2026-03
   */
  external_task_id?: string | undefined;
  /**
   * the video that was made longer
   * `object`
   * doc-confirmed, register/video-extend.md:185, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  parent_video?: VideoExtendListResponseDataItemTaskInfoParentVideo | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_info.parent_video` of VideoExtendListResponse. doc-confirmed, register/video-extend.md:185 */
export interface VideoExtendListResponseDataItemTaskInfoParentVideo {
  /**
   * `string`
   * doc-confirmed, register/video-extend.md:186, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  id?: string | undefined;
  /**
   * `string<url>`
   * doc-confirmed, register/video-extend.md:187, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  url?: string | undefined;
  /**
   * seconds as text, before the extension
   * `string<decimal>`
   * doc-confirmed, register/video-extend.md:188, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  duration?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result` of VideoExtendListResponse. doc-confirmed, register/video-extend.md:189 */
export interface VideoExtendListResponseDataItemTaskResult {
  /**
   * a list, although one video is all that is made
   * `array<object>`
   * doc-confirmed, register/video-extend.md:190, evidence vendor-portal-2026-03, vendor-reference-2025-12, sdk-vercel-ai-2026-08
   */
  videos?: VideoExtendListResponseDataItemTaskResultVideos[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result.videos` of VideoExtendListResponse. doc-confirmed, register/video-extend.md:190 */
export interface VideoExtendListResponseDataItemTaskResultVideos {
  /**
   * globally unique; other routes take it as `video_id` while the video is kept; it can be made longer again
   * `string`
   * doc-confirmed, register/video-extend.md:191, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  id?: string | undefined;
  /**
   * gone after 30 days: download at once
   * `string<url>`
   * doc-confirmed, register/video-extend.md:192, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  url?: string | undefined;
  /**
   * the watermarked copy, when one was asked for; protected against hot-linking
   * `string<url>`, since 2026-01-23
   * doc-confirmed, register/video-extend.md:193, evidence vendor-portal-2026-03
   */
  watermark_url?: string | undefined;
  /**
   * seconds as text; fractions such as 5.041 occur
   * `string<decimal>`
   * doc-confirmed, register/video-extend.md:194, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  duration?: string | undefined;
  /**
   * in the text of December 2025 only; expect it in old answers at most
   * `string`
   * doc-confirmed, register/video-extend.md:195, evidence vendor-reference-2025-12
   */
  seed?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].watermark_info` of VideoExtendListResponse. doc-confirmed, register/video-extend.md:196 */
export interface VideoExtendListResponseDataItemWatermarkInfo {
  /**
   * `boolean`, since 2026-01-23
   * doc-confirmed, register/video-extend.md:197, evidence vendor-portal-2026-03
   */
  enabled?: boolean | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].final_balance_deduction` of VideoExtendListResponse. doc-confirmed, register/video-extend.md:199 */
export interface VideoExtendListResponseDataItemFinalBalanceDeduction {
  /**
   * what was really charged, after discount; the currency is not named
   * `string<decimal>`
   * doc-confirmed, register/video-extend.md:200, evidence vendor-callbacks-2026-09, integrator-fixtures-2026-08
   */
  quota?: string | undefined;
  /**
   * price before discount
   * `string<decimal>`
   * doc-confirmed, register/video-extend.md:201, evidence vendor-callbacks-2026-09, integrator-fixtures-2026-08
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
