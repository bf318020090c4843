// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** POST /v1/general/advanced-custom-elements: request. live-confirmed, register/elements.md:8 */
export interface ElementsCreateRequest {
  /**
   * need not be new: lists with the same name twice were seen
   * `string`, length 1..20
   * doc-confirmed, register/elements.md:42, evidence vendor-element-management-2026-09, vendor-image-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02, integrator-element-sync-2026
   */
  element_name: string;
  /**
   * `string`, length 1..100
   * doc-confirmed, register/elements.md:43, evidence vendor-element-management-2026-09, vendor-image-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  element_description: string;
  /**
   * what the element is made from
   * `enum`
   * doc-confirmed, register/elements.md:44, evidence vendor-element-management-2026-09, vendor-image-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  reference_type: 'image_refer' | 'video_refer';
  /**
   * the pictures
   * `object`, required if `this.reference_type == "image_refer"`
   * doc-confirmed, register/elements.md:45, evidence vendor-element-management-2026-09, vendor-image-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  element_image_list?: ElementsCreateRequestElementImageList | undefined;
  /**
   * the clip; without effect for `image_refer`
   * `object`, required if `this.reference_type == "video_refer"`
   * doc-confirmed, register/elements.md:49, evidence vendor-element-management-2026-09, vendor-image-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  element_video_list?: ElementsCreateRequestElementVideoList | undefined;
  /**
   * a custom or preset voice; left out or empty: none; for `image_refer` since this date
   * `string`, since 2026-03-23
   * doc-confirmed, register/elements.md:52, evidence vendor-element-management-2026-09, vendor-image-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02, vendor-api-updates-2026-09
   */
  element_voice_id?: string | undefined;
  /**
   * several are allowed
   * `array<object>`
   * doc-confirmed, register/elements.md:53, evidence vendor-element-management-2026-09, vendor-image-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  tag_list?: ElementsCreateRequestTagList[] | undefined;
  /**
   * called on every change of status
   * `string<url>`
   * doc-confirmed, register/elements.md:55, evidence vendor-element-management-2026-09, vendor-image-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  callback_url?: string | undefined;
  /**
   * unique within the account; `elements.get` takes it in place of the task id
   * `string`
   * doc-confirmed, register/elements.md:56, evidence vendor-element-management-2026-09, vendor-image-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  external_task_id?: string | undefined;
}

/** `element_image_list` of ElementsCreateRequest. doc-confirmed, register/elements.md:45 */
export interface ElementsCreateRequestElementImageList {
  /**
   * exactly one, from the front; the text itself and no object around it
   * `string<url,base64>`, bytes ..10485760, side 300.., ratio 0.4..2.5, format jpg jpeg png
   * doc-confirmed, register/elements.md:46, evidence vendor-element-management-2026-09, vendor-image-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02, integrator-beijing-script-2026
   */
  frontal_image: string;
  /**
   * other angles or details
   * `array<object>`, items 1..3
   * doc-confirmed, register/elements.md:47, evidence vendor-element-management-2026-09, vendor-image-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02, sdk-author-live-checklist-2026-09
   */
  refer_images: ElementsCreateRequestElementImageListReferImages[];
}

/** `element_image_list.refer_images` of ElementsCreateRequest. doc-confirmed, register/elements.md:47 */
export interface ElementsCreateRequestElementImageListReferImages {
  /**
   * not the frontal picture again
   * `string<url,base64>`, bytes ..10485760, side 300.., ratio 0.4..2.5, format jpg jpeg png
   * doc-confirmed, register/elements.md:48, evidence vendor-element-management-2026-09, vendor-image-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  image_url: string;
}

/** `element_video_list` of ElementsCreateRequest. doc-confirmed, register/elements.md:49 */
export interface ElementsCreateRequestElementVideoList {
  /**
   * one clip
   * `array<object>`, items 1..1
   * doc-confirmed, register/elements.md:50, evidence vendor-element-management-2026-09, vendor-image-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  refer_videos: ElementsCreateRequestElementVideoListReferVideos[];
}

/** `element_video_list.refer_videos` of ElementsCreateRequest. doc-confirmed, register/elements.md:50 */
export interface ElementsCreateRequestElementVideoListReferVideos {
  /**
   * 1080P in 16:9 or 9:16; a realistic person or human-like figure; speech in it is meant to become the voice of the element
   * `string<url>`, bytes ..209715200, seconds 3..8, side 1080..1920, ratio 0.5625..1.7778, format mp4 mov
   * doc-confirmed, register/elements.md:51, evidence vendor-element-management-2026-09, vendor-image-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02, vendor-capability-map-video-2026-05, vendor-new-o1-video-2026-09
   */
  video_url: string;
}

/** `tag_list` of ElementsCreateRequest. doc-confirmed, register/elements.md:53 */
export interface ElementsCreateRequestTagList {
  /**
   * answers call it `id`
   * `enum`
   * doc-confirmed, register/elements.md:54, evidence vendor-element-management-2026-09, vendor-image-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02, vendor-cn-first-generation-elements, gateway-new-api-2026
   */
  tag_id: 'o_101' | 'o_102' | 'o_103' | 'o_104' | 'o_105' | 'o_106' | 'o_107' | 'o_108';
}

/** POST /v1/general/advanced-custom-elements: headers. live-confirmed, register/elements.md:8 */
export interface ElementsCreateHeaders {
  /**
   * the vendor lists it for the queries too
   * `enum`, default `application/json`
   * doc-confirmed, register/elements.md:29, evidence vendor-element-management-2026-09, vendor-image-element-management-2026-09
   */
  'Content-Type': 'application/json';
  /**
   * `Bearer`, one space, then a JWT signed with the AccessKey pair or, since this date, an API key
   * `string`, since 2026-06-17
   * doc-confirmed, register/elements.md:30, evidence vendor-authentication-2026-09, vendor-api-updates-2026-09, vendor-element-management-2026-09
   */
  Authorization: string;
}

/** POST /v1/general/advanced-custom-elements: response. live-confirmed, register/elements.md:8 */
export interface ElementsCreateResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/elements.md:87, evidence vendor-element-management-2026-09, vendor-series3-spec-2026-02
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/elements.md:88, evidence vendor-element-management-2026-09, vendor-series3-spec-2026-02
   */
  message?: string | undefined;
  /**
   * of this HTTP call and not of the task; no fixed form
   * `string`
   * doc-confirmed, register/elements.md:89, evidence vendor-element-management-2026-09, vendor-series3-spec-2026-02
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/elements.md:90, evidence vendor-element-management-2026-09, vendor-series3-spec-2026-02
   */
  data: ElementsCreateResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of ElementsCreateResponse. doc-confirmed, register/elements.md:90 */
export interface ElementsCreateResponseData {
  /**
   * opaque text; for `elements.get`, never for `element_list`
   * `string`
   * doc-confirmed, register/elements.md:91, evidence vendor-element-management-2026-09, vendor-series3-spec-2026-02
   */
  task_id: string;
  /**
   * `enum`
   * doc-confirmed, register/elements.md:92, evidence vendor-element-management-2026-09, vendor-series3-spec-2026-02
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * what was sent along
   * `object`
   * doc-confirmed, register/elements.md:93, evidence vendor-element-management-2026-09, vendor-series3-spec-2026-02
   */
  task_info?: ElementsCreateResponseDataTaskInfo | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/elements.md:95, evidence vendor-element-management-2026-09, vendor-series3-spec-2026-02
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/elements.md:96, evidence vendor-element-management-2026-09, vendor-series3-spec-2026-02
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of ElementsCreateResponse. doc-confirmed, register/elements.md:93 */
export interface ElementsCreateResponseDataTaskInfo {
  /**
   * echo, when one was sent
   * `string`
   * doc-confirmed, register/elements.md:94, evidence vendor-element-management-2026-09, vendor-series3-spec-2026-02
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** POST /v1/general/advanced-custom-elements: given. live-confirmed, register/elements.md:8 */
export interface ElementsCreateGiven {
  /**
   * the subject is a person or has a human form
   * `boolean`
   * doc-confirmed, register/elements.md:77, evidence vendor-element-management-2026-09, vendor-image-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  human_like?: boolean | undefined;
  /**
   * the subject of the clip looks real, not drawn
   * `boolean`
   * doc-confirmed, register/elements.md:78, evidence vendor-element-management-2026-09, vendor-image-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  realistic?: boolean | undefined;
  /**
   * length of the clip in seconds
   * `number`, range 0..
   * doc-confirmed, register/elements.md:79, evidence vendor-element-management-2026-09, vendor-image-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  clip_seconds?: number | undefined;
  /**
   * pixels, as the clip is shown
   * `integer`, range 1..
   * doc-confirmed, register/elements.md:80, evidence vendor-element-management-2026-09, vendor-image-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  clip_width?: number | undefined;
  /**
   * pixels, as the clip is shown
   * `integer`, range 1..
   * doc-confirmed, register/elements.md:81, evidence vendor-element-management-2026-09, vendor-image-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  clip_height?: number | undefined;
}
