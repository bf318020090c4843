// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.

/** POST /v1/general/custom-elements: request. doc-confirmed, register/first-elements.md:7 */
export interface FirstElementsCreateRequest {
  /**
   * `string`, length 1..20
   * doc-confirmed, register/first-elements.md:17, evidence vendor-cn-first-generation-elements
   */
  element_name: string;
  /**
   * `string`, length 1..100
   * doc-confirmed, register/first-elements.md:18, evidence vendor-cn-first-generation-elements
   */
  element_description: string;
  /**
   * from the front
   * `string<url,base64>`, bytes ..10485760, side 300.., ratio 0.4..2.5, format jpg jpeg png
   * doc-confirmed, register/first-elements.md:19, evidence vendor-cn-first-generation-elements
   */
  element_frontal_image: string;
  /**
   * other pictures of the subject
   * `array<object>`, items 1..3
   * doc-confirmed, register/first-elements.md:20, evidence vendor-cn-first-generation-elements
   */
  element_refer_list: FirstElementsCreateRequestElementReferList[];
  /**
   * `array<object>`
   * doc-confirmed, register/first-elements.md:22, evidence vendor-cn-first-generation-elements
   */
  tag_list?: FirstElementsCreateRequestTagList[] | undefined;
}

/** `element_refer_list` of FirstElementsCreateRequest. doc-confirmed, register/first-elements.md:20 */
export interface FirstElementsCreateRequestElementReferList {
  /**
   * `string<url,base64>`
   * doc-confirmed, register/first-elements.md:21, evidence vendor-cn-first-generation-elements
   */
  image_url: string;
}

/** `tag_list` of FirstElementsCreateRequest. doc-confirmed, register/first-elements.md:22 */
export interface FirstElementsCreateRequestTagList {
  /**
   * answers call it `id`
   * `enum`
   * doc-confirmed, register/first-elements.md:23, evidence vendor-cn-first-generation-elements
   */
  tag_id: 'o_101' | 'o_102' | 'o_103' | 'o_104' | 'o_105' | 'o_106' | 'o_107' | 'o_108';
}

/** POST /v1/general/custom-elements: response. doc-confirmed, register/first-elements.md:7 */
export interface FirstElementsCreateResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/first-elements.md:40, evidence vendor-cn-first-generation-elements
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/first-elements.md:41, evidence vendor-cn-first-generation-elements
   */
  message?: string | undefined;
  /**
   * of this HTTP call; no fixed form
   * `string`
   * doc-confirmed, register/first-elements.md:42, evidence vendor-cn-first-generation-elements
   */
  request_id?: string | undefined;
  /**
   * the element itself; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/first-elements.md:43, evidence vendor-cn-first-generation-elements
   */
  data: FirstElementsCreateResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of FirstElementsCreateResponse. doc-confirmed, register/first-elements.md:43 */
export interface FirstElementsCreateResponseData {
  /**
   * keep it as text or bigint
   * `int64`
   * doc-confirmed, register/first-elements.md:44, evidence vendor-cn-first-generation-elements
   */
  element_id: string;
  /**
   * `string`
   * doc-confirmed, register/first-elements.md:45, evidence vendor-cn-first-generation-elements
   */
  element_name?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/first-elements.md:46, evidence vendor-cn-first-generation-elements
   */
  element_description?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/first-elements.md:47, evidence vendor-cn-first-generation-elements
   */
  element_frontal_image?: string | undefined;
  /**
   * `array<object>`
   * doc-confirmed, register/first-elements.md:48, evidence vendor-cn-first-generation-elements
   */
  element_refer_list?: FirstElementsCreateResponseDataElementReferList[] | undefined;
  /**
   * the keys differ from those of the create
   * `array<object>`
   * doc-confirmed, register/first-elements.md:50, evidence vendor-cn-first-generation-elements
   */
  tag_list?: FirstElementsCreateResponseDataTagList[] | undefined;
  /**
   * `kling` for the vendor's own library, otherwise the id of the maker
   * `string`
   * doc-confirmed, register/first-elements.md:54, evidence vendor-cn-first-generation-elements
   */
  owned_by?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.element_refer_list` of FirstElementsCreateResponse. doc-confirmed, register/first-elements.md:48 */
export interface FirstElementsCreateResponseDataElementReferList {
  /**
   * `string<url>`
   * doc-confirmed, register/first-elements.md:49, evidence vendor-cn-first-generation-elements
   */
  image_url?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.tag_list` of FirstElementsCreateResponse. doc-confirmed, register/first-elements.md:50 */
export interface FirstElementsCreateResponseDataTagList {
  /**
   * the create calls it `tag_id`
   * `string`
   * doc-confirmed, register/first-elements.md:51, evidence vendor-cn-first-generation-elements
   */
  id?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/first-elements.md:52, evidence vendor-cn-first-generation-elements
   */
  name?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/first-elements.md:53, evidence vendor-cn-first-generation-elements
   */
  description?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
