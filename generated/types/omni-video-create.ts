// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { Int64Input, OpenEnum } from '../kernel/wire-types.ts';

/** POST /v1/videos/omni-video: request. live-confirmed, register/omni-video.md:7 */
export interface OmniVideoCreateRequest {
  /**
   * send it always: leaving it out picks the older model; there is no `model` alias here
   * `enum`, default `kling-video-o1`
   * live-confirmed, register/omni-video.md:30, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02, gateway-omni-mirror-2026-06, project-live-notes-2026-03, integrator-tested-rules-2026-02, 2026-03-28-omni-smoke-kling-v3-omni, 2026-03-30-omni-first-frame-base64
   */
  model_name?: 'kling-v3-omni' | 'kling-video-o1' | undefined;
  /**
   * together with first and end frames since that date; a boolean, although a vendor sample of another route quotes it
   * `boolean`, default `false`, since 2026-05-07
   * live-confirmed, register/omni-video.md:31, evidence vendor-api-updates-2026-09, vendor-cn-omni-page-2026-06, vendor-capability-map-video-2026-05, vendor-portal-2026-03, vendor-series3-spec-2026-02, 2026-03-29-omni-multishot-with-index, 2026-03-31-omni-multishot-cast-lock, 2026-03-31-omni-balanced-group-motion
   */
  multi_shot?: boolean | undefined;
  /**
   * who cuts the shots: the caller or the model; no effect when `multi_shot` is false
   * `enum`, required if `this.multi_shot`
   * live-confirmed, register/omni-video.md:32, evidence vendor-api-updates-2026-09, vendor-cn-omni-page-2026-06, vendor-portal-2026-03, gateway-omni-mirror-2026-06, 2026-03-29-omni-multishot-with-index, 2026-03-31-omni-multishot-cast-lock
   */
  shot_type?: 'customize' | 'intelligence' | undefined;
  /**
   * ignored with customized shots, vendor samples send an empty text there; check the final text after all suffixes are added
   * `string`, required if `!this.multi_shot || this.shot_type == "intelligence"`, length ..2500
   * live-confirmed, register/omni-video.md:33, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02, gateway-omni-mirror-2026-06, integrator-tested-rules-2026-02, 2026-03-28-omni-smoke-kling-v3-omni, 2026-03-30-omni-first-frame-base64
   */
  prompt?: string | undefined;
  /**
   * one item a shot; not used when the model cuts the shots
   * `array<object>`, required if `this.multi_shot && this.shot_type == "customize"`, items 1..6
   * live-confirmed, register/omni-video.md:34, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02, gateway-omni-mirror-2026-06, 2026-03-29-omni-multishot-with-index, 2026-03-31-omni-multishot-cast-lock
   */
  multi_prompt?: OmniVideoCreateRequestMultiPrompt[] | undefined;
  /**
   * references and frames together; two and three raw base64 items in one call were accepted; counts are in the rules
   * `array<object>`
   * live-confirmed, register/omni-video.md:38, evidence vendor-api-updates-2026-09, vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02, gateway-omni-mirror-2026-06, 2026-03-30-omni-first-frame-base64, 2026-03-30-omni-two-person-audiovisual-baseline, 2026-03-31-omni-baseline-vs-element-comparison
   */
  image_list?: OmniVideoCreateRequestImageList[] | undefined;
  /**
   * recurring characters and things; native audio and several shots go with it; counts depend on the kind of element, see the rules
   * `array<object>`
   * live-confirmed, register/omni-video.md:41, evidence vendor-api-updates-2026-09, vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02, gateway-omni-mirror-2026-06, 2026-03-31-omni-element-list, 2026-03-31-omni-element-list-sound-on, 2026-03-31-omni-multishot-cast-lock, 2026-03-31-omni-baseline-vs-element-comparison
   */
  element_list?: OmniVideoCreateRequestElementList[] | undefined;
  /**
   * at most one reference video; carries context from clip to clip and is no extension of the same clip
   * `array<object>`, items ..1
   * live-confirmed, register/omni-video.md:43, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02, integrator-sound-errors-2026, 2026-03-29-omni-video-list-remote-url
   */
  video_list?: OmniVideoCreateRequestVideoList[] | undefined;
  /**
   * `kling-v3-omni` only; dialogue is written as plain lines in the prompt
   * `enum`, default `off`
   * live-confirmed, register/omni-video.md:47, evidence vendor-cn-omni-page-2026-06, vendor-capability-map-video-2026-05, vendor-portal-2026-03, vendor-agent-skill-2026-03, vendor-series3-spec-2026-02, 2026-03-30-omni-two-person-audiovisual-baseline, 2026-03-31-omni-element-list-sound-on
   */
  sound?: 'on' | 'off' | undefined;
  /**
   * quality; other video routes default to std, this one to pro
   * `enum`, default `pro`
   * live-confirmed, register/omni-video.md:48, evidence vendor-api-updates-2026-09, vendor-cn-omni-page-2026-06, vendor-portal-2026-03, integrator-schema-snapshot-2026-07, gateway-omni-mirror-2026-06, project-live-notes-2026-03, 2026-03-28-omni-smoke-kling-v3-omni, 2026-03-30-omni-first-frame-base64, 2026-03-31-omni-pro-mode-comparison
   */
  mode?: 'std' | 'pro' | '4k' | undefined;
  /**
   * has its effect with text, references, elements and a feature video; not supported for editing and for frames
   * `enum`, required if `!this.image_list.exists(i, i.type == "first_frame") && !this.video_list.exists(v, v.refer_type == "base")`
   * live-confirmed, register/omni-video.md:49, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02, gateway-omni-mirror-2026-06, integrator-tested-rules-2026-02, 2026-03-30-omni-first-frame-base64
   */
  aspect_ratio?: '16:9' | '9:16' | '1:1' | undefined;
  /**
   * seconds as text, an unquoted number was refused elsewhere; ignored when a base video is edited, the output then has the length of the input and is billed on its rounded seconds
   * `enum`, default `5`
   * live-confirmed, register/omni-video.md:50, evidence vendor-cn-omni-page-2026-06, vendor-capability-map-video-2026-05, vendor-portal-2026-03, vendor-series3-spec-2026-02, condensed-docs-2026-01, 2026-03-30-omni-first-frame-base64, 2026-03-29-omni-duration-15
   */
  duration?: '3' | '4' | '5' | '6' | '7' | '8' | '9' | '10' | '11' | '12' | '13' | '14' | '15' | undefined;
  /**
   * no custom watermark
   * `object`, since 2026-01-23
   * doc-confirmed, register/omni-video.md:51, evidence vendor-api-updates-2026-09, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  watermark_info?: OmniVideoCreateRequestWatermarkInfo | undefined;
  /**
   * called on every status change; polling stays the source of truth
   * `string<url>`
   * doc-confirmed, register/omni-video.md:53, evidence vendor-callbacks-2026-09, vendor-portal-2026-03
   */
  callback_url?: string | undefined;
  /**
   * the caller's own id, unique in the account; finds the task again but does not replace the task id
   * `string`
   * doc-confirmed, register/omni-video.md:54, evidence vendor-callbacks-2026-09, vendor-portal-2026-03
   */
  external_task_id?: string | undefined;
}

