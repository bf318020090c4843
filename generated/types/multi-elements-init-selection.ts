// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.

/** POST /v1/videos/multi-elements/init-selection: request. doc-confirmed, register/other-routes.md:8 */
export interface MultiElementsInitSelectionRequest {
  /**
   * a video made by the service in the last 30 days
   * `string`
   * doc-confirmed, register/other-routes.md:121, evidence vendor-reference-2026-03
   */
  video_id?: string | undefined;
  /**
   * frame rates of 24, 30 and 60 only
   * `string<url>`, side 720..2160, seconds 2..10, fps 24..60, format mp4 mov
   * doc-confirmed, register/other-routes.md:122, evidence vendor-reference-2026-03
   */
  video_url?: string | undefined;
}

/** POST /v1/videos/multi-elements/init-selection: response. doc-confirmed, register/other-routes.md:8 */
export interface MultiElementsInitSelectionResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/other-routes.md:134, evidence vendor-reference-2026-03
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/other-routes.md:135, evidence vendor-reference-2026-03
   */
  message?: string | undefined;
  /**
   * one for each HTTP call, not for the task; no fixed form
   * `string`
   * doc-confirmed, register/other-routes.md:136, evidence vendor-reference-2026-03
   */
  request_id?: string | undefined;
  /**
   * a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/other-routes.md:137, evidence vendor-reference-2026-03
   */
  data: MultiElementsInitSelectionResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of MultiElementsInitSelectionResponse. doc-confirmed, register/other-routes.md:137 */
export interface MultiElementsInitSelectionResponseData {
  /**
   * 0 is good; anything else says that the video or the marks could not be read, under HTTP 200 and code 0
   * `integer`
   * doc-confirmed, register/other-routes.md:138, evidence vendor-reference-2026-03
   */
  status?: number | undefined;
  /**
   * the same through the whole edit
   * `string`
   * doc-confirmed, register/other-routes.md:139, evidence vendor-reference-2026-03
   */
  session_id?: string | undefined;
  /**
   * units taken from the resource pack
   * `string<decimal>`
   * doc-confirmed, register/other-routes.md:140, evidence vendor-reference-2026-03
   */
  final_unit_deduction?: string | undefined;
  /**
   * frame rate, needed for the preview
   * `number`
   * doc-confirmed, register/other-routes.md:141, evidence vendor-reference-2026-03
   */
  fps?: number | undefined;
  /**
   * length, needed for the task; the sample shows 1000 beside 300 frames of 30 a second, so the unit is unclear
   * `integer`
   * doc-confirmed, register/other-routes.md:142, evidence vendor-reference-2026-03
   */
  original_duration?: number | undefined;
  /**
   * not used yet
   * `integer`
   * doc-confirmed, register/other-routes.md:143, evidence vendor-reference-2026-03
   */
  width?: number | undefined;
  /**
   * not used yet
   * `integer`
   * doc-confirmed, register/other-routes.md:144, evidence vendor-reference-2026-03
   */
  height?: number | undefined;
  /**
   * number of frames, needed for the task
   * `integer`
   * doc-confirmed, register/other-routes.md:145, evidence vendor-reference-2026-03
   */
  total_frame?: number | undefined;
  /**
   * the video as it will be edited
   * `string<url>`
   * doc-confirmed, register/other-routes.md:146, evidence vendor-reference-2026-03
   */
  normalized_video?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** POST /v1/videos/multi-elements/init-selection: given. doc-confirmed, register/other-routes.md:8 */
export interface MultiElementsInitSelectionGiven {
  /**
   * length of the video in seconds
   * `number`, range 0..
   * doc-confirmed, register/other-routes.md:128, evidence vendor-reference-2026-03
   */
  source_seconds?: number | undefined;
}
