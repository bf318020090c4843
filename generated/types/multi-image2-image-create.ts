// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** POST /v1/images/multi-image2image: request. doc-confirmed, register/multi-image2image.md:8 */
export interface MultiImage2ImageCreateRequest {
  /**
   * one model is left, and it is the default
   * `enum`, default `kling-v2-1`
   * doc-confirmed, register/multi-image2image.md:20, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  model_name?: 'kling-v2-1' | undefined;
  /**
   * what to make of the pictures
   * `string`, length ..2500
   * doc-confirmed, register/multi-image2image.md:21, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  prompt?: string | undefined;
  /**
   * only in the sample, empty; the table does not list it, so do not count on it
   * `string`
   * doc-confirmed, register/multi-image2image.md:22, evidence vendor-multi-image-to-image-2026-09
   */
  negative_prompt?: string | undefined;
  /**
   * the subject, one or more views of it
   * `array<object>`, items 1..4
   * doc-confirmed, register/multi-image2image.md:23, evidence vendor-multi-image-to-image-2026-09
   */
  subject_image_list: MultiImage2ImageCreateRequestSubjectImageList[];
  /**
   * the surroundings to follow; base64 without a `data:` prefix
   * `string<url,base64>`, bytes ..10485760, side 300.., ratio 0.4..2.5, format jpg jpeg png
   * doc-confirmed, register/multi-image2image.md:25, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  scene_image?: string | undefined;
  /**
   * the look to follow; base64 without a `data:` prefix
   * `string<url,base64>`, bytes ..10485760, side 300.., ratio 0.4..2.5, format jpg jpeg png
   * doc-confirmed, register/multi-image2image.md:26, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  style_image?: string | undefined;
  /**
   * how many pictures; each is billed and takes a slot of its own
   * `integer`, default `1`, range 1..9
   * doc-confirmed, register/multi-image2image.md:27, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12, vendor-concurrency-rules-2026-09
   */
  n?: number | undefined;
  /**
   * width to height
   * `enum`, default `16:9`
   * doc-confirmed, register/multi-image2image.md:28, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  aspect_ratio?: '16:9' | '9:16' | '1:1' | '4:3' | '3:4' | '3:2' | '2:3' | '21:9' | undefined;
  /**
   * a watermark of your own is not possible
   * `object`, since 2026-01-23
   * doc-confirmed, register/multi-image2image.md:29, evidence vendor-api-updates-2026-09, vendor-multi-image-to-image-2026-09
   */
  watermark_info?: MultiImage2ImageCreateRequestWatermarkInfo | undefined;
  /**
   * called on every change of status
   * `string<url>`
   * doc-confirmed, register/multi-image2image.md:31, evidence vendor-callbacks-2026-09, vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  callback_url?: string | undefined;
  /**
   * unique within the account; queries take it in place of the task id
   * `string`
   * doc-confirmed, register/multi-image2image.md:32, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  external_task_id?: string | undefined;
}

/** `subject_image_list` of MultiImage2ImageCreateRequest. doc-confirmed, register/multi-image2image.md:23 */
export interface MultiImage2ImageCreateRequestSubjectImageList {
  /**
   * already cropped to the subject; base64 without a `data:` prefix
   * `string<url,base64>`, bytes ..10485760, side 300.., ratio 0.4..2.5, format jpg jpeg png
   * doc-confirmed, register/multi-image2image.md:24, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  subject_image: string;
}

/** `watermark_info` of MultiImage2ImageCreateRequest. doc-confirmed, register/multi-image2image.md:29 */
export interface MultiImage2ImageCreateRequestWatermarkInfo {
  /**
   * true makes a second, watermarked copy
   * `boolean`, since 2026-01-23
   * doc-confirmed, register/multi-image2image.md:30, evidence vendor-api-updates-2026-09, vendor-multi-image-to-image-2026-09
   */
  enabled?: boolean | undefined;
}

/** POST /v1/images/multi-image2image: response. doc-confirmed, register/multi-image2image.md:8 */
export interface MultiImage2ImageCreateResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/multi-image2image.md:50, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/multi-image2image.md:51, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  message?: string | undefined;
  /**
   * names this HTTP call and no task; no fixed form
   * `string`
   * doc-confirmed, register/multi-image2image.md:52, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/multi-image2image.md:53, evidence vendor-concurrency-rules-2026-09, vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  data: MultiImage2ImageCreateResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of MultiImage2ImageCreateResponse. doc-confirmed, register/multi-image2image.md:53 */
export interface MultiImage2ImageCreateResponseData {
  /**
   * opaque text; do not read it as a number
   * `string`
   * doc-confirmed, register/multi-image2image.md:54, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  task_id: string;
  /**
   * `enum`
   * doc-confirmed, register/multi-image2image.md:55, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * what was sent along
   * `object`
   * doc-confirmed, register/multi-image2image.md:56, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  task_info?: MultiImage2ImageCreateResponseDataTaskInfo | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/multi-image2image.md:58, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/multi-image2image.md:59, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of MultiImage2ImageCreateResponse. doc-confirmed, register/multi-image2image.md:56 */
export interface MultiImage2ImageCreateResponseDataTaskInfo {
  /**
   * echo, when one was sent
   * `string`
   * doc-confirmed, register/multi-image2image.md:57, evidence vendor-multi-image-to-image-2026-09, vendor-reference-2025-12
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
