// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** POST /v1/videos/video-extend: request. doc-confirmed, register/video-extend.md:8 */
export interface VideoExtendCreateRequest {
  /**
   * `task_result.videos[].id` of a task of `text2video.create`, `image2video.create` or this route, never the task id; no URL; what the source must be stands under Given
   * `string`
   * doc-confirmed, register/video-extend.md:31, evidence vendor-portal-2026-03, vendor-reference-2025-12, vendor-comfyui-nodes-2025-10, integrator-fixtures-2026-08
   */
  video_id: string;
  /**
   * what happens in the added seconds
   * `string`, length ..2500
   * doc-confirmed, register/video-extend.md:32, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  prompt?: string | undefined;
  /**
   * not for a source of `kling-v1`; a sample of the vendor sends an empty text
   * `string`, length ..2500
   * doc-confirmed, register/video-extend.md:33, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  negative_prompt?: string | undefined;
  /**
   * higher keeps closer to the prompt; not for a source of `kling-v1`
   * `number`, default `0.5`, range 0..1
   * doc-confirmed, register/video-extend.md:34, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  cfg_scale?: number | undefined;
  /**
   * a watermark of your own is not possible
   * `object`, since 2026-01-23
   * doc-confirmed, register/video-extend.md:35, evidence vendor-api-updates-2026-09, vendor-portal-2026-03
   */
  watermark_info?: VideoExtendCreateRequestWatermarkInfo | undefined;
  /**
   * called on every change of status
   * `string<url>`
   * doc-confirmed, register/video-extend.md:37, evidence vendor-callbacks-2026-09, vendor-portal-2026-03
   */
  callback_url?: string | undefined;
  /**
   * unique within the account; queries take it in place of the task id, which it does not replace
   * `string`
   * doc-confirmed, register/video-extend.md:38, evidence vendor-portal-2026-03
   */
  external_task_id?: string | undefined;
}

/** `watermark_info` of VideoExtendCreateRequest. doc-confirmed, register/video-extend.md:35 */
export interface VideoExtendCreateRequestWatermarkInfo {
  /**
   * true makes a second, watermarked copy
   * `boolean`, since 2026-01-23
   * doc-confirmed, register/video-extend.md:36, evidence vendor-portal-2026-03
   */
  enabled?: boolean | undefined;
}

/** POST /v1/videos/video-extend: headers. doc-confirmed, register/video-extend.md:8 */
export interface VideoExtendCreateHeaders {
  /**
   * the only documented value
   * `enum`, default `application/json`
   * doc-confirmed, register/video-extend.md:18, evidence vendor-portal-2026-03
   */
  'Content-Type': 'application/json';
  /**
   * `Bearer`, one space, then a JWT signed with the AccessKey pair or, since this date, an API key
   * `string`, since 2026-06-17
   * doc-confirmed, register/video-extend.md:19, evidence vendor-authentication-2026-09, vendor-api-updates-2026-09, vendor-portal-2026-03, sdk-author-legacy-contracts-2026-09
   */
  Authorization: string;
}

/** POST /v1/videos/video-extend: response. doc-confirmed, register/video-extend.md:8 */
export interface VideoExtendCreateResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/video-extend.md:73, evidence vendor-portal-2026-03
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/video-extend.md:74, evidence vendor-portal-2026-03
   */
  message?: string | undefined;
  /**
   * one for each HTTP call, not for the task; no fixed form
   * `string`
   * doc-confirmed, register/video-extend.md:75, evidence vendor-portal-2026-03
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/video-extend.md:76, evidence vendor-concurrency-rules-2026-09, vendor-portal-2026-03
   */
  data: VideoExtendCreateResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of VideoExtendCreateResponse. doc-confirmed, register/video-extend.md:76 */
export interface VideoExtendCreateResponseData {
  /**
   * opaque text; do not read it as a number
   * `string`
   * doc-confirmed, register/video-extend.md:77, evidence vendor-portal-2026-03
   */
  task_id: string;
  /**
   * right after create it is `submitted`
   * `enum`
   * doc-confirmed, register/video-extend.md:78, evidence vendor-portal-2026-03
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * what was sent along
   * `object`
   * doc-confirmed, register/video-extend.md:79, evidence vendor-portal-2026-03
   */
  task_info?: VideoExtendCreateResponseDataTaskInfo | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/video-extend.md:81, evidence vendor-portal-2026-03
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/video-extend.md:82, evidence vendor-portal-2026-03
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of VideoExtendCreateResponse. doc-confirmed, register/video-extend.md:79 */
export interface VideoExtendCreateResponseDataTaskInfo {
  /**
   * echo, when one was sent
   * `string`
   * doc-confirmed, register/video-extend.md:80, evidence vendor-portal-2026-03
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** POST /v1/videos/video-extend: given. doc-confirmed, register/video-extend.md:8 */
export interface VideoExtendCreateGiven {
  /**
   * the `model_name` that made the source
   * `enum`
   * doc-confirmed, register/video-extend.md:46, evidence vendor-portal-2026-03, vendor-reference-2025-12, vendor-api-updates-2026-09
   */
  source_model?: 'kling-v1' | 'kling-v1-5' | 'kling-v1-6' | 'kling-v2-master' | 'kling-v2-1' | 'kling-v2-1-master' | 'kling-v2-5-turbo' | 'kling-v2-6' | 'kling-v3' | 'kling-v3-omni' | 'kling-video-o1' | undefined;
  /**
   * the route that made the source
   * `enum`
   * doc-confirmed, register/video-extend.md:47, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  source_route?: 'text2video' | 'image2video' | 'video-extend' | 'other' | undefined;
  /**
   * length of the source before this extension
   * `number`, range 0..
   * doc-confirmed, register/video-extend.md:48, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  source_seconds?: number | undefined;
  /**
   * days since the source was made
   * `number`, range 0..
   * doc-confirmed, register/video-extend.md:49, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  source_age_days?: number | undefined;
}
