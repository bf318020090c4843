// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** POST /v1/videos/text2video: request. live-confirmed, register/text2video.md:8 */
export interface Text2videoCreateRequest {
  /**
   * send it always: the default was refused by 2026-10-01
   * `enum`, default `kling-v1`
   * live-confirmed, register/text2video.md:31, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02, integrator-model-availability-2026-10, 2026-03-29-text2video-kling-v3-final, 2026-03-28-text2video-kling-v1-probe
   */
  model_name?: 'kling-v3' | 'kling-v2-6' | 'kling-v2-5-turbo' | 'kling-v2-1-master' | 'kling-v2-master' | 'kling-v1-6' | 'kling-v1' | undefined;
  /**
   * the old key: no error, but the service acts as if `model_name` were empty, whatever it says
   * `string`
   * doc-confirmed, register/text2video.md:32, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  model?: string | undefined;
  /**
   * several shots in one video
   * `boolean`, default `false`
   * doc-confirmed, register/text2video.md:33, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  multi_shot?: boolean | undefined;
  /**
   * who cuts the shots
   * `enum`, required if `this.multi_shot`
   * doc-confirmed, register/text2video.md:34, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  shot_type?: 'customize' | 'intelligence' | undefined;
  /**
   * ignored when the shots are your own; samples then send an empty text
   * `string`, required if `!this.multi_shot || this.shot_type == "intelligence"`, length ..2500
   * live-confirmed, register/text2video.md:35, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02, 2026-03-29-text2video-kling-v3-final, 2026-03-28-text2video-kling-v1-probe
   */
  prompt?: string | undefined;
  /**
   * the shots; their durations add up to `duration`
   * `array<object>`, required if `this.multi_shot && this.shot_type == "customize"`, items 1..6
   * doc-confirmed, register/text2video.md:36, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  multi_prompt?: Text2videoCreateRequestMultiPrompt[] | undefined;
  /**
   * the vendor advises negative sentences in `prompt` instead
   * `string`, length ..2500
   * doc-confirmed, register/text2video.md:40, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  negative_prompt?: string | undefined;
  /**
   * sound made together with the picture; see Models
   * `enum`, default `off`, since 2025-12-15
   * doc-confirmed, register/text2video.md:41, evidence vendor-capability-map-video-2026-05, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  sound?: 'on' | 'off' | undefined;
  /**
   * higher keeps closer to the prompt
   * `number`, default `0.5`, range 0..1
   * doc-confirmed, register/text2video.md:42, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  cfg_scale?: number | undefined;
  /**
   * the resolution
   * `enum`, default `std`
   * live-confirmed, register/text2video.md:43, evidence vendor-api-updates-2026-09, vendor-portal-2026-03, integrator-schema-snapshot-2026-07, 2026-03-29-text2video-kling-v3-final, 2026-03-28-text2video-kling-v1-probe
   */
  mode?: 'std' | 'pro' | '4k' | undefined;
  /**
   * left out: the model chooses the movement; only `kling-v1`, which was refused by 2026-10-01
   * `object`
   * doc-confirmed, register/text2video.md:44, evidence vendor-portal-2026-03, vendor-comfyui-issue-14-2025-03
   */
  camera_control?: Text2videoCreateRequestCameraControl | undefined;
  /**
   * width to height
   * `enum`, default `16:9`
   * live-confirmed, register/text2video.md:53, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02, 2026-03-29-text2video-kling-v3-final, 2026-03-28-text2video-kling-v1-probe
   */
  aspect_ratio?: '16:9' | '9:16' | '1:1' | undefined;
  /**
   * whole seconds as text; see Models
   * `enum`, default `5`
   * live-confirmed, register/text2video.md:54, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02, vendor-reference-2025-12, integrator-pitfalls-2026-03, 2026-03-29-text2video-kling-v3-final, 2026-03-28-text2video-kling-v1-probe
   */
  duration?: '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | undefined;
  /**
   * a watermark of your own is not possible
   * `object`, since 2026-01-23
   * doc-confirmed, register/text2video.md:55, evidence vendor-api-updates-2026-09, vendor-portal-2026-03
   */
  watermark_info?: Text2videoCreateRequestWatermarkInfo | undefined;
  /**
   * called on every change of status
   * `string<url>`
   * doc-confirmed, register/text2video.md:57, evidence vendor-callbacks-2026-09, vendor-portal-2026-03
   */
  callback_url?: string | undefined;
  /**
   * unique within the account; queries take it in place of the task id
   * `string`, since 2024-11-15
   * live-confirmed, register/text2video.md:58, evidence vendor-api-updates-2026-09, vendor-portal-2026-03, 2026-03-29-text2video-kling-v3-final, 2026-03-28-text2video-kling-v1-probe
   */
  external_task_id?: string | undefined;
}

