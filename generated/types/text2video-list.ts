// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /v1/videos/text2video: query. live-confirmed, register/text2video.md:10 */
export interface Text2videoListQuery {
  /**
   * page number
   * `integer`, default `1`, range 1..1000
   * doc-confirmed, register/text2video.md:252, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  pageNum?: number | undefined;
  /**
   * tasks on a page
   * `integer`, default `30`, range 1..500
   * doc-confirmed, register/text2video.md:253, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  pageSize?: number | undefined;
}

/** GET /v1/videos/text2video: response. live-confirmed, register/text2video.md:10 */
export interface Text2videoListResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/text2video.md:259, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/text2video.md:260, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  message?: string | undefined;
  /**
   * names the HTTP call, not the task; no fixed form
   * `string`
   * doc-confirmed, register/text2video.md:261, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  request_id?: string | undefined;
  /**
   * a bare list without a total; a short or empty page is the end
   * `array<object>`
   * doc-confirmed, register/text2video.md:262, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  data: Text2videoListResponseData[];
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of Text2videoListResponse. doc-confirmed, register/text2video.md:262 */
export interface Text2videoListResponseData {
  /**
   * opaque text; older ones are not all digits
   * `string`
   * doc-confirmed, register/text2video.md:263, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  task_id: string;
  /**
   * a failed task also comes back as HTTP 200 with code 0
   * `enum`
   * doc-confirmed, register/text2video.md:264, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why the task failed, for example that content control refused it
   * `string`
   * doc-confirmed, register/text2video.md:265, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  task_status_msg?: string | undefined;
  /**
   * what was sent along at create; seen empty and seen missing
   * `object`
   * doc-confirmed, register/text2video.md:266, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  task_info?: Text2videoListResponseDataItemTaskInfo | undefined;
  /**
   * only after success; missing or empty before that and on failure
   * `object`
   * doc-confirmed, register/text2video.md:268, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  task_result?: Text2videoListResponseDataItemTaskResult | undefined;
  /**
   * echo of the request
   * `object`, since 2026-01-23
   * doc-confirmed, register/text2video.md:274, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  watermark_info?: Text2videoListResponseDataItemWatermarkInfo | undefined;
  /**
   * units taken from the resource pack
   * `string<decimal>`, since 2026-01-23
   * doc-confirmed, register/text2video.md:276, evidence vendor-api-updates-2026-09, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  final_unit_deduction?: string | undefined;
  /**
   * taken from the cash balance; the vendor prints it for the callback body of these tasks
   * `object`, a number is read as absent
   * doc-confirmed, register/text2video.md:277, evidence vendor-callbacks-2026-09, sdk-author-legacy-contracts-2026-09, integrator-fixtures-2026-08, gateway-aiping-2026
   */
  final_balance_deduction?: Text2videoListResponseDataItemFinalBalanceDeduction | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/text2video.md:280, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/text2video.md:281, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_info` of Text2videoListResponse. doc-confirmed, register/text2video.md:266 */
export interface Text2videoListResponseDataItemTaskInfo {
  /**
   * only when one was sent; also seen empty and null
   * `string`
   * doc-confirmed, register/text2video.md:267, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result` of Text2videoListResponse. doc-confirmed, register/text2video.md:268 */
export interface Text2videoListResponseDataItemTaskResult {
  /**
   * a list, although one video is all that is made
   * `array<object>`
   * doc-confirmed, register/text2video.md:269, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02, vendor-reference-2025-12, sdk-vercel-ai-2026-08
   */
  videos?: Text2videoListResponseDataItemTaskResultVideos[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result.videos` of Text2videoListResponse. doc-confirmed, register/text2video.md:269 */
export interface Text2videoListResponseDataItemTaskResultVideos {
  /**
   * globally unique; other routes take it as `video_id` while the video is kept
   * `string`
   * doc-confirmed, register/text2video.md:270, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  id?: string | undefined;
  /**
   * gone after 30 days: download at once
   * `string<url>`
   * doc-confirmed, register/text2video.md:271, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  url?: string | undefined;
  /**
   * the watermarked copy, when one was asked for; protected against hot-linking
   * `string<url>`, since 2026-01-23
   * doc-confirmed, register/text2video.md:272, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  watermark_url?: string | undefined;
  /**
   * seconds as text; fractions such as 5.041 occur
   * `string<decimal>`
   * doc-confirmed, register/text2video.md:273, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  duration?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].watermark_info` of Text2videoListResponse. doc-confirmed, register/text2video.md:274 */
export interface Text2videoListResponseDataItemWatermarkInfo {
  /**
   * `boolean`, since 2026-01-23
   * doc-confirmed, register/text2video.md:275, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  enabled?: boolean | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].final_balance_deduction` of Text2videoListResponse. doc-confirmed, register/text2video.md:277 */
export interface Text2videoListResponseDataItemFinalBalanceDeduction {
  /**
   * what was really charged, after discount; the currency is not named
   * `string<decimal>`
   * doc-confirmed, register/text2video.md:278, evidence vendor-callbacks-2026-09, integrator-fixtures-2026-08
   */
  quota?: string | undefined;
  /**
   * price before discount
   * `string<decimal>`
   * doc-confirmed, register/text2video.md:279, evidence vendor-callbacks-2026-09, integrator-fixtures-2026-08
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
