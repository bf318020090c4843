// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /v1/general/advanced-presets-elements: query. doc-confirmed, register/elements.md:11 */
export interface ElementsPresetsQuery {
  /**
   * page number
   * `integer`, default `1`, range 1..1000
   * doc-confirmed, register/elements.md:261, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  pageNum?: number | undefined;
  /**
   * items on a page
   * `integer`, default `30`, range 1..500
   * doc-confirmed, register/elements.md:262, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  pageSize?: number | undefined;
}

/** GET /v1/general/advanced-presets-elements: response. doc-confirmed, register/elements.md:11 */
export interface ElementsPresetsResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/elements.md:268, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/elements.md:269, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  message?: string | undefined;
  /**
   * of this HTTP call and not of the task; no fixed form
   * `string`
   * doc-confirmed, register/elements.md:270, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  request_id?: string | undefined;
  /**
   * a bare list without a total; a short or empty page is the end
   * `array<object>`
   * doc-confirmed, register/elements.md:271, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  data: ElementsPresetsResponseData[];
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of ElementsPresetsResponse. doc-confirmed, register/elements.md:271 */
export interface ElementsPresetsResponseData {
  /**
   * opaque text
   * `string`
   * doc-confirmed, register/elements.md:272, evidence vendor-element-management-2026-09
   */
  task_id?: string | undefined;
  /**
   * `enum`
   * doc-confirmed, register/elements.md:273, evidence vendor-element-management-2026-09
   */
  task_status?: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'> | undefined;
  /**
   * why the task failed
   * `string`
   * doc-confirmed, register/elements.md:274, evidence vendor-element-management-2026-09
   */
  task_status_msg?: string | undefined;
  /**
   * `object`
   * doc-confirmed, register/elements.md:275, evidence vendor-element-management-2026-09, vendor-reference-2026-03
   */
  task_info?: ElementsPresetsResponseDataItemTaskInfo | undefined;
  /**
   * `object`
   * doc-confirmed, register/elements.md:277, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  task_result?: ElementsPresetsResponseDataItemTaskResult | undefined;
  /**
   * in the copies of February and March 2026; the newest page dropped it
   * `string<decimal>`
   * doc-confirmed, register/elements.md:301, evidence vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  final_unit_deduction?: string | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/elements.md:302, evidence vendor-element-management-2026-09
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/elements.md:303, evidence vendor-element-management-2026-09
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_info` of ElementsPresetsResponse. doc-confirmed, register/elements.md:275 */
export interface ElementsPresetsResponseDataItemTaskInfo {
  /**
   * `string`
   * doc-confirmed, register/elements.md:276, evidence vendor-element-management-2026-09, vendor-reference-2026-03
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result` of ElementsPresetsResponse. doc-confirmed, register/elements.md:277 */
export interface ElementsPresetsResponseDataItemTaskResult {
  /**
   * take the first item
   * `array<object>`
   * doc-confirmed, register/elements.md:278, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  elements?: ElementsPresetsResponseDataItemTaskResultElements[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result.elements` of ElementsPresetsResponse. doc-confirmed, register/elements.md:278 */
export interface ElementsPresetsResponseDataItemTaskResultElements {
  /**
   * short numbers such as 160 and 163 in samples; may grow beyond 2^53 like all others
   * `int64`
   * doc-confirmed, register/elements.md:279, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02, sdk-author-live-checklist-2026-09
   */
  element_id?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/elements.md:280, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  element_name?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/elements.md:281, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  element_description?: string | undefined;
  /**
   * made from pictures or from a clip
   * `enum`
   * doc-confirmed, register/elements.md:282, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  reference_type?: OpenEnum<'image_refer' | 'video_refer'> | undefined;
  /**
   * printed empty by the newer pages, filled in February 2026 only
   * `object`
   * doc-confirmed, register/elements.md:283, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  element_image_list?: ElementsPresetsResponseDataItemTaskResultElementsItemElementImageList | undefined;
  /**
   * printed empty by the newer pages, filled in February 2026 only
   * `object`
   * doc-confirmed, register/elements.md:287, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  element_video_list?: ElementsPresetsResponseDataItemTaskResultElementsItemElementVideoList | undefined;
  /**
   * only if a voice is bound; otherwise seen empty and seen missing
   * `object`
   * doc-confirmed, register/elements.md:290, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  element_voice_info?: ElementsPresetsResponseDataItemTaskResultElementsItemElementVoiceInfo | undefined;
  /**
   * printed empty by the newer pages; the keys differ from those of the create
   * `array<object>`
   * doc-confirmed, register/elements.md:295, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  tag_list?: ElementsPresetsResponseDataItemTaskResultElementsItemTagList[] | undefined;
  /**
   * `kling` for the vendor's own library, otherwise the id of the maker
   * `string`
   * doc-confirmed, register/elements.md:299, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  owned_by?: string | undefined;
  /**
   * of the element, not of the task; not yet there in February 2026
   * `enum`
   * doc-confirmed, register/elements.md:300, evidence vendor-element-management-2026-09, vendor-reference-2026-03, sdk-author-changelog-2026-09
   */
  status?: OpenEnum<'succeed' | 'deleted'> | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result.elements[].element_image_list` of ElementsPresetsResponse. doc-confirmed, register/elements.md:283 */
export interface ElementsPresetsResponseDataItemTaskResultElementsItemElementImageList {
  /**
   * `string`
   * doc-confirmed, register/elements.md:284, evidence vendor-series3-spec-2026-02
   */
  frontal_image?: string | undefined;
  /**
   * `array<object>`
   * doc-confirmed, register/elements.md:285, evidence vendor-series3-spec-2026-02
   */
  refer_images?: ElementsPresetsResponseDataItemTaskResultElementsItemElementImageListReferImages[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result.elements[].element_image_list.refer_images` of ElementsPresetsResponse. doc-confirmed, register/elements.md:285 */
export interface ElementsPresetsResponseDataItemTaskResultElementsItemElementImageListReferImages {
  /**
   * `string<url>`
   * doc-confirmed, register/elements.md:286, evidence vendor-series3-spec-2026-02
   */
  image_url?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result.elements[].element_video_list` of ElementsPresetsResponse. doc-confirmed, register/elements.md:287 */
export interface ElementsPresetsResponseDataItemTaskResultElementsItemElementVideoList {
  /**
   * `array<object>`
   * doc-confirmed, register/elements.md:288, evidence vendor-series3-spec-2026-02
   */
  refer_videos?: ElementsPresetsResponseDataItemTaskResultElementsItemElementVideoListReferVideos[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result.elements[].element_video_list.refer_videos` of ElementsPresetsResponse. doc-confirmed, register/elements.md:288 */
export interface ElementsPresetsResponseDataItemTaskResultElementsItemElementVideoListReferVideos {
  /**
   * `string<url>`
   * doc-confirmed, register/elements.md:289, evidence vendor-series3-spec-2026-02
   */
  video_url?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result.elements[].element_voice_info` of ElementsPresetsResponse. doc-confirmed, register/elements.md:290 */
export interface ElementsPresetsResponseDataItemTaskResultElementsItemElementVoiceInfo {
  /**
   * `string`
   * doc-confirmed, register/elements.md:291, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  voice_id?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/elements.md:292, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  voice_name?: string | undefined;
  /**
   * audio to listen to
   * `string<url>`
   * doc-confirmed, register/elements.md:293, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  trial_url?: string | undefined;
  /**
   * `kling`, or the id of the account that made the voice
   * `string`
   * doc-confirmed, register/elements.md:294, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  owned_by?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result.elements[].tag_list` of ElementsPresetsResponse. doc-confirmed, register/elements.md:295 */
export interface ElementsPresetsResponseDataItemTaskResultElementsItemTagList {
  /**
   * `o_101` and so on; the create calls it `tag_id`
   * `string`
   * doc-confirmed, register/elements.md:296, evidence vendor-series3-spec-2026-02, vendor-cn-first-generation-elements
   */
  id?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/elements.md:297, evidence vendor-series3-spec-2026-02, vendor-cn-first-generation-elements
   */
  name?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/elements.md:298, evidence vendor-series3-spec-2026-02, vendor-cn-first-generation-elements
   */
  description?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
