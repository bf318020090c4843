// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /v1/general/advanced-custom-elements: query. doc-confirmed, register/elements.md:10 */
export interface ElementsListQuery {
  /**
   * page number
   * `integer`, default `1`, range 1..1000
   * doc-confirmed, register/elements.md:195, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  pageNum?: number | undefined;
  /**
   * tasks on a page; 500 was seen to work
   * `integer`, default `30`, range 1..500
   * doc-confirmed, register/elements.md:196, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02, integrator-element-sync-2026
   */
  pageSize?: number | undefined;
}

/** GET /v1/general/advanced-custom-elements: response. doc-confirmed, register/elements.md:10 */
export interface ElementsListResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/elements.md:202, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/elements.md:203, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  message?: string | undefined;
  /**
   * of this HTTP call and not of the task; no fixed form
   * `string`
   * doc-confirmed, register/elements.md:204, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  request_id?: string | undefined;
  /**
   * a bare list without a total, one item for each create; a short or empty page is the end
   * `array<object>`
   * doc-confirmed, register/elements.md:205, evidence vendor-element-management-2026-09, integrator-element-sync-2026
   */
  data: ElementsListResponseData[];
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of ElementsListResponse. doc-confirmed, register/elements.md:205 */
export interface ElementsListResponseData {
  /**
   * opaque text
   * `string`
   * doc-confirmed, register/elements.md:206, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  task_id: string;
  /**
   * of the create, not of the element
   * `enum`
   * doc-confirmed, register/elements.md:207, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why the task failed
   * `string`
   * doc-confirmed, register/elements.md:208, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  task_status_msg?: string | undefined;
  /**
   * what was sent along at create
   * `object`
   * doc-confirmed, register/elements.md:209, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  task_info?: ElementsListResponseDataItemTaskInfo | undefined;
  /**
   * only after success
   * `object`
   * doc-confirmed, register/elements.md:211, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  task_result?: ElementsListResponseDataItemTaskResult | undefined;
  /**
   * units taken from the resource pack
   * `string<decimal>`, since 2026-01-23
   * doc-confirmed, register/elements.md:235, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02, vendor-api-updates-2026-09
   */
  final_unit_deduction?: string | undefined;
  /**
   * taken from the cash balance; not in the copies of February and March 2026; a bare number stood in a fixture of another route
   * `object`, a number is read as absent
   * doc-confirmed, register/elements.md:236, evidence vendor-element-management-2026-09
   */
  final_balance_deduction?: ElementsListResponseDataItemFinalBalanceDeduction | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/elements.md:239, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/elements.md:240, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_info` of ElementsListResponse. doc-confirmed, register/elements.md:209 */
export interface ElementsListResponseDataItemTaskInfo {
  /**
   * only when one was sent; elsewhere also seen empty and null
   * `string`
   * doc-confirmed, register/elements.md:210, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result` of ElementsListResponse. doc-confirmed, register/elements.md:211 */
export interface ElementsListResponseDataItemTaskResult {
  /**
   * a list, although a task makes one element: take the first
   * `array<object>`
   * doc-confirmed, register/elements.md:212, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  elements?: ElementsListResponseDataItemTaskResultElements[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result.elements` of ElementsListResponse. doc-confirmed, register/elements.md:212 */
export interface ElementsListResponseDataItemTaskResultElements {
  /**
   * what other calls take; beyond 2^53 in samples: keep it as text or bigint
   * `int64`
   * doc-confirmed, register/elements.md:213, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02, sdk-author-live-checklist-2026-09
   */
  element_id?: string | undefined;
  /**
   * not unique: two elements may bear one name
   * `string`
   * doc-confirmed, register/elements.md:214, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  element_name?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/elements.md:215, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  element_description?: string | undefined;
  /**
   * made from pictures or from a clip
   * `enum`
   * doc-confirmed, register/elements.md:216, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  reference_type?: OpenEnum<'image_refer' | 'video_refer'> | undefined;
  /**
   * printed empty by the newer pages, filled in February 2026 only
   * `object`
   * doc-confirmed, register/elements.md:217, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  element_image_list?: ElementsListResponseDataItemTaskResultElementsItemElementImageList | undefined;
  /**
   * printed empty by the newer pages, filled in February 2026 only
   * `object`
   * doc-confirmed, register/elements.md:221, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  element_video_list?: ElementsListResponseDataItemTaskResultElementsItemElementVideoList | undefined;
  /**
   * only if a voice is bound; otherwise seen empty and seen missing
   * `object`
   * doc-confirmed, register/elements.md:224, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  element_voice_info?: ElementsListResponseDataItemTaskResultElementsItemElementVoiceInfo | undefined;
  /**
   * printed empty by the newer pages; the keys differ from those of the create
   * `array<object>`
   * doc-confirmed, register/elements.md:229, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  tag_list?: ElementsListResponseDataItemTaskResultElementsItemTagList[] | undefined;
  /**
   * `kling` for the vendor's own library, otherwise the id of the maker
   * `string`
   * doc-confirmed, register/elements.md:233, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  owned_by?: string | undefined;
  /**
   * of the element, not of the task; not yet there in February 2026
   * `enum`
   * doc-confirmed, register/elements.md:234, evidence vendor-element-management-2026-09, vendor-reference-2026-03, sdk-author-changelog-2026-09
   */
  status?: OpenEnum<'succeed' | 'deleted'> | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result.elements[].element_image_list` of ElementsListResponse. doc-confirmed, register/elements.md:217 */
export interface ElementsListResponseDataItemTaskResultElementsItemElementImageList {
  /**
   * `string`
   * doc-confirmed, register/elements.md:218, evidence vendor-series3-spec-2026-02
   */
  frontal_image?: string | undefined;
  /**
   * `array<object>`
   * doc-confirmed, register/elements.md:219, evidence vendor-series3-spec-2026-02
   */
  refer_images?: ElementsListResponseDataItemTaskResultElementsItemElementImageListReferImages[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result.elements[].element_image_list.refer_images` of ElementsListResponse. doc-confirmed, register/elements.md:219 */
export interface ElementsListResponseDataItemTaskResultElementsItemElementImageListReferImages {
  /**
   * `string<url>`
   * doc-confirmed, register/elements.md:220, evidence vendor-series3-spec-2026-02
   */
  image_url?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result.elements[].element_video_list` of ElementsListResponse. doc-confirmed, register/elements.md:221 */
export interface ElementsListResponseDataItemTaskResultElementsItemElementVideoList {
  /**
   * `array<object>`
   * doc-confirmed, register/elements.md:222, evidence vendor-series3-spec-2026-02
   */
  refer_videos?: ElementsListResponseDataItemTaskResultElementsItemElementVideoListReferVideos[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result.elements[].element_video_list.refer_videos` of ElementsListResponse. doc-confirmed, register/elements.md:222 */
export interface ElementsListResponseDataItemTaskResultElementsItemElementVideoListReferVideos {
  /**
   * `string<url>`
   * doc-confirmed, register/elements.md:223, evidence vendor-series3-spec-2026-02
   */
  video_url?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result.elements[].element_voice_info` of ElementsListResponse. doc-confirmed, register/elements.md:224 */
export interface ElementsListResponseDataItemTaskResultElementsItemElementVoiceInfo {
  /**
   * `string`
   * doc-confirmed, register/elements.md:225, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  voice_id?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/elements.md:226, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  voice_name?: string | undefined;
  /**
   * audio to listen to
   * `string<url>`
   * doc-confirmed, register/elements.md:227, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  trial_url?: string | undefined;
  /**
   * `kling`, or the id of the account that made the voice
   * `string`
   * doc-confirmed, register/elements.md:228, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  owned_by?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].task_result.elements[].tag_list` of ElementsListResponse. doc-confirmed, register/elements.md:229 */
export interface ElementsListResponseDataItemTaskResultElementsItemTagList {
  /**
   * `o_101` and so on; the create calls it `tag_id`
   * `string`
   * doc-confirmed, register/elements.md:230, evidence vendor-series3-spec-2026-02, vendor-cn-first-generation-elements
   */
  id?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/elements.md:231, evidence vendor-series3-spec-2026-02, vendor-cn-first-generation-elements
   */
  name?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/elements.md:232, evidence vendor-series3-spec-2026-02, vendor-cn-first-generation-elements
   */
  description?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].final_balance_deduction` of ElementsListResponse. doc-confirmed, register/elements.md:236 */
export interface ElementsListResponseDataItemFinalBalanceDeduction {
  /**
   * what was really charged, after discount; the currency is not named
   * `string<decimal>`
   * doc-confirmed, register/elements.md:237, evidence vendor-element-management-2026-09
   */
  quota?: string | undefined;
  /**
   * price before discount
   * `string<decimal>`
   * doc-confirmed, register/elements.md:238, evidence vendor-element-management-2026-09
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
