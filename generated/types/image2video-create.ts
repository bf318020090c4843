// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { Int64Input, OpenEnum } from '../kernel/wire-types.ts';

/** POST /v1/videos/image2video: request. live-confirmed, register/image2video.md:8 */
export interface Image2videoCreateRequest {
  /**
   * send it always: the default was refused by 2026-10-01
   * `enum`, default `kling-v1`
   * live-confirmed, register/image2video.md:31, evidence vendor-cn-i2v-page-2026-06, vendor-i2v-page-2026-04, vendor-portal-2026-03, vendor-series3-spec-2026-02, integrator-model-availability-2026-10, 2026-03-30-image2video-kling-v3-base64
   */
  model_name?: 'kling-v3' | 'kling-v2-6' | 'kling-v2-5-turbo' | 'kling-v2-1-master' | 'kling-v2-1' | 'kling-v2-master' | 'kling-v1-6' | 'kling-v1-5' | 'kling-v1' | undefined;
  /**
   * the old key: no error, but the service acts as if `model_name` were empty, whatever it says
   * `string`
   * doc-confirmed, register/image2video.md:32, evidence vendor-cn-i2v-page-2026-06, vendor-portal-2026-03
   */
  model?: string | undefined;
  /**
   * the start frame; base64 without a `data:` prefix; the video follows its shape
   * `string<url,base64>`, bytes ..10485760, side 300.., ratio 0.4..2.5, format jpg jpeg png
   * live-confirmed, register/image2video.md:33, evidence vendor-cn-i2v-page-2026-06, vendor-i2v-page-2026-04, vendor-portal-2026-03, vendor-series3-spec-2026-02, project-live-notes-2026-03, 2026-03-30-image2video-kling-v3-base64
   */
  image?: string | undefined;
  /**
   * the end frame; no ratio limit is printed; which models take it stands under Models
   * `string<url,base64>`, bytes ..10485760, side 300.., format jpg jpeg png
   * doc-confirmed, register/image2video.md:34, evidence vendor-cn-i2v-page-2026-06, vendor-i2v-page-2026-04, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  image_tail?: string | undefined;
  /**
   * several shots in one video; together with start and end frames since this date
   * `boolean`, default `false`, since 2026-05-07
   * doc-confirmed, register/image2video.md:35, evidence vendor-api-updates-2026-09, vendor-cn-i2v-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  multi_shot?: boolean | undefined;
  /**
   * who cuts the shots
   * `enum`, required if `this.multi_shot`
   * doc-confirmed, register/image2video.md:36, evidence vendor-cn-i2v-page-2026-06, vendor-i2v-page-2026-04, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  shot_type?: 'customize' | 'intelligence' | undefined;
  /**
   * `<<<element_1>>>` and so on are the items of `element_list`, `<<<voice_1>>>` and `<<<voice_2>>>` those of `voice_list`; ignored when the shots are your own
   * `string`, required if `!this.multi_shot || this.shot_type == "intelligence"`, length ..2500
   * doc-confirmed, register/image2video.md:37, evidence vendor-cn-i2v-page-2026-06, vendor-i2v-page-2026-04, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  prompt?: string | undefined;
  /**
   * the shots; their durations add up to `duration`
   * `array<object>`, required if `this.multi_shot && this.shot_type == "customize"`, items 1..6
   * doc-confirmed, register/image2video.md:38, evidence vendor-cn-i2v-page-2026-06, vendor-i2v-page-2026-04, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  multi_prompt?: Image2videoCreateRequestMultiPrompt[] | undefined;
  /**
   * the vendor advises negative sentences in `prompt` instead
   * `string`, length ..2500
   * doc-confirmed, register/image2video.md:42, evidence vendor-cn-i2v-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  negative_prompt?: string | undefined;
  /**
   * `kling-v3` only, both kinds of element; not beside `voice_list`
   * `array<object>`, items ..3
   * doc-confirmed, register/image2video.md:43, evidence vendor-cn-i2v-page-2026-06, vendor-i2v-page-2026-04, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  element_list?: Image2videoCreateRequestElementList[] | undefined;
  /**
   * `kling-v2-6` in `pro` only; when `prompt` cites a voice, the higher rate is billed
   * `array<object>`, items ..2, since 2025-12-16
   * doc-confirmed, register/image2video.md:45, evidence vendor-api-updates-2026-09, vendor-cn-i2v-page-2026-06, vendor-capability-map-video-2026-05, vendor-i2v-page-2026-04, vendor-reference-2026-03, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  voice_list?: Image2videoCreateRequestVoiceList[] | undefined;
  /**
   * sound made together with the picture; see Models
   * `enum`, default `off`, since 2025-12-15
   * doc-confirmed, register/image2video.md:47, evidence vendor-cn-i2v-page-2026-06, vendor-capability-map-video-2026-05, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  sound?: 'on' | 'off' | undefined;
  /**
   * higher keeps closer to the prompt
   * `number`, default `0.5`, range 0..1
   * doc-confirmed, register/image2video.md:48, evidence vendor-cn-i2v-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  cfg_scale?: number | undefined;
  /**
   * the resolution
   * `enum`, default `std`
   * doc-confirmed, register/image2video.md:49, evidence vendor-api-updates-2026-09, vendor-cn-i2v-page-2026-06, vendor-portal-2026-03
   */
  mode?: 'std' | 'pro' | '4k' | undefined;
  /**
   * motion brush, what stands still; of the ratio of `image` and the size of every other mask, or the task fails
   * `string<url,base64>`, format jpg jpeg png, since 2024-11-29
   * doc-confirmed, register/image2video.md:50, evidence vendor-cn-i2v-page-2026-06, vendor-portal-2026-03, vendor-reference-2025-12
   */
  static_mask?: string | undefined;
  /**
   * motion brush, what moves
   * `array<object>`, items ..6, since 2024-11-29
   * doc-confirmed, register/image2video.md:51, evidence vendor-cn-i2v-page-2026-06, vendor-portal-2026-03, vendor-reference-2025-12
   */
  dynamic_masks?: Image2videoCreateRequestDynamicMasks[] | undefined;
  /**
   * left out: the model chooses the movement; only `kling-v1-5`, which was refused by 2026-10-01
   * `object`
   * doc-confirmed, register/image2video.md:56, evidence vendor-cn-i2v-page-2026-06, vendor-portal-2026-03
   */
  camera_control?: Image2videoCreateRequestCameraControl | undefined;
  /**
   * whole seconds as text; see Models
   * `enum`, default `5`
   * doc-confirmed, register/image2video.md:65, evidence vendor-cn-i2v-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02, vendor-reference-2025-12
   */
  duration?: '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | undefined;
  /**
   * a watermark of your own is not possible
   * `object`, since 2026-01-23
   * doc-confirmed, register/image2video.md:66, evidence vendor-api-updates-2026-09, vendor-portal-2026-03
   */
  watermark_info?: Image2videoCreateRequestWatermarkInfo | undefined;
  /**
   * called on every change of status
   * `string<url>`
   * doc-confirmed, register/image2video.md:68, evidence vendor-callbacks-2026-09, vendor-portal-2026-03
   */
  callback_url?: string | undefined;
  /**
   * unique within the account; queries take it in place of the task id
   * `string`, since 2024-11-15
   * doc-confirmed, register/image2video.md:69, evidence vendor-api-updates-2026-09, vendor-portal-2026-03
   */
  external_task_id?: string | undefined;
}