/** `multi_prompt` of OmniVideoCreateRequest. live-confirmed, register/omni-video.md:34 */
export interface OmniVideoCreateRequestMultiPrompt {
  /**
   * place of the shot; the vendor prints no range
   * `integer`
   * live-confirmed, register/omni-video.md:35, evidence vendor-portal-2026-03, integrator-tested-rules-2026-02, integrator-cli-errors-2026, 2026-03-29-omni-multishot-with-index
   */
  index: number;
  /**
   * may cite inputs like the main prompt; give every shot an event of its own
   * `string`, length 1..512
   * live-confirmed, register/omni-video.md:36, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02, 2026-03-29-omni-multishot-with-index
   */
  prompt: string;
  /**
   * whole seconds, always quoted
   * `string<integer>`
   * live-confirmed, register/omni-video.md:37, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02, integrator-tested-rules-2026-02, 2026-03-29-omni-multishot-with-index
   */
  duration: string;
}

/** `image_list` of OmniVideoCreateRequest. live-confirmed, register/omni-video.md:38 */
export interface OmniVideoCreateRequestImageList {
  /**
   * base64 without a `data:` prefix; 512 px a side is known good, a too small image fails late as `Image pixel is invalid`
   * `string<url,base64>`, bytes ..10485760, side 300.., ratio 0.4..2.5, format jpg jpeg png
   * live-confirmed, register/omni-video.md:39, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02, project-live-notes-2026-03, condensed-docs-2026-01, 2026-03-30-omni-first-frame-base64
   */
  image_url: string;
  /**
   * leave it out for a plain reference: so for portraits that the scene may transform
   * `enum`
   * live-confirmed, register/omni-video.md:40, evidence vendor-api-updates-2026-09, vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02, gateway-omni-mirror-2026-06, 2026-03-30-omni-first-frame-base64
   */
  type?: 'first_frame' | 'end_frame' | undefined;
}

/** `element_list` of OmniVideoCreateRequest. live-confirmed, register/omni-video.md:41 */
export interface OmniVideoCreateRequestElementList {
  /**
   * id from the element library; 15 to 18 digits were seen, beyond 2^53, and samples also quote it: never read it as a plain number
   * `int64`
   * live-confirmed, register/omni-video.md:42, evidence vendor-cn-omni-page-2026-06, vendor-reference-2026-03, vendor-portal-2026-03, vendor-series3-spec-2026-02, 2026-03-31-omni-element-list, 2026-03-31-omni-element-list-sound-on, 2026-03-31-omni-multishot-cast-lock
   */
  element_id: Int64Input;
}

