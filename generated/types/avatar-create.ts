// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** POST /v1/videos/avatar/image2video: request. doc-confirmed, register/other-routes.md:16 */
export interface AvatarCreateRequest {
  /**
   * the portrait; base64 without a `data:` prefix
   * `string<url,base64>`, bytes ..10485760, side 300.., ratio 0.4..2.5, format jpg jpeg png
   * doc-confirmed, register/other-routes.md:486, evidence vendor-portal-2026-03, vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  image: string;
  /**
   * a sound of the text to speech route, not older than 30 days, 2 to 300 seconds
   * `string`
   * doc-confirmed, register/other-routes.md:487, evidence vendor-portal-2026-03, vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  audio_id?: string | undefined;
  /**
   * your own sound
   * `string<url,base64>`, bytes ..5242880, seconds 2..300, format mp3 wav m4a aac
   * doc-confirmed, register/other-routes.md:488, evidence vendor-portal-2026-03, vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  sound_file?: string | undefined;
  /**
   * gestures, mood and camera
   * `string`, length ..2500
   * doc-confirmed, register/other-routes.md:489, evidence vendor-portal-2026-03, vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  prompt?: string | undefined;
  /**
   * the quality
   * `enum`, default `std`
   * doc-confirmed, register/other-routes.md:490, evidence vendor-portal-2026-03, vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  mode?: 'std' | 'pro' | undefined;
  /**
   * a watermark of your own is not possible
   * `object`
   * doc-confirmed, register/other-routes.md:491, evidence vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  watermark_info?: AvatarCreateRequestWatermarkInfo | undefined;
  /**
   * called on every change of status
   * `string<url>`
   * doc-confirmed, register/other-routes.md:493, evidence vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  callback_url?: string | undefined;
  /**
   * unique within the account; queries take it in place of the task id
   * `string`
   * doc-confirmed, register/other-routes.md:494, evidence vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  external_task_id?: string | undefined;
}

/** `watermark_info` of AvatarCreateRequest. doc-confirmed, register/other-routes.md:491 */
export interface AvatarCreateRequestWatermarkInfo {
  /**
   * true makes a second, watermarked copy
   * `boolean`
   * doc-confirmed, register/other-routes.md:492, evidence vendor-reference-2026-03, sdk-author-legacy-contracts-2026-09
   */
  enabled?: boolean | undefined;
}

/** POST /v1/videos/avatar/image2video: response. doc-confirmed, register/other-routes.md:16 */
export interface AvatarCreateResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/other-routes.md:505, evidence vendor-reference-2026-03
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/other-routes.md:506, evidence vendor-reference-2026-03
   */
  message?: string | undefined;
  /**
   * one for each HTTP call, not for the task; no fixed form
   * `string`
   * doc-confirmed, register/other-routes.md:507, evidence vendor-reference-2026-03
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/other-routes.md:508, evidence vendor-concurrency-rules-2026-09, vendor-reference-2026-03
   */
  data: AvatarCreateResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of AvatarCreateResponse. doc-confirmed, register/other-routes.md:508 */
export interface AvatarCreateResponseData {
  /**
   * opaque text; do not read it as a number
   * `string`
   * doc-confirmed, register/other-routes.md:509, evidence vendor-reference-2026-03
   */
  task_id: string;
  /**
   * `enum`
   * doc-confirmed, register/other-routes.md:510, evidence vendor-reference-2026-03
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * what was sent along
   * `object`
   * doc-confirmed, register/other-routes.md:511, evidence vendor-reference-2026-03
   */
  task_info?: AvatarCreateResponseDataTaskInfo | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/other-routes.md:513, evidence vendor-reference-2026-03
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/other-routes.md:514, evidence vendor-reference-2026-03
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of AvatarCreateResponse. doc-confirmed, register/other-routes.md:511 */
export interface AvatarCreateResponseDataTaskInfo {
  /**
   * echo, when one was sent
   * `string`
   * doc-confirmed, register/other-routes.md:512, evidence vendor-reference-2026-03
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
