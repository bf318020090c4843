// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** POST /v1/videos/advanced-lip-sync: request. doc-confirmed, register/other-routes.md:14 */
export interface LipSyncCreateRequest {
  /**
   * from face identification
   * `string`
   * doc-confirmed, register/other-routes.md:401, evidence vendor-portal-2026-03, vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  session_id: string;
  /**
   * who speaks; one person only
   * `array<object>`, items 1..1
   * doc-confirmed, register/other-routes.md:402, evidence vendor-portal-2026-03, vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  face_choose: LipSyncCreateRequestFaceChoose[];
  /**
   * a watermark of your own is not possible
   * `object`
   * doc-confirmed, register/other-routes.md:411, evidence vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  watermark_info?: LipSyncCreateRequestWatermarkInfo | undefined;
  /**
   * called on every change of status
   * `string<url>`
   * doc-confirmed, register/other-routes.md:413, evidence vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  callback_url?: string | undefined;
  /**
   * unique within the account; queries take it in place of the task id
   * `string`
   * doc-confirmed, register/other-routes.md:414, evidence vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  external_task_id?: string | undefined;
}

/** `face_choose` of LipSyncCreateRequest. doc-confirmed, register/other-routes.md:402 */
export interface LipSyncCreateRequestFaceChoose {
  /**
   * from face identification
   * `string`, since 2025-09-15
   * doc-confirmed, register/other-routes.md:403, evidence vendor-api-updates-2026-09, vendor-portal-2026-03, vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  face_id: string;
  /**
   * a sound of the text to speech route, not older than 30 days, 2 to 60 seconds
   * `string`
   * doc-confirmed, register/other-routes.md:404, evidence vendor-portal-2026-03, vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  audio_id?: string | undefined;
  /**
   * your own sound
   * `string<url,base64>`, bytes ..5242880, seconds 2..60, format mp3 wav m4a aac
   * doc-confirmed, register/other-routes.md:405, evidence vendor-portal-2026-03, vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  sound_file?: string | undefined;
  /**
   * where the sound is cut in, in milliseconds
   * `integer`, range 0.., since 2025-09-15
   * doc-confirmed, register/other-routes.md:406, evidence vendor-api-updates-2026-09, vendor-portal-2026-03, vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  sound_start_time: number;
  /**
   * where the sound is cut off, in milliseconds; within the sound
   * `integer`, range 0.., since 2025-09-15
   * doc-confirmed, register/other-routes.md:407, evidence vendor-api-updates-2026-09, vendor-portal-2026-03, vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  sound_end_time: number;
  /**
   * where the cut sound begins in the video, in milliseconds; it ends before the video does and meets the face for 2 seconds or more
   * `integer`, range 0.., since 2025-09-15
   * doc-confirmed, register/other-routes.md:408, evidence vendor-api-updates-2026-09, vendor-portal-2026-03, vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  sound_insert_time: number;
  /**
   * `number`, default `1`, range 0..2
   * doc-confirmed, register/other-routes.md:409, evidence vendor-portal-2026-03, vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  sound_volume?: number | undefined;
  /**
   * no effect on a silent video
   * `number`, default `1`, range 0..2
   * doc-confirmed, register/other-routes.md:410, evidence vendor-portal-2026-03, vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  original_audio_volume?: number | undefined;
}

/** `watermark_info` of LipSyncCreateRequest. doc-confirmed, register/other-routes.md:411 */
export interface LipSyncCreateRequestWatermarkInfo {
  /**
   * true makes a second, watermarked copy
   * `boolean`
   * doc-confirmed, register/other-routes.md:412, evidence vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  enabled?: boolean | undefined;
}

/** POST /v1/videos/advanced-lip-sync: response. doc-confirmed, register/other-routes.md:14 */
export interface LipSyncCreateResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/other-routes.md:420, evidence vendor-reference-2026-03
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/other-routes.md:421, evidence vendor-reference-2026-03
   */
  message?: string | undefined;
  /**
   * one for each HTTP call, not for the task; no fixed form
   * `string`
   * doc-confirmed, register/other-routes.md:422, evidence vendor-reference-2026-03
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/other-routes.md:423, evidence vendor-concurrency-rules-2026-09, vendor-reference-2026-03
   */
  data: LipSyncCreateResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of LipSyncCreateResponse. doc-confirmed, register/other-routes.md:423 */
export interface LipSyncCreateResponseData {
  /**
   * opaque text; do not read it as a number
   * `string`
   * doc-confirmed, register/other-routes.md:424, evidence vendor-reference-2026-03
   */
  task_id: string;
  /**
   * `enum`
   * doc-confirmed, register/other-routes.md:425, evidence vendor-reference-2026-03
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * what was sent along
   * `object`
   * doc-confirmed, register/other-routes.md:426, evidence vendor-reference-2026-03
   */
  task_info?: LipSyncCreateResponseDataTaskInfo | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/other-routes.md:428, evidence vendor-reference-2026-03
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/other-routes.md:429, evidence vendor-reference-2026-03
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of LipSyncCreateResponse. doc-confirmed, register/other-routes.md:426 */
export interface LipSyncCreateResponseDataTaskInfo {
  /**
   * echo, when one was sent
   * `string`
   * doc-confirmed, register/other-routes.md:427, evidence vendor-reference-2026-03
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
