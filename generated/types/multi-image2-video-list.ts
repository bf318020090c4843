// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /v1/videos/multi-image2video: query. doc-confirmed, register/multi-image2video.md:10 */
export interface MultiImage2VideoListQuery {
  /**
   * page number
   * `integer`, default `1`, range 1..1000
   * doc-confirmed, register/multi-image2video.md:155, evidence vendor-portal-2026-03
   */
  pageNum?: number | undefined;
  /**
   * tasks on a page
   * `integer`, default `30`, range 1..500
   * doc-confirmed, register/multi-image2video.md:156, evidence vendor-portal-2026-03
   */
  pageSize?: number | undefined;
}

/** GET /v1/videos/multi-image2video: response. doc-confirmed, register/multi-image2video.md:10 */
export interface MultiImage2VideoListResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/multi-image2video.md:162, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/multi-image2video.md:163, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  message?: string | undefined;
  /**
   * one for each HTTP call, not for the task; no fixed form
   * `string`
   * doc-confirmed, register/multi-image2video.md:164, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  request_id?: string | undefined;
  /**
   * a bare list without a total; a short or empty page is the end
   * `array<object>`
   * doc-confirmed, register/multi-image2video.md:165, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  data: MultiImage2VideoListResponseData[];
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of MultiImage2VideoListResponse. doc-confirmed, register/multi-image2video.md:165 */
export interface MultiImage2VideoListResponseData {
  /**
   * opaque text; older ones are not all digits
   * `string`
   * doc-confirmed, register/multi-image2video.md:166, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  task_id: string;
  /**
   * a failed task also comes back as HTTP 200 with code 0
   * `enum`
   * doc-confirmed, register/multi-image2video.md:167, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why the task failed, for example that content control refused it
   * `string`
   * doc-confirmed, register/multi-image2video.md:168, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  task_status_msg?: string | undefined;
  /**
   * what was sent along at create; seen empty and seen missing
   * `object`
   * doc-confirmed, register/multi-image2video.md:169, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  task_info?: MultiImage2VideoListResponseDataItemTaskInfo | undefined;
  /**
   * only after success; missing or empty before that and on failure
   * `object`
   * doc-confirmed, register/multi-image2video.md:171, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  task_result?: MultiImage2VideoListResponseDataItemTaskResult | undefined;
  /**
   * echo of the request
   * `object`, since 2026-01-23
   * doc-confirmed, register/multi-image2video.md:177, evidence vendor-portal-2026-03
   */
  watermark_info?: MultiImage2VideoListResponseDataItemWatermarkInfo | undefined;
  /**
   * units taken from the resource pack
   * `string<decimal>`, since 2026-01-23
   * doc-confirmed, register/multi-image2video.md:179, evidence vendor-api-updates-2026-09, vendor-portal-2026-03
   */
  final_unit_deduction?: string | undefined;
  /**
   * taken from the cash balance; the vendor prints it for the callback body of these tasks
   * `object`, a number is read as absent
   * doc-confirmed, register/multi-image2video.md:180, evidence vendor-callbacks-2026-09, sdk-author-legacy-contracts-2026-09, integrator-fixtures-2026-08, gateway-aiping-2026
   */
  final_balance_deduction?: MultiImage2VideoListResponseDataItemFinalBalanceDeduction | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/multi-image2video.md:183, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/multi-image2video.md:184, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_info` of MultiImage2VideoListResponse. doc-confirmed, register/multi-image2video.md:169 */
export interface MultiImage2VideoListResponseDataItemTaskInfo {
  /**
   * only when one was sent; also seen empty and null
   * `string`
   * doc-confirmed, register/multi-image2video.md:170, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result` of MultiImage2VideoListResponse. doc-confirmed, register/multi-image2video.md:171 */
export interface MultiImage2VideoListResponseDataItemTaskResult {
  /**
   * a list, although one video is all that is made
   * `array<object>`
   * doc-confirmed, register/multi-image2video.md:172, evidence vendor-portal-2026-03, vendor-reference-2025-12, sdk-vercel-ai-2026-08
   */
  videos?: MultiImage2VideoListResponseDataItemTaskResultVideos[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result.videos` of MultiImage2VideoListResponse. doc-confirmed, register/multi-image2video.md:172 */
export interface MultiImage2VideoListResponseDataItemTaskResultVideos {
  /**
   * globally unique; other routes take it as `video_id` while the video is kept, face identification for one; extension takes videos of `text2video.create` and `image2video.create` only
   * `string`
   * doc-confirmed, register/multi-image2video.md:173, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  id?: string | undefined;
  /**
   * gone after 30 days: download at once
   * `string<url>`
   * doc-confirmed, register/multi-image2video.md:174, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  url?: string | undefined;
  /**
   * the watermarked copy, when one was asked for; protected against hot-linking
   * `string<url>`, since 2026-01-23
   * doc-confirmed, register/multi-image2video.md:175, evidence vendor-portal-2026-03
   */
  watermark_url?: string | undefined;
  /**
   * seconds as text; fractions such as 5.041 occur
   * `string<decimal>`
   * doc-confirmed, register/multi-image2video.md:176, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  duration?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].watermark_info` of MultiImage2VideoListResponse. doc-confirmed, register/multi-image2video.md:177 */
export interface MultiImage2VideoListResponseDataItemWatermarkInfo {
  /**
   * `boolean`, since 2026-01-23
   * doc-confirmed, register/multi-image2video.md:178, evidence vendor-portal-2026-03
   */
  enabled?: boolean | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].final_balance_deduction` of MultiImage2VideoListResponse. doc-confirmed, register/multi-image2video.md:180 */
export interface MultiImage2VideoListResponseDataItemFinalBalanceDeduction {
  /**
   * what was really charged, after discount; the currency is not named
   * `string<decimal>`
   * doc-confirmed, register/multi-image2video.md:181, evidence vendor-callbacks-2026-09, integrator-fixtures-2026-08
   */
  quota?: string | undefined;
  /**
   * price before discount
   * `string<decimal>`
   * doc-confirmed, register/multi-image2video.md:182, evidence vendor-callbacks-2026-09, integrator-fixtures-2026-08
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