/** `multi_prompt` of Image2videoCreateRequest. doc-confirmed, register/image2video.md:38 */
export interface Image2videoCreateRequestMultiPrompt {
  /**
   * number of the shot, from 1
   * `integer`
   * doc-confirmed, register/image2video.md:39, evidence vendor-cn-i2v-page-2026-06, vendor-portal-2026-03, integrator-cli-errors-2026
   */
  index: number;
  /**
   * `string`, length 1..512
   * doc-confirmed, register/image2video.md:40, evidence vendor-cn-i2v-page-2026-06, vendor-portal-2026-03
   */
  prompt: string;
  /**
   * whole seconds as text
   * `string<integer>`
   * doc-confirmed, register/image2video.md:41, evidence vendor-cn-i2v-page-2026-06, vendor-portal-2026-03
   */
  duration: string;
}

/** `element_list` of Image2videoCreateRequest. doc-confirmed, register/image2video.md:43 */
export interface Image2videoCreateRequestElementList {
  /**
   * often beyond 2^53: keep it as text or bigint
   * `int64`
   * doc-confirmed, register/image2video.md:44, evidence vendor-cn-i2v-page-2026-06, vendor-portal-2026-03, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  element_id: Int64Input;
}

/** `voice_list` of Image2videoCreateRequest. doc-confirmed, register/image2video.md:45 */
export interface Image2videoCreateRequestVoiceList {
  /**
   * a custom or preset voice; not the voices of lip sync
   * `string`
   * doc-confirmed, register/image2video.md:46, evidence vendor-cn-i2v-page-2026-06, vendor-reference-2026-03, vendor-portal-2026-03
   */
  voice_id: string;
}

/** `dynamic_masks` of Image2videoCreateRequest. doc-confirmed, register/image2video.md:51 */
export interface Image2videoCreateRequestDynamicMasks {
  /**
   * same rules as `static_mask`
   * `string<url,base64>`, format jpg jpeg png
   * doc-confirmed, register/image2video.md:52, evidence vendor-cn-i2v-page-2026-06, vendor-portal-2026-03
   */
  mask: string;
  /**
   * the way of the area in a 5 second video, first point first
   * `array<object>`, items 2..77
   * doc-confirmed, register/image2video.md:53, evidence vendor-cn-i2v-page-2026-06, vendor-portal-2026-03
   */
  trajectories: Image2videoCreateRequestDynamicMasksItemTrajectories[];
}

/** `dynamic_masks[].trajectories` of Image2videoCreateRequest. doc-confirmed, register/image2video.md:53 */
export interface Image2videoCreateRequestDynamicMasksItemTrajectories {
  /**
   * pixels from the left edge of `image`
   * `integer`
   * doc-confirmed, register/image2video.md:54, evidence vendor-cn-i2v-page-2026-06, vendor-portal-2026-03
   */
  x: number;
  /**
   * pixels from the bottom edge of `image`
   * `integer`
   * doc-confirmed, register/image2video.md:55, evidence vendor-cn-i2v-page-2026-06, vendor-portal-2026-03
   */
  y: number;
}

/** `camera_control` of Image2videoCreateRequest. doc-confirmed, register/image2video.md:56 */
export interface Image2videoCreateRequestCameraControl {
  /**
   * `simple` needs `config`, the others must not have it
   * `enum`
   * doc-confirmed, register/image2video.md:57, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  type: 'simple' | 'down_back' | 'forward_up' | 'right_turn_forward' | 'left_turn_forward';
  /**
   * exactly one of its numbers is not 0; left out with every other type
   * `object`, required if `this.camera_control.type == "simple"`
   * doc-confirmed, register/image2video.md:58, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  config?: Image2videoCreateRequestCameraControlConfig | undefined;
}

/** `camera_control.config` of Image2videoCreateRequest. doc-confirmed, register/image2video.md:58 */
export interface Image2videoCreateRequestCameraControlConfig {
  /**
   * movement left (below 0) or right
   * `number`, range -10..10
   * doc-confirmed, register/image2video.md:59, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  horizontal?: number | undefined;
  /**
   * movement down (below 0) or up
   * `number`, range -10..10
   * doc-confirmed, register/image2video.md:60, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  vertical?: number | undefined;
  /**
   * turn to the left (below 0) or right, about the y axis
   * `number`, range -10..10
   * doc-confirmed, register/image2video.md:61, evidence vendor-cn-i2v-page-2026-06, vendor-portal-2026-03
   */
  pan?: number | undefined;
  /**
   * turn downwards (below 0) or upwards, about the x axis
   * `number`, range -10..10
   * doc-confirmed, register/image2video.md:62, evidence vendor-cn-i2v-page-2026-06, vendor-portal-2026-03
   */
  tilt?: number | undefined;
  /**
   * counter-clockwise (below 0) or clockwise
   * `number`, range -10..10
   * doc-confirmed, register/image2video.md:63, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  roll?: number | undefined;
  /**
   * below 0: longer focal length, narrower view; above 0: shorter and wider
   * `number`, range -10..10
   * doc-confirmed, register/image2video.md:64, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  zoom?: number | undefined;
}

/** `watermark_info` of Image2videoCreateRequest. doc-confirmed, register/image2video.md:66 */
export interface Image2videoCreateRequestWatermarkInfo {
  /**
   * true makes a second, watermarked copy
   * `boolean`, since 2026-01-23
   * doc-confirmed, register/image2video.md:67, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  enabled?: boolean | undefined;
}

/** POST /v1/videos/image2video: headers. live-confirmed, register/image2video.md:8 */
export interface Image2videoCreateHeaders {
  /**
   * the only documented value; one vendor sample adds a charset
   * `enum`, default `application/json`
   * doc-confirmed, register/image2video.md:18, evidence vendor-portal-2026-03
   */
  'Content-Type': 'application/json';
  /**
   * `Bearer`, one space, then a JWT signed with the AccessKey pair or, since this date, an API key
   * `string`, since 2026-06-17
   * doc-confirmed, register/image2video.md:19, evidence vendor-authentication-2026-09, vendor-api-updates-2026-09, vendor-portal-2026-03, sdk-author-legacy-contracts-2026-09
   */
  Authorization: string;
}

/** POST /v1/videos/image2video: response. live-confirmed, register/image2video.md:8 */
export interface Image2videoCreateResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/image2video.md:112, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/image2video.md:113, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  message?: string | undefined;
  /**
   * names the HTTP call, not the task; no fixed form
   * `string`
   * doc-confirmed, register/image2video.md:114, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/image2video.md:115, evidence vendor-concurrency-rules-2026-09, vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  data: Image2videoCreateResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of Image2videoCreateResponse. doc-confirmed, register/image2video.md:115 */
export interface Image2videoCreateResponseData {
  /**
   * opaque text; do not read it as a number
   * `string`
   * doc-confirmed, register/image2video.md:116, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  task_id: string;
  /**
   * `enum`
   * doc-confirmed, register/image2video.md:117, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * what was sent along
   * `object`
   * doc-confirmed, register/image2video.md:118, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  task_info?: Image2videoCreateResponseDataTaskInfo | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/image2video.md:120, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/image2video.md:121, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of Image2videoCreateResponse. doc-confirmed, register/image2video.md:118 */
export interface Image2videoCreateResponseDataTaskInfo {
  /**
   * echo, when one was sent
   * `string`
   * doc-confirmed, register/image2video.md:119, evidence vendor-i2v-page-2026-04, vendor-portal-2026-03
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
