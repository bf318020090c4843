// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** POST /v1/videos/multi-image2video: request. live-confirmed, register/multi-image2video.md:8 */
export interface MultiImage2VideoCreateRequest {
  /**
   * one value only; announced to end on 2026-09-15, and not measured on this route since
   * `enum`, default `kling-v1-6`
   * doc-confirmed, register/multi-image2video.md:31, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  model_name?: 'kling-v1-6' | undefined;
  /**
   * one item a person or thing; the service does not crop, so each subject is cut out beforehand
   * `array<object>`, items 1..4
   * doc-confirmed, register/multi-image2video.md:32, evidence vendor-portal-2026-03, vendor-reference-2025-12, vendor-comfyui-nodes-2025-10
   */
  image_list: MultiImage2VideoCreateRequestImageList[];
  /**
   * `string`, length 1..2500
   * doc-confirmed, register/multi-image2video.md:34, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  prompt: string;
  /**
   * a sample of the vendor sends an empty text
   * `string`, length ..2500
   * doc-confirmed, register/multi-image2video.md:35, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  negative_prompt?: string | undefined;
  /**
   * the quality
   * `enum`, default `std`
   * doc-confirmed, register/multi-image2video.md:36, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  mode?: 'std' | 'pro' | undefined;
  /**
   * whole seconds as text
   * `enum`, default `5`
   * doc-confirmed, register/multi-image2video.md:37, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  duration?: '5' | '10' | undefined;
  /**
   * width to height
   * `enum`, default `16:9`
   * doc-confirmed, register/multi-image2video.md:38, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  aspect_ratio?: '16:9' | '9:16' | '1:1' | undefined;
  /**
   * a watermark of your own is not possible
   * `object`, since 2026-01-23
   * doc-confirmed, register/multi-image2video.md:39, evidence vendor-api-updates-2026-09, vendor-portal-2026-03
   */
  watermark_info?: MultiImage2VideoCreateRequestWatermarkInfo | undefined;
  /**
   * called on every change of status
   * `string<url>`
   * doc-confirmed, register/multi-image2video.md:41, evidence vendor-callbacks-2026-09, vendor-portal-2026-03
   */
  callback_url?: string | undefined;
  /**
   * unique within the account; queries take it in place of the task id, which it does not replace
   * `string`
   * doc-confirmed, register/multi-image2video.md:42, evidence vendor-portal-2026-03
   */
  external_task_id?: string | undefined;
}

/** `image_list` of MultiImage2VideoCreateRequest. doc-confirmed, register/multi-image2video.md:32 */
export interface MultiImage2VideoCreateRequestImageList {
  /**
   * base64 without a `data:` prefix; the key is image here, image_url on the omni route
   * `string<url,base64>`, bytes ..10485760, side 300.., ratio 0.4..2.5, format jpg jpeg png
   * doc-confirmed, register/multi-image2video.md:33, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  image: string;
}

/** `watermark_info` of MultiImage2VideoCreateRequest. doc-confirmed, register/multi-image2video.md:39 */
export interface MultiImage2VideoCreateRequestWatermarkInfo {
  /**
   * true makes a second, watermarked copy
   * `boolean`, since 2026-01-23
   * doc-confirmed, register/multi-image2video.md:40, evidence vendor-portal-2026-03
   */
  enabled?: boolean | undefined;
}

/** POST /v1/videos/multi-image2video: headers. live-confirmed, register/multi-image2video.md:8 */
export interface MultiImage2VideoCreateHeaders {
  /**
   * the only documented value
   * `enum`, default `application/json`
   * doc-confirmed, register/multi-image2video.md:18, evidence vendor-portal-2026-03
   */
  'Content-Type': 'application/json';
  /**
   * `Bearer`, one space, then a JWT signed with the AccessKey pair or, since this date, an API key
   * `string`, since 2026-06-17
   * doc-confirmed, register/multi-image2video.md:19, evidence vendor-authentication-2026-09, vendor-api-updates-2026-09, vendor-portal-2026-03, sdk-author-legacy-contracts-2026-09
   */
  Authorization: string;
}

/** POST /v1/videos/multi-image2video: response. live-confirmed, register/multi-image2video.md:8 */
export interface MultiImage2VideoCreateResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/multi-image2video.md:59, evidence vendor-portal-2026-03
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/multi-image2video.md:60, evidence vendor-portal-2026-03
   */
  message?: string | undefined;
  /**
   * one for each HTTP call, not for the task; no fixed form
   * `string`
   * doc-confirmed, register/multi-image2video.md:61, evidence vendor-portal-2026-03
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/multi-image2video.md:62, evidence vendor-concurrency-rules-2026-09, vendor-portal-2026-03
   */
  data: MultiImage2VideoCreateResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of MultiImage2VideoCreateResponse. doc-confirmed, register/multi-image2video.md:62 */
export interface MultiImage2VideoCreateResponseData {
  /**
   * opaque text; do not read it as a number
   * `string`
   * doc-confirmed, register/multi-image2video.md:63, evidence vendor-portal-2026-03
   */
  task_id: string;
  /**
   * right after create it is `submitted`
   * `enum`
   * doc-confirmed, register/multi-image2video.md:64, evidence vendor-portal-2026-03
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * in the answers of the queries, but not in the sample of this one; see the readings
   * `object`
   * doc-confirmed, register/multi-image2video.md:65, evidence vendor-portal-2026-03
   */
  task_info?: MultiImage2VideoCreateResponseDataTaskInfo | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/multi-image2video.md:67, evidence vendor-portal-2026-03
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/multi-image2video.md:68, evidence vendor-portal-2026-03
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of MultiImage2VideoCreateResponse. doc-confirmed, register/multi-image2video.md:65 */
export interface MultiImage2VideoCreateResponseDataTaskInfo {
  /**
   * echo, when one was sent
   * `string`
   * doc-confirmed, register/multi-image2video.md:66, evidence vendor-portal-2026-03
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
