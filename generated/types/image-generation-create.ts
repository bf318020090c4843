// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { Int64Input, OpenEnum } from '../kernel/wire-types.ts';

/** POST /v1/images/generations: request. doc-confirmed, register/image-generation.md:13 */
export interface ImageGenerationCreateRequest {
  /**
   * send it always: copies disagree on the default
   * `enum`, default `kling-v3`
   * doc-confirmed, register/image-generation.md:36, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02, vendor-api-updates-2026-09
   */
  model_name?: 'kling-v3' | 'kling-v2-1' | 'kling-v2-new' | 'kling-v2' | 'kling-v1-5' | 'kling-v1' | undefined;
  /**
   * the old key, replaced on this date: no error, but the service acts as if `model_name` were empty, whatever it says
   * `string`, since 2025-02-14
   * doc-confirmed, register/image-generation.md:37, evidence vendor-image-generation-2026-09, vendor-api-updates-2026-09
   */
  model?: string | undefined;
  /**
   * samples cite an element as `<<<object_2>>>`
   * `string`, length 1..2500
   * doc-confirmed, register/image-generation.md:38, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  prompt: string;
  /**
   * from text alone only; the February copy advises negative sentences in `prompt` instead
   * `string`, length ..2500
   * doc-confirmed, register/image-generation.md:39, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  negative_prompt?: string | undefined;
  /**
   * the one reference picture: an address that the service can reach, or base64 text without a `data:` prefix; 300 px is the least for width and height
   * `string<url,base64>`, required if `has(this.image_reference)`, bytes ..10485760, side 300.., ratio 0.4..2.5, format jpg jpeg png
   * doc-confirmed, register/image-generation.md:40, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  image?: string | undefined;
  /**
   * what is taken from the picture; `kling-v2-1` only
   * `enum`
   * doc-confirmed, register/image-generation.md:41, evidence vendor-image-generation-2026-09, vendor-capability-map-image-2026-05
   */
  image_reference?: 'subject' | 'face' | undefined;
  /**
   * more keeps closer to the picture; `kling-v2-1` only
   * `number`, default `0.5`, range 0..1
   * doc-confirmed, register/image-generation.md:42, evidence vendor-image-generation-2026-09
   */
  image_fidelity?: number | undefined;
  /**
   * more keeps closer to the face; `kling-v2-1` with the reference `subject` only
   * `number`, default `0.45`, range 0..1
   * doc-confirmed, register/image-generation.md:43, evidence vendor-image-generation-2026-09
   */
  human_fidelity?: number | undefined;
  /**
   * recurring characters and things, for `kling-v3`; with `image` together at most 10
   * `array<object>`, since 2026-02-25
   * doc-confirmed, register/image-generation.md:44, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02, vendor-capability-map-image-2026-05, vendor-api-updates-2026-09
   */
  element_list?: ImageGenerationCreateRequestElementList[] | undefined;
  /**
   * see Models
   * `enum`, default `1k`
   * doc-confirmed, register/image-generation.md:46, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02, vendor-capability-map-image-2026-05
   */
  resolution?: '1k' | '2k' | undefined;
  /**
   * pictures to make; each takes a concurrency slot
   * `integer`, default `1`, range 1..9
   * doc-confirmed, register/image-generation.md:47, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02, vendor-concurrency-rules-2026-09
   */
  n?: number | undefined;
  /**
   * width to height; no value lets the service choose
   * `enum`, default `16:9`
   * doc-confirmed, register/image-generation.md:48, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02, vendor-capability-map-2026-01
   */
  aspect_ratio?: '16:9' | '9:16' | '1:1' | '4:3' | '3:4' | '3:2' | '2:3' | '21:9' | undefined;
  /**
   * a watermark of your own is not possible
   * `object`, since 2026-01-23
   * doc-confirmed, register/image-generation.md:49, evidence vendor-api-updates-2026-09, vendor-image-generation-2026-09
   */
  watermark_info?: ImageGenerationCreateRequestWatermarkInfo | undefined;
  /**
   * called on every change of status
   * `string<url>`
   * doc-confirmed, register/image-generation.md:51, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02, vendor-callbacks-2026-09
   */
  callback_url?: string | undefined;
  /**
   * unique within the account; queries take it in place of the task id
   * `string`
   * doc-confirmed, register/image-generation.md:52, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02, vendor-callbacks-2026-09
   */
  external_task_id?: string | undefined;
}

