// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.

/** GET /v1/general/custom-elements: query. doc-confirmed, register/first-elements.md:8 */
export interface FirstElementsListQuery {
  /**
   * page number
   * `integer`, default `1`, range 1..1000
   * doc-confirmed, register/first-elements.md:73, evidence vendor-cn-first-generation-elements
   */
  pageNum?: number | undefined;
  /**
   * elements on a page
   * `integer`, default `30`, range 1..500
   * doc-confirmed, register/first-elements.md:74, evidence vendor-cn-first-generation-elements
   */
  pageSize?: number | undefined;
}

/** GET /v1/general/custom-elements: response. doc-confirmed, register/first-elements.md:8 */
export interface FirstElementsListResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/first-elements.md:80, evidence vendor-cn-first-generation-elements
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/first-elements.md:81, evidence vendor-cn-first-generation-elements
   */
  message?: string | undefined;
  /**
   * of this HTTP call; no fixed form
   * `string`
   * doc-confirmed, register/first-elements.md:82, evidence vendor-cn-first-generation-elements
   */
  request_id?: string | undefined;
  /**
   * a bare list of elements without a total; a short or empty page is the end
   * `array<object>`
   * doc-confirmed, register/first-elements.md:83, evidence vendor-cn-first-generation-elements
   */
  data: FirstElementsListResponseData[];
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of FirstElementsListResponse. doc-confirmed, register/first-elements.md:83 */
export interface FirstElementsListResponseData {
  /**
   * keep it as text or bigint
   * `int64`
   * doc-confirmed, register/first-elements.md:84, evidence vendor-cn-first-generation-elements
   */
  element_id?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/first-elements.md:85, evidence vendor-cn-first-generation-elements
   */
  element_name?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/first-elements.md:86, evidence vendor-cn-first-generation-elements
   */
  element_description?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/first-elements.md:87, evidence vendor-cn-first-generation-elements
   */
  element_frontal_image?: string | undefined;
  /**
   * `array<object>`
   * doc-confirmed, register/first-elements.md:88, evidence vendor-cn-first-generation-elements
   */
  element_refer_list?: FirstElementsListResponseDataItemElementReferList[] | undefined;
  /**
   * the keys differ from those of the create
   * `array<object>`
   * doc-confirmed, register/first-elements.md:90, evidence vendor-cn-first-generation-elements
   */
  tag_list?: FirstElementsListResponseDataItemTagList[] | undefined;
  /**
   * `kling` for the vendor's own library, otherwise the id of the maker
   * `string`
   * doc-confirmed, register/first-elements.md:94, evidence vendor-cn-first-generation-elements
   */
  owned_by?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].element_refer_list` of FirstElementsListResponse. doc-confirmed, register/first-elements.md:88 */
export interface FirstElementsListResponseDataItemElementReferList {
  /**
   * `string<url>`
   * doc-confirmed, register/first-elements.md:89, evidence vendor-cn-first-generation-elements
   */
  image_url?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].tag_list` of FirstElementsListResponse. doc-confirmed, register/first-elements.md:90 */
export interface FirstElementsListResponseDataItemTagList {
  /**
   * the create calls it `tag_id`
   * `string`
   * doc-confirmed, register/first-elements.md:91, evidence vendor-cn-first-generation-elements
   */
  id?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/first-elements.md:92, evidence vendor-cn-first-generation-elements
   */
  name?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/first-elements.md:93, evidence vendor-cn-first-generation-elements
   */
  description?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