/** `multi_prompt` of Text2videoCreateRequest. doc-confirmed, register/text2video.md:36 */
export interface Text2videoCreateRequestMultiPrompt {
  /**
   * number of the shot, from 1
   * `integer`
   * doc-confirmed, register/text2video.md:37, evidence vendor-portal-2026-03, integrator-cli-errors-2026
   */
  index: number;
  /**
   * `string`, length 1..512
   * doc-confirmed, register/text2video.md:38, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  prompt: string;
  /**
   * whole seconds as text
   * `string<integer>`
   * doc-confirmed, register/text2video.md:39, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  duration: string;
}

/** `camera_control` of Text2videoCreateRequest. doc-confirmed, register/text2video.md:44 */
export interface Text2videoCreateRequestCameraControl {
  /**
   * `simple` needs `config`, the others must not have it
   * `enum`
   * doc-confirmed, register/text2video.md:45, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  type?: 'simple' | 'down_back' | 'forward_up' | 'right_turn_forward' | 'left_turn_forward' | undefined;
  /**
   * exactly one of its numbers is not 0; left out with every other type
   * `object`, required if `this.camera_control.type == "simple"`
   * doc-confirmed, register/text2video.md:46, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  config?: Text2videoCreateRequestCameraControlConfig | undefined;
}

/** `camera_control.config` of Text2videoCreateRequest. doc-confirmed, register/text2video.md:46 */
export interface Text2videoCreateRequestCameraControlConfig {
  /**
   * movement left (below 0) or right
   * `number`, range -10..10
   * doc-confirmed, register/text2video.md:47, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  horizontal?: number | undefined;
  /**
   * movement down (below 0) or up
   * `number`, range -10..10
   * doc-confirmed, register/text2video.md:48, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  vertical?: number | undefined;
  /**
   * turn to the left (below 0) or right, about the y axis
   * `number`, range -10..10
   * doc-confirmed, register/text2video.md:49, evidence vendor-portal-2026-03
   */
  pan?: number | undefined;
  /**
   * turn downwards (below 0) or upwards, about the x axis
   * `number`, range -10..10
   * doc-confirmed, register/text2video.md:50, evidence vendor-portal-2026-03
   */
  tilt?: number | undefined;
  /**
   * counter-clockwise (below 0) or clockwise
   * `number`, range -10..10
   * doc-confirmed, register/text2video.md:51, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  roll?: number | undefined;
  /**
   * below 0: longer focal length, narrower view; above 0: shorter and wider
   * `number`, range -10..10
   * doc-confirmed, register/text2video.md:52, evidence vendor-portal-2026-03, vendor-reference-2025-12
   */
  zoom?: number | undefined;
}

/** `watermark_info` of Text2videoCreateRequest. doc-confirmed, register/text2video.md:55 */
export interface Text2videoCreateRequestWatermarkInfo {
  /**
   * true makes a second, watermarked copy
   * `boolean`, since 2026-01-23
   * doc-confirmed, register/text2video.md:56, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  enabled?: boolean | undefined;
}

/** POST /v1/videos/text2video: headers. live-confirmed, register/text2video.md:8 */
export interface Text2videoCreateHeaders {
  /**
   * the only documented value; one vendor sample adds a charset
   * `enum`, default `application/json`
   * doc-confirmed, register/text2video.md:18, evidence vendor-portal-2026-03
   */
  'Content-Type': 'application/json';
  /**
   * `Bearer`, one space, then a JWT signed with the AccessKey pair or, since this date, an API key
   * `string`, since 2026-06-17
   * doc-confirmed, register/text2video.md:19, evidence vendor-authentication-2026-09, vendor-api-updates-2026-09, vendor-portal-2026-03, sdk-author-legacy-contracts-2026-09
   */
  Authorization: string;
}

/** POST /v1/videos/text2video: response. live-confirmed, register/text2video.md:8 */
export interface Text2videoCreateResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * live-confirmed, register/text2video.md:102, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02, 2026-03-29-text2video-kling-v3-final, 2026-03-28-text2video-kling-v1-probe
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * live-confirmed, register/text2video.md:103, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02, project-live-notes-2026-03, 2026-03-29-text2video-kling-v3-final, 2026-03-28-text2video-kling-v1-probe
   */
  message?: string | undefined;
  /**
   * names the HTTP call, not the task; no fixed form
   * `string`
   * live-confirmed, register/text2video.md:104, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02, project-live-notes-2026-03, vendor-comfyui-issue-14-2025-03, 2026-03-29-text2video-kling-v3-final, 2026-03-28-text2video-kling-v1-probe
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * live-confirmed, register/text2video.md:105, evidence vendor-concurrency-rules-2026-09, vendor-portal-2026-03, vendor-series3-spec-2026-02, 2026-03-29-text2video-kling-v3-final, 2026-03-28-text2video-kling-v1-probe
   */
  data: Text2videoCreateResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of Text2videoCreateResponse. live-confirmed, register/text2video.md:105 */
export interface Text2videoCreateResponseData {
  /**
   * opaque text; lately 18 digits, earlier also letters
   * `string`
   * live-confirmed, register/text2video.md:106, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02, project-live-notes-2026-03, 2026-03-29-text2video-kling-v3-final, 2026-03-28-text2video-kling-v1-probe
   */
  task_id: string;
  /**
   * `enum`
   * live-confirmed, register/text2video.md:107, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02, project-live-notes-2026-03, 2026-03-29-text2video-kling-v3-final, 2026-03-28-text2video-kling-v1-probe
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * what was sent along
   * `object`
   * live-confirmed, register/text2video.md:108, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02, 2026-03-29-text2video-kling-v3-final, 2026-03-28-text2video-kling-v1-probe
   */
  task_info?: Text2videoCreateResponseDataTaskInfo | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * live-confirmed, register/text2video.md:110, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02, 2026-03-29-text2video-kling-v3-final, 2026-03-28-text2video-kling-v1-probe
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds; equal to created_at right after create
   * `integer`
   * live-confirmed, register/text2video.md:111, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02, 2026-03-29-text2video-kling-v3-final, 2026-03-28-text2video-kling-v1-probe
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of Text2videoCreateResponse. live-confirmed, register/text2video.md:108 */
export interface Text2videoCreateResponseDataTaskInfo {
  /**
   * echo, when one was sent
   * `string`
   * live-confirmed, register/text2video.md:109, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02, project-live-notes-2026-03, 2026-03-29-text2video-kling-v3-final, 2026-03-28-text2video-kling-v1-probe
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