/** `element_list` of ImageGenerationCreateRequest. doc-confirmed, register/image-generation.md:44 */
export interface ImageGenerationCreateRequestElementList {
  /**
   * id from the element library, of a multi-image element; up to 18 digits, beyond 2^53: never read it as a plain number
   * `int64`
   * doc-confirmed, register/image-generation.md:45, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02, vendor-capability-map-image-2026-05
   */
  element_id: Int64Input;
}

/** `watermark_info` of ImageGenerationCreateRequest. doc-confirmed, register/image-generation.md:49 */
export interface ImageGenerationCreateRequestWatermarkInfo {
  /**
   * true makes a second, watermarked copy of each picture
   * `boolean`, since 2026-01-23
   * doc-confirmed, register/image-generation.md:50, evidence vendor-api-updates-2026-09, vendor-image-generation-2026-09
   */
  enabled?: boolean | undefined;
}

/** POST /v1/images/generations: headers. doc-confirmed, register/image-generation.md:13 */
export interface ImageGenerationCreateHeaders {
  /**
   * the only documented value
   * `enum`, default `application/json`
   * doc-confirmed, register/image-generation.md:23, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  'Content-Type': 'application/json';
  /**
   * `Bearer`, one space, then an API key (since this date) or a JWT signed with the key pair; an API key was seen to work here (`sdk-author-live-checklist-2026-09`)
   * `string`, since 2026-06-17
   * doc-confirmed, register/image-generation.md:24, evidence vendor-authentication-2026-09, vendor-api-updates-2026-09, vendor-image-generation-2026-09, vendor-series3-spec-2026-02, sdk-author-live-checklist-2026-09
   */
  Authorization: string;
}

/** POST /v1/images/generations: response. doc-confirmed, register/image-generation.md:13 */
export interface ImageGenerationCreateResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/image-generation.md:88, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  code: number;
  /**
   * `SUCCEED` on success elsewhere; never decide by this text
   * `string`
   * doc-confirmed, register/image-generation.md:89, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  message?: string | undefined;
  /**
   * belongs to the HTTP call and not to the task; no fixed form
   * `string`
   * doc-confirmed, register/image-generation.md:90, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/image-generation.md:91, evidence vendor-concurrency-rules-2026-09, vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  data: ImageGenerationCreateResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of ImageGenerationCreateResponse. doc-confirmed, register/image-generation.md:91 */
export interface ImageGenerationCreateResponseData {
  /**
   * opaque text; lately 18 digits, earlier also letters
   * `string`
   * doc-confirmed, register/image-generation.md:92, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  task_id: string;
  /**
   * `submitted` right after create
   * `enum`
   * doc-confirmed, register/image-generation.md:93, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * what was sent along
   * `object`
   * doc-confirmed, register/image-generation.md:94, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  task_info?: ImageGenerationCreateResponseDataTaskInfo | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/image-generation.md:96, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/image-generation.md:97, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of ImageGenerationCreateResponse. doc-confirmed, register/image-generation.md:94 */
export interface ImageGenerationCreateResponseDataTaskInfo {
  /**
   * echo, when one was sent
   * `string`
   * doc-confirmed, register/image-generation.md:95, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** POST /v1/images/generations: given. doc-confirmed, register/image-generation.md:13 */
export interface ImageGenerationCreateGiven {
  /**
   * how many faces `image` shows
   * `integer`, range 0..
   * doc-confirmed, register/image-generation.md:81, evidence vendor-image-generation-2026-09
   */
  faces_in_image?: number | undefined;
  /**
   * how many items of `element_list` were made from a clip; all others are multi-image elements
   * `integer`, range 0..
   * doc-confirmed, register/image-generation.md:82, evidence vendor-capability-map-image-2026-05, vendor-cn-capability-map-image-2026-05, vendor-series3-spec-2026-02
   */
  video_character_elements?: number | undefined;
}
