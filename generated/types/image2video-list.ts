// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /v1/videos/image2video: query. live-confirmed, register/image2video.md:10 */
export interface Image2videoListQuery {
  /**
   * page number
   * `integer`, default `1`, range 1..1000
   * doc-confirmed, register/image2video.md:308, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  pageNum?: number | undefined;
  /**
   * tasks on a page
   * `integer`, default `30`, range 1..500
   * doc-confirmed, register/image2video.md:309, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  pageSize?: number | undefined;
}

/** GET /v1/videos/image2video: response. live-confirmed, register/image2video.md:10 */
export interface Image2videoListResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/image2video.md:315, evidence vendor-i2v-page-2026-04
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/image2video.md:316, evidence vendor-i2v-page-2026-04
   */
  message?: string | undefined;
  /**
   * names the HTTP call, not the task; no fixed form
   * `string`
   * doc-confirmed, register/image2video.md:317, evidence vendor-i2v-page-2026-04
   */
  request_id?: string | undefined;
  /**
   * a bare list without a total; a short or empty page is the end
   * `array<object>`
   * doc-confirmed, register/image2video.md:318, evidence vendor-i2v-page-2026-04
   */
  data: Image2videoListResponseData[];
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of Image2videoListResponse. doc-confirmed, register/image2video.md:318 */
export interface Image2videoListResponseData {
  /**
   * opaque text; older ones are not all digits
   * `string`
   * doc-confirmed, register/image2video.md:319, evidence vendor-i2v-page-2026-04
   */
  task_id: string;
  /**
   * a failed task also comes back as HTTP 200 with code 0
   * `enum`
   * doc-confirmed, register/image2video.md:320, evidence vendor-i2v-page-2026-04
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why the task failed, for example that content control refused it
   * `string`
   * doc-confirmed, register/image2video.md:321, evidence vendor-i2v-page-2026-04
   */
  task_status_msg?: string | undefined;
  /**
   * what was sent along at create; seen empty and seen missing
   * `object`
   * doc-confirmed, register/image2video.md:322, evidence vendor-i2v-page-2026-04
   */
  task_info?: Image2videoListResponseDataItemTaskInfo | undefined;
  /**
   * only after success; missing or empty before that and on failure
   * `object`
   * doc-confirmed, register/image2video.md:324, evidence vendor-i2v-page-2026-04
   */
  task_result?: Image2videoListResponseDataItemTaskResult | undefined;
  /**
   * echo of the request
   * `object`, since 2026-01-23
   * doc-confirmed, register/image2video.md:330, evidence vendor-i2v-page-2026-04
   */
  watermark_info?: Image2videoListResponseDataItemWatermarkInfo | undefined;
  /**
   * units taken from the resource pack
   * `string<decimal>`, since 2026-01-23
   * doc-confirmed, register/image2video.md:332, evidence vendor-api-updates-2026-09, vendor-i2v-page-2026-04
   */
  final_unit_deduction?: string | undefined;
  /**
   * taken from the cash balance; the vendor prints it for the callback body of these tasks
   * `object`, a number is read as absent
   * doc-confirmed, register/image2video.md:333, evidence vendor-callbacks-2026-09, sdk-author-legacy-contracts-2026-09, integrator-fixtures-2026-08, gateway-aiping-2026
   */
  final_balance_deduction?: Image2videoListResponseDataItemFinalBalanceDeduction | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/image2video.md:336, evidence vendor-i2v-page-2026-04
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/image2video.md:337, evidence vendor-i2v-page-2026-04
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_info` of Image2videoListResponse. doc-confirmed, register/image2video.md:322 */
export interface Image2videoListResponseDataItemTaskInfo {
  /**
   * only when one was sent; also seen empty and null
   * `string`
   * doc-confirmed, register/image2video.md:323, evidence vendor-i2v-page-2026-04
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result` of Image2videoListResponse. doc-confirmed, register/image2video.md:324 */
export interface Image2videoListResponseDataItemTaskResult {
  /**
   * a list, although one video is all that is made
   * `array<object>`
   * doc-confirmed, register/image2video.md:325, evidence vendor-i2v-page-2026-04, vendor-reference-2025-12, sdk-vercel-ai-2026-08
   */
  videos?: Image2videoListResponseDataItemTaskResultVideos[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result.videos` of Image2videoListResponse. doc-confirmed, register/image2video.md:325 */
export interface Image2videoListResponseDataItemTaskResultVideos {
  /**
   * globally unique; other routes take it as `video_id` while the video is kept
   * `string`
   * doc-confirmed, register/image2video.md:326, evidence vendor-i2v-page-2026-04
   */
  id?: string | undefined;
  /**
   * gone after 30 days: download at once
   * `string<url>`
   * doc-confirmed, register/image2video.md:327, evidence vendor-i2v-page-2026-04
   */
  url?: string | undefined;
  /**
   * the watermarked copy, when one was asked for; protected against hot-linking
   * `string<url>`, since 2026-01-23
   * doc-confirmed, register/image2video.md:328, evidence vendor-i2v-page-2026-04
   */
  watermark_url?: string | undefined;
  /**
   * seconds as text; fractions such as 5.041 occur
   * `string<decimal>`
   * doc-confirmed, register/image2video.md:329, evidence vendor-i2v-page-2026-04
   */
  duration?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].watermark_info` of Image2videoListResponse. doc-confirmed, register/image2video.md:330 */
export interface Image2videoListResponseDataItemWatermarkInfo {
  /**
   * `boolean`, since 2026-01-23
   * doc-confirmed, register/image2video.md:331, evidence vendor-i2v-page-2026-04
   */
  enabled?: boolean | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].final_balance_deduction` of Image2videoListResponse. doc-confirmed, register/image2video.md:333 */
export interface Image2videoListResponseDataItemFinalBalanceDeduction {
  /**
   * what was really charged, after discount; the currency is not named
   * `string<decimal>`
   * doc-confirmed, register/image2video.md:334, evidence vendor-callbacks-2026-09, integrator-fixtures-2026-08
   */
  quota?: string | undefined;
  /**
   * price before discount
   * `string<decimal>`
   * doc-confirmed, register/image2video.md:335, evidence vendor-callbacks-2026-09, integrator-fixtures-2026-08
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
