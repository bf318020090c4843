// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /v1/general/advanced-custom-elements/{id}: path. live-confirmed, register/elements.md:9 */
export interface ElementsGetPath {
  /**
   * the task id of the create, or its `external_task_id`; not the element id
   * `string`
   * doc-confirmed, register/elements.md:132, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  id: string;
}

/** GET /v1/general/advanced-custom-elements/{id}: response. live-confirmed, register/elements.md:9 */
export interface ElementsGetResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/elements.md:138, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/elements.md:139, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  message?: string | undefined;
  /**
   * of this HTTP call and not of the task; no fixed form
   * `string`
   * doc-confirmed, register/elements.md:140, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/elements.md:141, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  data: ElementsGetResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of ElementsGetResponse. doc-confirmed, register/elements.md:141 */
export interface ElementsGetResponseData {
  /**
   * opaque text
   * `string`
   * doc-confirmed, register/elements.md:142, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  task_id: string;
  /**
   * a failed task also comes back as HTTP 200 with code 0
   * `enum`
   * doc-confirmed, register/elements.md:143, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why the task failed
   * `string`
   * doc-confirmed, register/elements.md:144, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  task_status_msg?: string | undefined;
  /**
   * what was sent along at create
   * `object`
   * doc-confirmed, register/elements.md:145, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  task_info?: ElementsGetResponseDataTaskInfo | undefined;
  /**
   * only after success
   * `object`
   * doc-confirmed, register/elements.md:147, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  task_result?: ElementsGetResponseDataTaskResult | undefined;
  /**
   * units taken from the resource pack; 0 in the one recorded case
   * `string<decimal>`, since 2026-01-23
   * doc-confirmed, register/elements.md:171, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02, vendor-api-updates-2026-09, sdk-author-live-checklist-2026-09
   */
  final_unit_deduction?: string | undefined;
  /**
   * taken from the cash balance; not in the copies of February and March 2026; a bare number stood in a fixture of another route
   * `object`, a number is read as absent
   * doc-confirmed, register/elements.md:172, evidence vendor-element-management-2026-09
   */
  final_balance_deduction?: ElementsGetResponseDataFinalBalanceDeduction | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/elements.md:175, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/elements.md:176, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of ElementsGetResponse. doc-confirmed, register/elements.md:145 */
export interface ElementsGetResponseDataTaskInfo {
  /**
   * only when one was sent; elsewhere also seen empty and null
   * `string`
   * doc-confirmed, register/elements.md:146, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result` of ElementsGetResponse. doc-confirmed, register/elements.md:147 */
export interface ElementsGetResponseDataTaskResult {
  /**
   * a list, although a task makes one element: take the first
   * `array<object>`
   * doc-confirmed, register/elements.md:148, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  elements?: ElementsGetResponseDataTaskResultElements[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result.elements` of ElementsGetResponse. doc-confirmed, register/elements.md:148 */
export interface ElementsGetResponseDataTaskResultElements {
  /**
   * 15 digits were recorded, samples have up to 18 and presets as few as 3: keep it as text or bigint
   * `int64`
   * live-confirmed, register/elements.md:149, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02, sdk-author-live-checklist-2026-09, 2026-03-31-element-create-query
   */
  element_id?: string | undefined;
  /**
   * not unique: two elements may bear one name
   * `string`
   * doc-confirmed, register/elements.md:150, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  element_name?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/elements.md:151, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  element_description?: string | undefined;
  /**
   * made from pictures or from a clip
   * `enum`
   * doc-confirmed, register/elements.md:152, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  reference_type?: OpenEnum<'image_refer' | 'video_refer'> | undefined;
  /**
   * printed empty by the newer pages, filled in February 2026 only
   * `object`
   * doc-confirmed, register/elements.md:153, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  element_image_list?: ElementsGetResponseDataTaskResultElementsItemElementImageList | undefined;
  /**
   * printed empty by the newer pages, filled in February 2026 only
   * `object`
   * doc-confirmed, register/elements.md:157, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  element_video_list?: ElementsGetResponseDataTaskResultElementsItemElementVideoList | undefined;
  /**
   * only if a voice is bound; otherwise seen empty and seen missing
   * `object`
   * doc-confirmed, register/elements.md:160, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  element_voice_info?: ElementsGetResponseDataTaskResultElementsItemElementVoiceInfo | undefined;
  /**
   * printed empty by the newer pages; the keys differ from those of the create
   * `array<object>`
   * doc-confirmed, register/elements.md:165, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  tag_list?: ElementsGetResponseDataTaskResultElementsItemTagList[] | undefined;
  /**
   * `kling` for the vendor's own library, otherwise the id of the maker
   * `string`
   * doc-confirmed, register/elements.md:169, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  owned_by?: string | undefined;
  /**
   * of the element, not of the task; not yet there in February 2026
   * `enum`
   * doc-confirmed, register/elements.md:170, evidence vendor-element-management-2026-09, vendor-reference-2026-03, sdk-author-changelog-2026-09
   */
  status?: OpenEnum<'succeed' | 'deleted'> | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result.elements[].element_image_list` of ElementsGetResponse. doc-confirmed, register/elements.md:153 */
export interface ElementsGetResponseDataTaskResultElementsItemElementImageList {
  /**
   * `string`
   * doc-confirmed, register/elements.md:154, evidence vendor-series3-spec-2026-02
   */
  frontal_image?: string | undefined;
  /**
   * `array<object>`
   * doc-confirmed, register/elements.md:155, evidence vendor-series3-spec-2026-02
   */
  refer_images?: ElementsGetResponseDataTaskResultElementsItemElementImageListReferImages[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result.elements[].element_image_list.refer_images` of ElementsGetResponse. doc-confirmed, register/elements.md:155 */
export interface ElementsGetResponseDataTaskResultElementsItemElementImageListReferImages {
  /**
   * `string<url>`
   * doc-confirmed, register/elements.md:156, evidence vendor-series3-spec-2026-02
   */
  image_url?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result.elements[].element_video_list` of ElementsGetResponse. doc-confirmed, register/elements.md:157 */
export interface ElementsGetResponseDataTaskResultElementsItemElementVideoList {
  /**
   * `array<object>`
   * doc-confirmed, register/elements.md:158, evidence vendor-series3-spec-2026-02
   */
  refer_videos?: ElementsGetResponseDataTaskResultElementsItemElementVideoListReferVideos[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result.elements[].element_video_list.refer_videos` of ElementsGetResponse. doc-confirmed, register/elements.md:158 */
export interface ElementsGetResponseDataTaskResultElementsItemElementVideoListReferVideos {
  /**
   * `string<url>`
   * doc-confirmed, register/elements.md:159, evidence vendor-series3-spec-2026-02
   */
  video_url?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result.elements[].element_voice_info` of ElementsGetResponse. doc-confirmed, register/elements.md:160 */
export interface ElementsGetResponseDataTaskResultElementsItemElementVoiceInfo {
  /**
   * `string`
   * doc-confirmed, register/elements.md:161, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  voice_id?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/elements.md:162, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  voice_name?: string | undefined;
  /**
   * audio to listen to
   * `string<url>`
   * doc-confirmed, register/elements.md:163, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  trial_url?: string | undefined;
  /**
   * `kling`, or the id of the account that made the voice
   * `string`
   * doc-confirmed, register/elements.md:164, evidence vendor-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  owned_by?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result.elements[].tag_list` of ElementsGetResponse. doc-confirmed, register/elements.md:165 */
export interface ElementsGetResponseDataTaskResultElementsItemTagList {
  /**
   * `o_101` and so on; the create calls it `tag_id`
   * `string`
   * doc-confirmed, register/elements.md:166, evidence vendor-series3-spec-2026-02, vendor-cn-first-generation-elements
   */
  id?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/elements.md:167, evidence vendor-series3-spec-2026-02, vendor-cn-first-generation-elements
   */
  name?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/elements.md:168, evidence vendor-series3-spec-2026-02, vendor-cn-first-generation-elements
   */
  description?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.final_balance_deduction` of ElementsGetResponse. doc-confirmed, register/elements.md:172 */
export interface ElementsGetResponseDataFinalBalanceDeduction {
  /**
   * what was really charged, after discount; the currency is not named
   * `string<decimal>`
   * doc-confirmed, register/elements.md:173, evidence vendor-element-management-2026-09
   */
  quota?: string | undefined;
  /**
   * price before discount
   * `string<decimal>`
   * doc-confirmed, register/elements.md:174, evidence vendor-element-management-2026-09
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
