// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.

/** POST /v1/videos/multi-elements/clear-selection: request. doc-confirmed, register/other-routes.md:11 */
export interface MultiElementsClearSelectionRequest {
  /**
   * from init-selection; lives 24 hours
   * `string`
   * doc-confirmed, register/other-routes.md:253, evidence vendor-portal-2026-03, vendor-reference-2026-03
   */
  session_id: string;
}

/** POST /v1/videos/multi-elements/clear-selection: response. doc-confirmed, register/other-routes.md:11 */
export interface MultiElementsClearSelectionResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/other-routes.md:265, evidence vendor-reference-2026-03
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/other-routes.md:266, evidence vendor-reference-2026-03
   */
  message?: string | undefined;
  /**
   * one for each HTTP call, not for the task; no fixed form
   * `string`
   * doc-confirmed, register/other-routes.md:267, evidence vendor-reference-2026-03
   */
  request_id?: string | undefined;
  /**
   * a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/other-routes.md:268, evidence vendor-reference-2026-03
   */
  data: MultiElementsClearSelectionResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of MultiElementsClearSelectionResponse. doc-confirmed, register/other-routes.md:268 */
export interface MultiElementsClearSelectionResponseData {
  /**
   * 0 is good; anything else says that the video or the marks could not be read, under HTTP 200 and code 0
   * `integer`
   * doc-confirmed, register/other-routes.md:269, evidence vendor-reference-2026-03
   */
  status?: number | undefined;
  /**
   * the same through the whole edit
   * `string`
   * doc-confirmed, register/other-routes.md:270, evidence vendor-reference-2026-03
   */
  session_id?: string | undefined;
  /**
   * units taken from the resource pack
   * `string<decimal>`
   * doc-confirmed, register/other-routes.md:271, evidence vendor-reference-2026-03
   */
  final_unit_deduction?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** POST /v1/videos/multi-elements/clear-selection: given. doc-confirmed, register/other-routes.md:11 */
export interface MultiElementsClearSelectionGiven {
  /**
   * hours since the session was opened
   * `number`, range 0..
   * doc-confirmed, register/other-routes.md:259, evidence vendor-portal-2026-03, vendor-reference-2026-03
   */
  session_age_hours?: number | undefined;
}
