// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.

/** GET /v1/general/presets-elements: query. doc-confirmed, register/first-elements.md:9 */
export interface FirstElementsPresetsQuery {
  /**
   * page number
   * `integer`, default `1`, range 1..1000
   * doc-confirmed, register/first-elements.md:102, evidence vendor-cn-first-generation-elements
   */
  pageNum?: number | undefined;
  /**
   * elements on a page
   * `integer`, default `30`, range 1..500
   * doc-confirmed, register/first-elements.md:103, evidence vendor-cn-first-generation-elements
   */
  pageSize?: number | undefined;
}

/** GET /v1/general/presets-elements: response. doc-confirmed, register/first-elements.md:9 */
export interface FirstElementsPresetsResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/first-elements.md:109, evidence vendor-cn-first-generation-elements
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/first-elements.md:110, evidence vendor-cn-first-generation-elements
   */
  message?: string | undefined;
  /**
   * of this HTTP call; no fixed form
   * `string`
   * doc-confirmed, register/first-elements.md:111, evidence vendor-cn-first-generation-elements
   */
  request_id?: string | undefined;
  /**
   * a bare list of elements without a total; a short or empty page is the end
   * `array<object>`
   * doc-confirmed, register/first-elements.md:112, evidence vendor-cn-first-generation-elements
   */
  data: FirstElementsPresetsResponseData[];
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of FirstElementsPresetsResponse. doc-confirmed, register/first-elements.md:112 */
export interface FirstElementsPresetsResponseData {
  /**
   * keep it as text or bigint
   * `int64`
   * doc-confirmed, register/first-elements.md:113, evidence vendor-cn-first-generation-elements
   */
  element_id?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/first-elements.md:114, evidence vendor-cn-first-generation-elements
   */
  element_name?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/first-elements.md:115, evidence vendor-cn-first-generation-elements
   */
  element_description?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/first-elements.md:116, evidence vendor-cn-first-generation-elements
   */
  element_frontal_image?: string | undefined;
  /**
   * `array<object>`
   * doc-confirmed, register/first-elements.md:117, evidence vendor-cn-first-generation-elements
   */
  element_refer_list?: FirstElementsPresetsResponseDataItemElementReferList[] | undefined;
  /**
   * the keys differ from those of the create
   * `array<object>`
   * doc-confirmed, register/first-elements.md:119, evidence vendor-cn-first-generation-elements
   */
  tag_list?: FirstElementsPresetsResponseDataItemTagList[] | undefined;
  /**
   * `kling` for the vendor's own library, otherwise the id of the maker
   * `string`
   * doc-confirmed, register/first-elements.md:123, evidence vendor-cn-first-generation-elements
   */
  owned_by?: string | undefined;
  /**
   * printed for this list only
   * `string<decimal>`
   * doc-confirmed, register/first-elements.md:124, evidence vendor-cn-first-generation-elements
   */
  final_unit_deduction?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].element_refer_list` of FirstElementsPresetsResponse. doc-confirmed, register/first-elements.md:117 */
export interface FirstElementsPresetsResponseDataItemElementReferList {
  /**
   * `string<url>`
   * doc-confirmed, register/first-elements.md:118, evidence vendor-cn-first-generation-elements
   */
  image_url?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].tag_list` of FirstElementsPresetsResponse. doc-confirmed, register/first-elements.md:119 */
export interface FirstElementsPresetsResponseDataItemTagList {
  /**
   * the create calls it `tag_id`
   * `string`
   * doc-confirmed, register/first-elements.md:120, evidence vendor-cn-first-generation-elements
   */
  id?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/first-elements.md:121, evidence vendor-cn-first-generation-elements
   */
  name?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/first-elements.md:122, evidence vendor-cn-first-generation-elements
   */
  description?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
