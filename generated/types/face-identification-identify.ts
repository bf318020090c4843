// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.

/** POST /v1/videos/identify-face: request. doc-confirmed, register/recognition.md:9 */
export interface FaceIdentificationIdentifyRequest {
  /**
   * a video that Kling made, from the result of its task; at most 30 days old and 60 s long
   * `string`
   * doc-confirmed, register/recognition.md:75, evidence vendor-face-recognition-2026-09, vendor-reference-2026-03
   */
  video_id?: string | undefined;
  /**
   * a video of 720p or 1080p
   * `string<url>`, bytes ..104857600, side 512..2160, seconds 2..60, format mp4 mov
   * doc-confirmed, register/recognition.md:76, evidence vendor-face-recognition-2026-09, vendor-reference-2026-03
   */
  video_url?: string | undefined;
}

/** POST /v1/videos/identify-face: response. doc-confirmed, register/recognition.md:9 */
export interface FaceIdentificationIdentifyResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/recognition.md:91, evidence vendor-face-recognition-2026-09, vendor-reference-2026-03
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/recognition.md:92, evidence vendor-face-recognition-2026-09, vendor-reference-2026-03
   */
  message?: string | undefined;
  /**
   * names this HTTP call and no task; no fixed form
   * `string`
   * doc-confirmed, register/recognition.md:93, evidence vendor-face-recognition-2026-09, vendor-reference-2026-03
   */
  request_id?: string | undefined;
  /**
   * the result itself, not a task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/recognition.md:94, evidence vendor-concurrency-rules-2026-09, vendor-face-recognition-2026-09, vendor-reference-2026-03
   */
  data: FaceIdentificationIdentifyResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of FaceIdentificationIdentifyResponse. doc-confirmed, register/recognition.md:94 */
export interface FaceIdentificationIdentifyResponseData {
  /**
   * lip sync takes it together with a `face_id`
   * `string`
   * doc-confirmed, register/recognition.md:95, evidence vendor-face-recognition-2026-09, vendor-reference-2026-03
   */
  session_id?: string | undefined;
  /**
   * the faces that were found
   * `array<object>`
   * doc-confirmed, register/recognition.md:96, evidence vendor-face-recognition-2026-09, vendor-reference-2026-03
   */
  face_data?: FaceIdentificationIdentifyResponseDataFaceData[] | undefined;
  /**
   * units taken from the resource pack
   * `string<decimal>`
   * doc-confirmed, register/recognition.md:101, evidence vendor-face-recognition-2026-09, vendor-reference-2026-03
   */
  final_unit_deduction?: string | undefined;
  /**
   * taken from the cash balance, when the account pays from it
   * `object`, a number is read as absent
   * doc-confirmed, register/recognition.md:102, evidence vendor-face-recognition-2026-09
   */
  final_balance_deduction?: FaceIdentificationIdentifyResponseDataFinalBalanceDeduction | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.face_data` of FaceIdentificationIdentifyResponse. doc-confirmed, register/recognition.md:96 */
export interface FaceIdentificationIdentifyResponseDataFaceData {
  /**
   * names the face in lip sync
   * `string`
   * doc-confirmed, register/recognition.md:97, evidence vendor-face-recognition-2026-09, vendor-reference-2026-03
   */
  face_id?: string | undefined;
  /**
   * picture of the face
   * `string<url>`
   * doc-confirmed, register/recognition.md:98, evidence vendor-face-recognition-2026-09, vendor-reference-2026-03
   */
  face_image?: string | undefined;
  /**
   * milliseconds into the video from which the face is seen
   * `integer`
   * doc-confirmed, register/recognition.md:99, evidence vendor-face-recognition-2026-09, vendor-reference-2026-03
   */
  start_time?: number | undefined;
  /**
   * milliseconds into the video until which the face is seen
   * `integer`
   * doc-confirmed, register/recognition.md:100, evidence vendor-face-recognition-2026-09, vendor-reference-2026-03
   */
  end_time?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.final_balance_deduction` of FaceIdentificationIdentifyResponse. doc-confirmed, register/recognition.md:102 */
export interface FaceIdentificationIdentifyResponseDataFinalBalanceDeduction {
  /**
   * what was really charged, after discount; the currency is not named
   * `string<decimal>`
   * doc-confirmed, register/recognition.md:103, evidence vendor-face-recognition-2026-09
   */
  quota?: string | undefined;
  /**
   * price before discount
   * `string<decimal>`
   * doc-confirmed, register/recognition.md:104, evidence vendor-face-recognition-2026-09
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** POST /v1/videos/identify-face: given. doc-confirmed, register/recognition.md:9 */
export interface FaceIdentificationIdentifyGiven {
  /**
   * length of the video behind `video_id`
   * `number`, range 0..
   * doc-confirmed, register/recognition.md:84, evidence vendor-face-recognition-2026-09, vendor-reference-2026-03
   */
  own_video_seconds?: number | undefined;
  /**
   * days since the video behind `video_id` was made
   * `number`, range 0..
   * doc-confirmed, register/recognition.md:85, evidence vendor-face-recognition-2026-09, vendor-reference-2026-03
   */
  own_video_age_days?: number | undefined;
}
