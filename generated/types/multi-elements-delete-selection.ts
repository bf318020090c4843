// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.

/** POST /v1/videos/multi-elements/delete-selection: request. doc-confirmed, register/other-routes.md:10 */
export interface MultiElementsDeleteSelectionRequest {
  /**
   * from init-selection; lives 24 hours
   * `string`
   * doc-confirmed, register/other-routes.md:207, evidence vendor-portal-2026-03, vendor-reference-2026-03
   */
  session_id: string;
  /**
   * one frame a call; at most 10 frames of a video are marked
   * `integer`, range 0..
   * doc-confirmed, register/other-routes.md:208, evidence vendor-reference-2026-03
   */
  frame_index: number;
  /**
   * exactly the clicks that were added
   * `array<object>`, items 1..
   * doc-confirmed, register/other-routes.md:209, evidence vendor-reference-2026-03
   */
  points: MultiElementsDeleteSelectionRequestPoints[];
}

/** `points` of MultiElementsDeleteSelectionRequest. doc-confirmed, register/other-routes.md:209 */
export interface MultiElementsDeleteSelectionRequestPoints {
  /**
   * share of the width
   * `number`, range 0..1
   * doc-confirmed, register/other-routes.md:210, evidence vendor-reference-2026-03
   */
  x: number;
  /**
   * share of the height
   * `number`, range 0..1
   * doc-confirmed, register/other-routes.md:211, evidence vendor-reference-2026-03
   */
  y: number;
}

/** POST /v1/videos/multi-elements/delete-selection: response. doc-confirmed, register/other-routes.md:10 */
export interface MultiElementsDeleteSelectionResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/other-routes.md:223, evidence vendor-reference-2026-03
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/other-routes.md:224, evidence vendor-reference-2026-03
   */
  message?: string | undefined;
  /**
   * one for each HTTP call, not for the task; no fixed form
   * `string`
   * doc-confirmed, register/other-routes.md:225, evidence vendor-reference-2026-03
   */
  request_id?: string | undefined;
  /**
   * a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/other-routes.md:226, evidence vendor-reference-2026-03
   */
  data: MultiElementsDeleteSelectionResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of MultiElementsDeleteSelectionResponse. doc-confirmed, register/other-routes.md:226 */
export interface MultiElementsDeleteSelectionResponseData {
  /**
   * 0 is good; anything else says that the video or the marks could not be read, under HTTP 200 and code 0
   * `integer`
   * doc-confirmed, register/other-routes.md:227, evidence vendor-reference-2026-03
   */
  status?: number | undefined;
  /**
   * the same through the whole edit
   * `string`
   * doc-confirmed, register/other-routes.md:228, evidence vendor-reference-2026-03
   */
  session_id?: string | undefined;
  /**
   * units taken from the resource pack
   * `string<decimal>`
   * doc-confirmed, register/other-routes.md:229, evidence vendor-reference-2026-03
   */
  final_unit_deduction?: string | undefined;
  /**
   * what the marks select
   * `object`
   * doc-confirmed, register/other-routes.md:230, evidence vendor-reference-2026-03
   */
  res?: MultiElementsDeleteSelectionResponseDataRes | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.res` of MultiElementsDeleteSelectionResponse. doc-confirmed, register/other-routes.md:230 */
export interface MultiElementsDeleteSelectionResponseDataRes {
  /**
   * `integer`
   * doc-confirmed, register/other-routes.md:231, evidence vendor-reference-2026-03
   */
  frame_index?: number | undefined;
  /**
   * one item a selected thing
   * `array<object>`
   * doc-confirmed, register/other-routes.md:232, evidence vendor-reference-2026-03
   */
  rle_mask_list?: MultiElementsDeleteSelectionResponseDataResRleMaskList[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.res.rle_mask_list` of MultiElementsDeleteSelectionResponse. doc-confirmed, register/other-routes.md:232 */
export interface MultiElementsDeleteSelectionResponseDataResRleMaskList {
  /**
   * `integer`
   * doc-confirmed, register/other-routes.md:233, evidence vendor-reference-2026-03
   */
  object_id?: number | undefined;
  /**
   * the area, run-length encoded
   * `object`
   * doc-confirmed, register/other-routes.md:234, evidence vendor-reference-2026-03
   */
  rle_mask?: MultiElementsDeleteSelectionResponseDataResRleMaskListItemRleMask | undefined;
  /**
   * the area as a picture
   * `object`
   * doc-confirmed, register/other-routes.md:237, evidence vendor-reference-2026-03
   */
  png_mask?: MultiElementsDeleteSelectionResponseDataResRleMaskListItemPngMask | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.res.rle_mask_list[].rle_mask` of MultiElementsDeleteSelectionResponse. doc-confirmed, register/other-routes.md:234 */
export interface MultiElementsDeleteSelectionResponseDataResRleMaskListItemRleMask {
  /**
   * height, then width
   * `array<integer>`
   * doc-confirmed, register/other-routes.md:235, evidence vendor-reference-2026-03
   */
  size?: number[] | undefined;
  /**
   * `string`
   * doc-confirmed, register/other-routes.md:236, evidence vendor-reference-2026-03
   */
  counts?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.res.rle_mask_list[].png_mask` of MultiElementsDeleteSelectionResponse. doc-confirmed, register/other-routes.md:237 */
export interface MultiElementsDeleteSelectionResponseDataResRleMaskListItemPngMask {
  /**
   * height, then width
   * `array<integer>`
   * doc-confirmed, register/other-routes.md:238, evidence vendor-reference-2026-03
   */
  size?: number[] | undefined;
  /**
   * `string<base64>`
   * doc-confirmed, register/other-routes.md:239, evidence vendor-reference-2026-03
   */
  base64?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** POST /v1/videos/multi-elements/delete-selection: given. doc-confirmed, register/other-routes.md:10 */
export interface MultiElementsDeleteSelectionGiven {
  /**
   * hours since the session was opened
   * `number`, range 0..
   * doc-confirmed, register/other-routes.md:217, evidence vendor-portal-2026-03, vendor-reference-2026-03
   */
  session_age_hours?: number | undefined;
}
