// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.

/** POST /v1/videos/multi-elements/add-selection: request. doc-confirmed, register/other-routes.md:9 */
export interface MultiElementsAddSelectionRequest {
  /**
   * from init-selection; lives 24 hours
   * `string`
   * doc-confirmed, register/other-routes.md:161, evidence vendor-portal-2026-03, vendor-reference-2026-03
   */
  session_id: string;
  /**
   * one frame a call; at most 10 frames of a video are marked
   * `integer`, range 0..
   * doc-confirmed, register/other-routes.md:162, evidence vendor-reference-2026-03
   */
  frame_index: number;
  /**
   * clicks on the thing, several at once
   * `array<object>`, items 1..10
   * doc-confirmed, register/other-routes.md:163, evidence vendor-reference-2026-03
   */
  points: MultiElementsAddSelectionRequestPoints[];
}

/** `points` of MultiElementsAddSelectionRequest. doc-confirmed, register/other-routes.md:163 */
export interface MultiElementsAddSelectionRequestPoints {
  /**
   * share of the width
   * `number`, range 0..1
   * doc-confirmed, register/other-routes.md:164, evidence vendor-reference-2026-03
   */
  x: number;
  /**
   * share of the height
   * `number`, range 0..1
   * doc-confirmed, register/other-routes.md:165, evidence vendor-reference-2026-03
   */
  y: number;
}

/** POST /v1/videos/multi-elements/add-selection: response. doc-confirmed, register/other-routes.md:9 */
export interface MultiElementsAddSelectionResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/other-routes.md:177, evidence vendor-reference-2026-03
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/other-routes.md:178, evidence vendor-reference-2026-03
   */
  message?: string | undefined;
  /**
   * one for each HTTP call, not for the task; no fixed form
   * `string`
   * doc-confirmed, register/other-routes.md:179, evidence vendor-reference-2026-03
   */
  request_id?: string | undefined;
  /**
   * a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/other-routes.md:180, evidence vendor-reference-2026-03
   */
  data: MultiElementsAddSelectionResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of MultiElementsAddSelectionResponse. doc-confirmed, register/other-routes.md:180 */
export interface MultiElementsAddSelectionResponseData {
  /**
   * 0 is good; anything else says that the video or the marks could not be read, under HTTP 200 and code 0
   * `integer`
   * doc-confirmed, register/other-routes.md:181, evidence vendor-reference-2026-03
   */
  status?: number | undefined;
  /**
   * the same through the whole edit
   * `string`
   * doc-confirmed, register/other-routes.md:182, evidence vendor-reference-2026-03
   */
  session_id?: string | undefined;
  /**
   * units taken from the resource pack
   * `string<decimal>`
   * doc-confirmed, register/other-routes.md:183, evidence vendor-reference-2026-03
   */
  final_unit_deduction?: string | undefined;
  /**
   * what the marks select
   * `object`
   * doc-confirmed, register/other-routes.md:184, evidence vendor-reference-2026-03
   */
  res?: MultiElementsAddSelectionResponseDataRes | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.res` of MultiElementsAddSelectionResponse. doc-confirmed, register/other-routes.md:184 */
export interface MultiElementsAddSelectionResponseDataRes {
  /**
   * `integer`
   * doc-confirmed, register/other-routes.md:185, evidence vendor-reference-2026-03
   */
  frame_index?: number | undefined;
  /**
   * one item a selected thing
   * `array<object>`
   * doc-confirmed, register/other-routes.md:186, evidence vendor-reference-2026-03
   */
  rle_mask_list?: MultiElementsAddSelectionResponseDataResRleMaskList[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.res.rle_mask_list` of MultiElementsAddSelectionResponse. doc-confirmed, register/other-routes.md:186 */
export interface MultiElementsAddSelectionResponseDataResRleMaskList {
  /**
   * `integer`
   * doc-confirmed, register/other-routes.md:187, evidence vendor-reference-2026-03
   */
  object_id?: number | undefined;
  /**
   * the area, run-length encoded
   * `object`
   * doc-confirmed, register/other-routes.md:188, evidence vendor-reference-2026-03
   */
  rle_mask?: MultiElementsAddSelectionResponseDataResRleMaskListItemRleMask | undefined;
  /**
   * the area as a picture
   * `object`
   * doc-confirmed, register/other-routes.md:191, evidence vendor-reference-2026-03
   */
  png_mask?: MultiElementsAddSelectionResponseDataResRleMaskListItemPngMask | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.res.rle_mask_list[].rle_mask` of MultiElementsAddSelectionResponse. doc-confirmed, register/other-routes.md:188 */
export interface MultiElementsAddSelectionResponseDataResRleMaskListItemRleMask {
  /**
   * height, then width
   * `array<integer>`
   * doc-confirmed, register/other-routes.md:189, evidence vendor-reference-2026-03
   */
  size?: number[] | undefined;
  /**
   * `string`
   * doc-confirmed, register/other-routes.md:190, evidence vendor-reference-2026-03
   */
  counts?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.res.rle_mask_list[].png_mask` of MultiElementsAddSelectionResponse. doc-confirmed, register/other-routes.md:191 */
export interface MultiElementsAddSelectionResponseDataResRleMaskListItemPngMask {
  /**
   * height, then width
   * `array<integer>`
   * doc-confirmed, register/other-routes.md:192, evidence vendor-reference-2026-03
   */
  size?: number[] | undefined;
  /**
   * `string<base64>`
   * doc-confirmed, register/other-routes.md:193, evidence vendor-reference-2026-03
   */
  base64?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** POST /v1/videos/multi-elements/add-selection: given. doc-confirmed, register/other-routes.md:9 */
export interface MultiElementsAddSelectionGiven {
  /**
   * hours since the session was opened
   * `number`, range 0..
   * doc-confirmed, register/other-routes.md:171, evidence vendor-portal-2026-03, vendor-reference-2026-03
   */
  session_age_hours?: number | undefined;
}
