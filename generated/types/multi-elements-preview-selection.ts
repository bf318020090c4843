// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.

/** POST /v1/videos/multi-elements/preview-selection: request. doc-confirmed, register/other-routes.md:12 */
export interface MultiElementsPreviewSelectionRequest {
  /**
   * from init-selection; lives 24 hours
   * `string`
   * doc-confirmed, register/other-routes.md:285, evidence vendor-portal-2026-03, vendor-reference-2026-03
   */
  session_id: string;
}

/** POST /v1/videos/multi-elements/preview-selection: response. doc-confirmed, register/other-routes.md:12 */
export interface MultiElementsPreviewSelectionResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/other-routes.md:297, evidence vendor-reference-2026-03
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/other-routes.md:298, evidence vendor-reference-2026-03
   */
  message?: string | undefined;
  /**
   * one for each HTTP call, not for the task; no fixed form
   * `string`
   * doc-confirmed, register/other-routes.md:299, evidence vendor-reference-2026-03
   */
  request_id?: string | undefined;
  /**
   * a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/other-routes.md:300, evidence vendor-reference-2026-03
   */
  data: MultiElementsPreviewSelectionResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of MultiElementsPreviewSelectionResponse. doc-confirmed, register/other-routes.md:300 */
export interface MultiElementsPreviewSelectionResponseData {
  /**
   * 0 is good; anything else says that the video or the marks could not be read, under HTTP 200 and code 0
   * `integer`
   * doc-confirmed, register/other-routes.md:301, evidence vendor-reference-2026-03
   */
  status?: number | undefined;
  /**
   * the same through the whole edit
   * `string`
   * doc-confirmed, register/other-routes.md:302, evidence vendor-reference-2026-03
   */
  session_id?: string | undefined;
  /**
   * units taken from the resource pack
   * `string<decimal>`
   * doc-confirmed, register/other-routes.md:303, evidence vendor-reference-2026-03
   */
  final_unit_deduction?: string | undefined;
  /**
   * what the marks select
   * `object`
   * doc-confirmed, register/other-routes.md:304, evidence vendor-reference-2026-03
   */
  res?: MultiElementsPreviewSelectionResponseDataRes | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.res` of MultiElementsPreviewSelectionResponse. doc-confirmed, register/other-routes.md:304 */
export interface MultiElementsPreviewSelectionResponseDataRes {
  /**
   * the video with the marked areas
   * `string<url>`
   * doc-confirmed, register/other-routes.md:305, evidence vendor-reference-2026-03
   */
  video?: string | undefined;
  /**
   * its cover picture
   * `string<url>`
   * doc-confirmed, register/other-routes.md:306, evidence vendor-reference-2026-03
   */
  video_cover?: string | undefined;
  /**
   * the areas frame by frame
   * `string<url>`
   * doc-confirmed, register/other-routes.md:307, evidence vendor-reference-2026-03
   */
  tracking_output?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** POST /v1/videos/multi-elements/preview-selection: given. doc-confirmed, register/other-routes.md:12 */
export interface MultiElementsPreviewSelectionGiven {
  /**
   * hours since the session was opened
   * `number`, range 0..
   * doc-confirmed, register/other-routes.md:291, evidence vendor-portal-2026-03, vendor-reference-2026-03
   */
  session_age_hours?: number | undefined;
}