/** `video_list` of OmniVideoCreateRequest. live-confirmed, register/omni-video.md:43 */
export interface OmniVideoCreateRequestVideoList {
  /**
   * a reachable URL, never base64; the 15 s bound is since that date and for `kling-v3-omni`, `kling-video-o1` takes up to 10 s; the output has 24 fps
   * `string<url>`, bytes ..209715200, side 720..2160, ratio 0.4..2.5, seconds 3..15, fps 24..60, format mp4 mov, since 2026-06-17
   * live-confirmed, register/omni-video.md:44, evidence vendor-api-updates-2026-09, vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02, 2026-03-29-omni-video-list-remote-url
   */
  video_url: string;
  /**
   * left out means the clip is edited
   * `enum`, default `base`
   * live-confirmed, register/omni-video.md:45, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02, 2026-03-29-omni-video-list-remote-url
   */
  refer_type?: 'feature' | 'base' | undefined;
  /**
   * works with both kinds of reference; no default is printed, so send it
   * `enum`
   * live-confirmed, register/omni-video.md:46, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02, 2026-03-29-omni-video-list-remote-url
   */
  keep_original_sound?: 'yes' | 'no' | undefined;
}

/** `watermark_info` of OmniVideoCreateRequest. doc-confirmed, register/omni-video.md:51 */
export interface OmniVideoCreateRequestWatermarkInfo {
  /**
   * true adds a second, watermarked copy; no default is printed for this route
   * `boolean`, since 2026-01-23
   * doc-confirmed, register/omni-video.md:52, evidence vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  enabled?: boolean | undefined;
}

/** POST /v1/videos/omni-video: headers. live-confirmed, register/omni-video.md:7 */
export interface OmniVideoCreateHeaders {
  /**
   * the only documented value
   * `enum`, default `application/json`
   * doc-confirmed, register/omni-video.md:19, evidence vendor-portal-2026-03
   */
  'Content-Type': 'application/json';
  /**
   * `Bearer`, one space, then an API key (since that date) or an HS256 JWT made from the key pair: `iss` the access key, `exp` now + 1800 s, `nbf` now - 5 s; the JWT works on routes with the model in the body only
   * `string`, since 2026-06-17
   * doc-confirmed, register/omni-video.md:20, evidence vendor-api-updates-2026-09, vendor-authentication-2026-09, vendor-portal-2026-03, sdk-author-legacy-contracts-2026-09
   */
  Authorization: string;
}

/** POST /v1/videos/omni-video: response. live-confirmed, register/omni-video.md:7 */
export interface OmniVideoCreateResponse {
  /**
   * 0 is success, anything else a service code
   * `integer`
   * doc-confirmed, register/omni-video.md:107, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  code: number;
  /**
   * `SUCCEED` was seen; never branch on it
   * `string`
   * doc-confirmed, register/omni-video.md:108, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02, integrator-tested-rules-2026-02
   */
  message?: string | undefined;
  /**
   * names the HTTP call and not the task; no fixed form
   * `string`
   * doc-confirmed, register/omni-video.md:109, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/omni-video.md:110, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  data: OmniVideoCreateResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of OmniVideoCreateResponse. doc-confirmed, register/omni-video.md:110 */
export interface OmniVideoCreateResponseData {
  /**
   * opaque text; often 18 digits, other forms were seen
   * `string`
   * doc-confirmed, register/omni-video.md:111, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  task_id: string;
  /**
   * `enum`
   * doc-confirmed, register/omni-video.md:112, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * documented as always there, seen empty and seen missing
   * `object`
   * doc-confirmed, register/omni-video.md:113, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  task_info?: OmniVideoCreateResponseDataTaskInfo | undefined;
  /**
   * epoch milliseconds
   * `integer`
   * doc-confirmed, register/omni-video.md:115, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  created_at?: number | undefined;
  /**
   * epoch milliseconds
   * `integer`
   * doc-confirmed, register/omni-video.md:116, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of OmniVideoCreateResponse. doc-confirmed, register/omni-video.md:113 */
export interface OmniVideoCreateResponseDataTaskInfo {
  /**
   * echo of the request; empty and null were seen elsewhere
   * `string`
   * doc-confirmed, register/omni-video.md:114, evidence vendor-cn-omni-page-2026-06, vendor-portal-2026-03, vendor-series3-spec-2026-02
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** POST /v1/videos/omni-video: given. live-confirmed, register/omni-video.md:7 */
export interface OmniVideoCreateGiven {
  /**
   * how many items of `element_list` are video-character elements, that is elements made from a clip; the others are multi-image elements
   * `integer`, range 0..
   * doc-confirmed, register/omni-video.md:98, evidence vendor-element-management-2026-09, vendor-cn-omni-page-2026-06, vendor-capability-map-video-2026-05
   */
  video_character_elements?: number | undefined;
  /**
   * length of the reference video in seconds
   * `number`, range 0..
   * doc-confirmed, register/omni-video.md:99, evidence vendor-api-updates-2026-09, vendor-cn-omni-page-2026-06, vendor-capability-map-video-2026-05
   */
  reference_video_seconds?: number | undefined;
}
