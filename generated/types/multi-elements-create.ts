// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** POST /v1/videos/multi-elements: request. doc-confirmed, register/other-routes.md:13 */
export interface MultiElementsCreateRequest {
  /**
   * gone from the table by September 2026; leave it out
   * `enum`, default `kling-v1-6`
   * doc-confirmed, register/other-routes.md:323, evidence vendor-portal-2026-03, vendor-reference-2026-03, vendor-comfyui-nodes-2025-10
   */
  model_name?: 'kling-v1-6' | undefined;
  /**
   * from init-selection; lives 24 hours
   * `string`
   * doc-confirmed, register/other-routes.md:324, evidence vendor-portal-2026-03, vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  session_id: string;
  /**
   * what is done to the video
   * `enum`
   * doc-confirmed, register/other-routes.md:325, evidence vendor-api-updates-2026-09, vendor-portal-2026-03, vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  edit_mode: 'addition' | 'swap' | 'removal';
  /**
   * the new things, cut out beforehand; not needed for a removal, where a vendor sample sends an empty list
   * `array<object>`, required if `this.edit_mode == "addition" || this.edit_mode == "swap"`, items 1..2
   * doc-confirmed, register/other-routes.md:326, evidence vendor-portal-2026-03, vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  image_list?: MultiElementsCreateRequestImageList[] | undefined;
  /**
   * name the video and each picture in it
   * `string`, length 1..2500
   * doc-confirmed, register/other-routes.md:328, evidence vendor-portal-2026-03, vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  prompt: string;
  /**
   * `string`, length ..2500
   * doc-confirmed, register/other-routes.md:329, evidence vendor-portal-2026-03, vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  negative_prompt?: string | undefined;
  /**
   * the quality
   * `enum`, default `std`
   * doc-confirmed, register/other-routes.md:330, evidence vendor-portal-2026-03, vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  mode?: 'std' | 'pro' | undefined;
  /**
   * whole seconds as text; follows the length of the source
   * `enum`, default `5`
   * doc-confirmed, register/other-routes.md:331, evidence vendor-portal-2026-03, vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  duration?: '5' | '10' | undefined;
  /**
   * a watermark of your own is not possible
   * `object`
   * doc-confirmed, register/other-routes.md:332, evidence vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  watermark_info?: MultiElementsCreateRequestWatermarkInfo | undefined;
  /**
   * called on every change of status
   * `string<url>`
   * doc-confirmed, register/other-routes.md:334, evidence vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  callback_url?: string | undefined;
  /**
   * unique within the account; queries take it in place of the task id
   * `string`
   * doc-confirmed, register/other-routes.md:335, evidence vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  external_task_id?: string | undefined;
}

/** `image_list` of MultiElementsCreateRequest. doc-confirmed, register/other-routes.md:326 */
export interface MultiElementsCreateRequestImageList {
  /**
   * base64 without a `data:` prefix
   * `string<url,base64>`, bytes ..10485760, side 300.., ratio 0.4..2.5, format jpg jpeg png
   * doc-confirmed, register/other-routes.md:327, evidence vendor-portal-2026-03, vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  image: string;
}

/** `watermark_info` of MultiElementsCreateRequest. doc-confirmed, register/other-routes.md:332 */
export interface MultiElementsCreateRequestWatermarkInfo {
  /**
   * true makes a second, watermarked copy
   * `boolean`
   * doc-confirmed, register/other-routes.md:333, evidence vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  enabled?: boolean | undefined;
}

/** POST /v1/videos/multi-elements: response. doc-confirmed, register/other-routes.md:13 */
export interface MultiElementsCreateResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/other-routes.md:359, evidence vendor-reference-2026-03
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/other-routes.md:360, evidence vendor-reference-2026-03
   */
  message?: string | undefined;
  /**
   * one for each HTTP call, not for the task; no fixed form
   * `string`
   * doc-confirmed, register/other-routes.md:361, evidence vendor-reference-2026-03
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/other-routes.md:362, evidence vendor-concurrency-rules-2026-09, vendor-reference-2026-03
   */
  data: MultiElementsCreateResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of MultiElementsCreateResponse. doc-confirmed, register/other-routes.md:362 */
export interface MultiElementsCreateResponseData {
  /**
   * opaque text; do not read it as a number
   * `string`
   * doc-confirmed, register/other-routes.md:363, evidence vendor-reference-2026-03
   */
  task_id: string;
  /**
   * `enum`
   * doc-confirmed, register/other-routes.md:364, evidence vendor-reference-2026-03
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * what was sent along
   * `object`
   * doc-confirmed, register/other-routes.md:365, evidence vendor-reference-2026-03
   */
  task_info?: MultiElementsCreateResponseDataTaskInfo | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/other-routes.md:367, evidence vendor-reference-2026-03
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/other-routes.md:368, evidence vendor-reference-2026-03
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of MultiElementsCreateResponse. doc-confirmed, register/other-routes.md:365 */
export interface MultiElementsCreateResponseDataTaskInfo {
  /**
   * echo, when one was sent
   * `string`
   * doc-confirmed, register/other-routes.md:366, evidence vendor-reference-2026-03
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** POST /v1/videos/multi-elements: given. doc-confirmed, register/other-routes.md:13 */
export interface MultiElementsCreateGiven {
  /**
   * hours since the session was opened
   * `number`, range 0..
   * doc-confirmed, register/other-routes.md:352, evidence vendor-portal-2026-03, vendor-reference-2026-03
   */
  session_age_hours?: number | undefined;
  /**
   * length of the video that is edited, in seconds
   * `number`, range 0..
   * doc-confirmed, register/other-routes.md:353, evidence vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  source_seconds?: number | undefined;
}
