// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { Int64Input, OpenEnum } from '../kernel/wire-types.ts';

/** POST /v1/videos/motion-control: request. doc-confirmed, register/other-routes.md:7 */
export interface MotionControlCreateRequest {
  /**
   * `enum`, default `kling-v2-6`, since 2026-03-04
   * doc-confirmed, register/other-routes.md:27, evidence vendor-api-updates-2026-09, vendor-portal-2026-03, vendor-reference-2026-03
   */
  model_name?: 'kling-v2-6' | 'kling-v3' | undefined;
  /**
   * scene and camera; the motion comes from the video
   * `string`, length ..2500
   * doc-confirmed, register/other-routes.md:28, evidence vendor-portal-2026-03, vendor-reference-2026-03
   */
  prompt?: string | undefined;
  /**
   * the person, with head and limbs in view; base64 without a `data:` prefix
   * `string<url,base64>`, bytes ..10485760, side 300..65536, ratio 0.4..2.5, format jpg jpeg png
   * doc-confirmed, register/other-routes.md:29, evidence vendor-portal-2026-03, vendor-reference-2026-03
   */
  image_url: string;
  /**
   * the motion, in one uncut shot; the upper bound depends on `character_orientation`
   * `string<url>`, bytes ..104857600, side 340..3850, seconds 3..30, format mp4 mov
   * doc-confirmed, register/other-routes.md:30, evidence vendor-portal-2026-03, vendor-reference-2026-03
   */
  video_url: string;
  /**
   * `kling-v3` only
   * `array<object>`, items ..1, since 2026-03-04
   * doc-confirmed, register/other-routes.md:31, evidence vendor-api-updates-2026-09, vendor-portal-2026-03, vendor-reference-2026-03
   */
  element_list?: MotionControlCreateRequestElementList[] | undefined;
  /**
   * the sound of the reference video
   * `enum`, default `yes`
   * doc-confirmed, register/other-routes.md:33, evidence vendor-portal-2026-03, vendor-reference-2026-03
   */
  keep_original_sound?: 'yes' | 'no' | undefined;
  /**
   * whether the person faces as in the picture or as in the video
   * `enum`
   * doc-confirmed, register/other-routes.md:34, evidence vendor-api-updates-2026-09, vendor-portal-2026-03, vendor-reference-2026-03
   */
  character_orientation: 'image' | 'video';
  /**
   * no default, unlike other routes; no 4k
   * `enum`
   * doc-confirmed, register/other-routes.md:35, evidence vendor-portal-2026-03, vendor-reference-2026-03
   */
  mode: 'std' | 'pro';
  /**
   * a watermark of your own is not possible
   * `object`
   * doc-confirmed, register/other-routes.md:36, evidence vendor-portal-2026-03, vendor-reference-2026-03
   */
  watermark_info?: MotionControlCreateRequestWatermarkInfo | undefined;
  /**
   * called on every change of status
   * `string<url>`
   * doc-confirmed, register/other-routes.md:38, evidence vendor-portal-2026-03, vendor-reference-2026-03
   */
  callback_url?: string | undefined;
  /**
   * unique within the account; queries take it in place of the task id
   * `string`
   * doc-confirmed, register/other-routes.md:39, evidence vendor-portal-2026-03, vendor-reference-2026-03
   */
  external_task_id?: string | undefined;
}

/** `element_list` of MotionControlCreateRequest. doc-confirmed, register/other-routes.md:31 */
export interface MotionControlCreateRequestElementList {
  /**
   * often beyond 2^53: keep it as text or bigint
   * `int64`
   * doc-confirmed, register/other-routes.md:32, evidence vendor-reference-2026-03
   */
  element_id: Int64Input;
}

/** `watermark_info` of MotionControlCreateRequest. doc-confirmed, register/other-routes.md:36 */
export interface MotionControlCreateRequestWatermarkInfo {
  /**
   * true makes a second, watermarked copy
   * `boolean`
   * doc-confirmed, register/other-routes.md:37, evidence vendor-portal-2026-03, vendor-reference-2026-03
   */
  enabled?: boolean | undefined;
}

/** POST /v1/videos/motion-control: response. doc-confirmed, register/other-routes.md:7 */
export interface MotionControlCreateResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/other-routes.md:62, evidence vendor-reference-2026-03
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/other-routes.md:63, evidence vendor-reference-2026-03
   */
  message?: string | undefined;
  /**
   * one for each HTTP call, not for the task; no fixed form
   * `string`
   * doc-confirmed, register/other-routes.md:64, evidence vendor-reference-2026-03
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/other-routes.md:65, evidence vendor-concurrency-rules-2026-09, vendor-reference-2026-03
   */
  data: MotionControlCreateResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of MotionControlCreateResponse. doc-confirmed, register/other-routes.md:65 */
export interface MotionControlCreateResponseData {
  /**
   * opaque text; do not read it as a number
   * `string`
   * doc-confirmed, register/other-routes.md:66, evidence vendor-reference-2026-03
   */
  task_id: string;
  /**
   * `enum`
   * doc-confirmed, register/other-routes.md:67, evidence vendor-reference-2026-03
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * what was sent along
   * `object`
   * doc-confirmed, register/other-routes.md:68, evidence vendor-reference-2026-03
   */
  task_info?: MotionControlCreateResponseDataTaskInfo | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/other-routes.md:70, evidence vendor-reference-2026-03
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/other-routes.md:71, evidence vendor-reference-2026-03
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of MotionControlCreateResponse. doc-confirmed, register/other-routes.md:68 */
export interface MotionControlCreateResponseDataTaskInfo {
  /**
   * echo, when one was sent
   * `string`
   * doc-confirmed, register/other-routes.md:69, evidence vendor-reference-2026-03
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** POST /v1/videos/motion-control: given. doc-confirmed, register/other-routes.md:7 */
export interface MotionControlCreateGiven {
  /**
   * length of the reference video in seconds
   * `number`, range 0..
   * doc-confirmed, register/other-routes.md:56, evidence vendor-api-updates-2026-09, vendor-portal-2026-03, vendor-reference-2026-03
   */
  reference_video_seconds?: number | undefined;
}
