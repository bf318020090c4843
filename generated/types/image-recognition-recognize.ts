// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** POST /v1/videos/image-recognize: request. doc-confirmed, register/recognition.md:8 */
export interface ImageRecognitionRecognizeRequest {
  /**
   * the picture to look at; base64 without a `data:` prefix
   * `string<url,base64>`, bytes ..10485760, side 300.., ratio 0.4..2.5, format jpg jpeg png
   * doc-confirmed, register/recognition.md:17, evidence vendor-image-recognition-2026-09, vendor-reference-2026-03
   */
  image: string;
}

/** POST /v1/videos/image-recognize: response. doc-confirmed, register/recognition.md:8 */
export interface ImageRecognitionRecognizeResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/recognition.md:25, evidence vendor-image-recognition-2026-09, vendor-reference-2026-03
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/recognition.md:26, evidence vendor-image-recognition-2026-09, vendor-reference-2026-03
   */
  message?: string | undefined;
  /**
   * names this HTTP call and no task; no fixed form
   * `string`
   * doc-confirmed, register/recognition.md:27, evidence vendor-image-recognition-2026-09, vendor-reference-2026-03
   */
  request_id?: string | undefined;
  /**
   * the result itself, not a task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/recognition.md:28, evidence vendor-concurrency-rules-2026-09, vendor-image-recognition-2026-09, vendor-reference-2026-03
   */
  data: ImageRecognitionRecognizeResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of ImageRecognitionRecognizeResponse. doc-confirmed, register/recognition.md:28 */
export interface ImageRecognitionRecognizeResponseData {
  /**
   * `object`
   * doc-confirmed, register/recognition.md:29, evidence vendor-image-recognition-2026-09, vendor-reference-2026-03
   */
  task_result?: ImageRecognitionRecognizeResponseDataTaskResult | undefined;
  /**
   * units taken from the resource pack; 0.1 by the price list; printed twice in the sample
   * `string<decimal>`
   * doc-confirmed, register/recognition.md:34, evidence vendor-image-recognition-2026-09, vendor-reference-2026-03, vendor-pricing-video-2026-09
   */
  final_unit_deduction?: string | undefined;
  /**
   * taken from the cash balance, when the account pays from it; printed twice in the sample
   * `object`, a number is read as absent
   * doc-confirmed, register/recognition.md:35, evidence vendor-image-recognition-2026-09
   */
  final_balance_deduction?: ImageRecognitionRecognizeResponseDataFinalBalanceDeduction | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result` of ImageRecognitionRecognizeResponse. doc-confirmed, register/recognition.md:29 */
export interface ImageRecognitionRecognizeResponseDataTaskResult {
  /**
   * one item for each kind of result
   * `array<object>`
   * doc-confirmed, register/recognition.md:30, evidence vendor-image-recognition-2026-09, vendor-reference-2026-03
   */
  images?: ImageRecognitionRecognizeResponseDataTaskResultImages[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result.images` of ImageRecognitionRecognizeResponse. doc-confirmed, register/recognition.md:30 */
export interface ImageRecognitionRecognizeResponseDataTaskResultImages {
  /**
   * what was looked for
   * `enum`
   * doc-confirmed, register/recognition.md:31, evidence vendor-image-recognition-2026-09, vendor-reference-2026-03
   */
  type?: OpenEnum<'object_seg' | 'head_seg' | 'face_seg' | 'cloth_seg'> | undefined;
  /**
   * true if it was found in the picture
   * `boolean`
   * doc-confirmed, register/recognition.md:32, evidence vendor-image-recognition-2026-09, vendor-reference-2026-03
   */
  is_contain?: boolean | undefined;
  /**
   * picture of what was found; gone after 30 days: download at once
   * `string<url>`
   * doc-confirmed, register/recognition.md:33, evidence vendor-image-recognition-2026-09, vendor-reference-2026-03
   */
  url?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.final_balance_deduction` of ImageRecognitionRecognizeResponse. doc-confirmed, register/recognition.md:35 */
export interface ImageRecognitionRecognizeResponseDataFinalBalanceDeduction {
  /**
   * what was really charged, after discount; the currency is not named
   * `string<decimal>`
   * doc-confirmed, register/recognition.md:36, evidence vendor-image-recognition-2026-09
   */
  quota?: string | undefined;
  /**
   * price before discount
   * `string<decimal>`
   * doc-confirmed, register/recognition.md:37, evidence vendor-image-recognition-2026-09
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
