// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { Int64Input, OpenEnum } from '../kernel/wire-types.ts';

/** POST /v1/images/omni-image: request. doc-confirmed, register/omni-image.md:9 */
export interface OmniImageCreateRequest {
  /**
   * send it always: the default is the older model
   * `enum`, default `kling-image-o1`
   * doc-confirmed, register/omni-image.md:33, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  model_name?: 'kling-image-o1' | 'kling-v3-omni' | undefined;
  /**
   * wanted and unwanted things in one text; `<<<image_1>>>` cites the first item of `image_list`; how an element is cited is an open reading
   * `string`, length 1..2500
   * doc-confirmed, register/omni-image.md:34, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02, gateway-comfy-router-2026
   */
  prompt: string;
  /**
   * reference pictures; with `element_list` together at most 10
   * `array<object>`
   * doc-confirmed, register/omni-image.md:35, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02, gateway-comfy-router-2026
   */
  image_list?: OmniImageCreateRequestImageList[] | undefined;
  /**
   * recurring characters and things; with `image_list` together at most 10
   * `array<object>`
   * doc-confirmed, register/omni-image.md:37, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02, vendor-capability-map-image-2026-05, gateway-comfy-router-2026
   */
  element_list?: OmniImageCreateRequestElementList[] | undefined;
  /**
   * see Models; `4k` costs twice as much
   * `enum`, default `1k`
   * doc-confirmed, register/omni-image.md:39, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02, vendor-capability-map-image-2026-05, gateway-comfy-router-2026
   */
  resolution?: '1k' | '2k' | '4k' | undefined;
  /**
   * single pictures, or a series that belongs together
   * `enum`, default `single`
   * doc-confirmed, register/omni-image.md:40, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02, vendor-capability-map-image-2026-05
   */
  result_type?: 'single' | 'series' | undefined;
  /**
   * single pictures to make; each takes a concurrency slot
   * `integer`, default `1`, range 1..9
   * doc-confirmed, register/omni-image.md:41, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02, vendor-concurrency-rules-2026-09, gateway-comfy-router-2026
   */
  n?: number | undefined;
  /**
   * pictures in the series, which `kling-v3-omni` alone makes: a whole number from 2 to 9 or, since this date, the word `auto`; no type of this register holds both, so the values stand in a rule; left out means 4; `auto` takes as many slots as it makes pictures
   * `unknown`, since 2026-04-27
   * doc-confirmed, register/omni-image.md:42, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02, vendor-api-updates-2026-09, gateway-comfy-router-2026
   */
  series_amount?: unknown | undefined;
  /**
   * width to height; the February text says that it does nothing where an edit keeps the ratio of its source
   * `enum`, default `auto`
   * doc-confirmed, register/omni-image.md:43, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02, vendor-capability-map-image-2026-05
   */
  aspect_ratio?: '16:9' | '9:16' | '1:1' | '4:3' | '3:4' | '3:2' | '2:3' | '21:9' | 'auto' | undefined;
  /**
   * a watermark of your own is not possible
   * `object`, since 2026-01-23
   * doc-confirmed, register/omni-image.md:44, evidence vendor-api-updates-2026-09, vendor-omni-image-2026-09
   */
  watermark_info?: OmniImageCreateRequestWatermarkInfo | undefined;
  /**
   * called on every change of status; the callback body documents no series
   * `string<url>`
   * doc-confirmed, register/omni-image.md:46, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02, vendor-callbacks-2026-09
   */
  callback_url?: string | undefined;
  /**
   * unique within the account; queries take it in place of the task id
   * `string`
   * doc-confirmed, register/omni-image.md:47, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02, vendor-callbacks-2026-09
   */
  external_task_id?: string | undefined;
}

/** `image_list` of OmniImageCreateRequest. doc-confirmed, register/omni-image.md:35 */
export interface OmniImageCreateRequestImageList {
  /**
   * an address that the service can reach, or base64 text; 300 px is the least for width and height
   * `string<url,base64>`, bytes ..10485760, side 300.., ratio 0.4..2.5, format jpg jpeg png
   * doc-confirmed, register/omni-image.md:36, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02, gateway-comfy-router-2026
   */
  image: string;
}

/** `element_list` of OmniImageCreateRequest. doc-confirmed, register/omni-image.md:37 */
export interface OmniImageCreateRequestElementList {
  /**
   * id from the element library, of a multi-image element; up to 18 digits, beyond 2^53: never read it as a plain number
   * `int64`
   * doc-confirmed, register/omni-image.md:38, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02, vendor-capability-map-image-2026-05, gateway-comfy-router-2026
   */
  element_id: Int64Input;
}

/** `watermark_info` of OmniImageCreateRequest. doc-confirmed, register/omni-image.md:44 */
export interface OmniImageCreateRequestWatermarkInfo {
  /**
   * true makes a second, watermarked copy of each picture
   * `boolean`, since 2026-01-23
   * doc-confirmed, register/omni-image.md:45, evidence vendor-api-updates-2026-09, vendor-omni-image-2026-09
   */
  enabled?: boolean | undefined;
}

/** POST /v1/images/omni-image: headers. doc-confirmed, register/omni-image.md:9 */
export interface OmniImageCreateHeaders {
  /**
   * the only documented value
   * `enum`, default `application/json`
   * doc-confirmed, register/omni-image.md:19, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  'Content-Type': 'application/json';
  /**
   * `Bearer`, one space, then an API key (since this date) or a JWT signed with the key pair
   * `string`, since 2026-06-17
   * doc-confirmed, register/omni-image.md:20, evidence vendor-authentication-2026-09, vendor-api-updates-2026-09, vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  Authorization: string;
}

/** POST /v1/images/omni-image: response. doc-confirmed, register/omni-image.md:9 */
export interface OmniImageCreateResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/omni-image.md:80, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  code: number;
  /**
   * `SUCCEED` on success elsewhere; never decide by this text
   * `string`
   * doc-confirmed, register/omni-image.md:81, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  message?: string | undefined;
  /**
   * belongs to the HTTP call and not to the task; no fixed form
   * `string`
   * doc-confirmed, register/omni-image.md:82, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/omni-image.md:83, evidence vendor-concurrency-rules-2026-09, vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  data: OmniImageCreateResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of OmniImageCreateResponse. doc-confirmed, register/omni-image.md:83 */
export interface OmniImageCreateResponseData {
  /**
   * opaque text; lately 18 digits, earlier also letters
   * `string`
   * doc-confirmed, register/omni-image.md:84, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  task_id: string;
  /**
   * `submitted` right after create
   * `enum`
   * doc-confirmed, register/omni-image.md:85, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * what was sent along
   * `object`
   * doc-confirmed, register/omni-image.md:86, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  task_info?: OmniImageCreateResponseDataTaskInfo | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/omni-image.md:88, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/omni-image.md:89, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of OmniImageCreateResponse. doc-confirmed, register/omni-image.md:86 */
export interface OmniImageCreateResponseDataTaskInfo {
  /**
   * echo, when one was sent
   * `string`
   * doc-confirmed, register/omni-image.md:87, evidence vendor-omni-image-2026-09, vendor-series3-spec-2026-02
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** POST /v1/images/omni-image: given. doc-confirmed, register/omni-image.md:9 */
export interface OmniImageCreateGiven {
  /**
   * how many items of `element_list` were made from a clip; all others are multi-image elements
   * `integer`, range 0..
   * doc-confirmed, register/omni-image.md:74, evidence vendor-capability-map-image-2026-05, vendor-cn-capability-map-image-2026-05, vendor-series3-spec-2026-02
   */
  video_character_elements?: number | undefined;
}
