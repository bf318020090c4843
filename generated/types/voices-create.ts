// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** POST /v1/general/custom-voices: request. doc-confirmed, register/voices.md:9 */
export interface VoicesCreateRequest {
  /**
   * how the library shows it
   * `string`, length 1..20
   * doc-confirmed, register/voices.md:34, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  voice_name: string;
  /**
   * sound or video with one clean human voice and no noise; no size limit is printed
   * `string<url>`, seconds 5..30, format mp3 wav mp4 mov
   * doc-confirmed, register/voices.md:35, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03, integrator-live-voice-2026-02
   */
  voice_url?: string | undefined;
  /**
   * a video that this service made, with one clean human voice; see Given for which ones
   * `string`
   * doc-confirmed, register/voices.md:36, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  video_id?: string | undefined;
  /**
   * called on every change of status; what the body then holds is a gap
   * `string<url>`
   * doc-confirmed, register/voices.md:37, evidence vendor-callbacks-2026-09, vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  callback_url?: string | undefined;
  /**
   * unique within the account; queries take it in place of the task id
   * `string`
   * doc-confirmed, register/voices.md:38, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  external_task_id?: string | undefined;
}

/** POST /v1/general/custom-voices: headers. doc-confirmed, register/voices.md:9 */
export interface VoicesCreateHeaders {
  /**
   * the only documented value
   * `enum`, default `application/json`
   * doc-confirmed, register/voices.md:21, evidence vendor-voice-management-2026-09
   */
  'Content-Type': 'application/json';
  /**
   * `Bearer`, one space, then an API key or a JWT signed with the AccessKey pair
   * `string`, since 2026-06-17
   * doc-confirmed, register/voices.md:22, evidence vendor-authentication-2026-09, vendor-api-updates-2026-09, vendor-voice-management-2026-09
   */
  Authorization: string;
}

/** POST /v1/general/custom-voices: response. doc-confirmed, register/voices.md:9 */
export interface VoicesCreateResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/voices.md:60, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/voices.md:61, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03, integrator-live-voice-2026-02
   */
  message?: string | undefined;
  /**
   * belongs to this HTTP call and to no task; no fixed form
   * `string`
   * doc-confirmed, register/voices.md:62, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/voices.md:63, evidence vendor-concurrency-rules-2026-09, vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  data: VoicesCreateResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of VoicesCreateResponse. doc-confirmed, register/voices.md:63 */
export interface VoicesCreateResponseData {
  /**
   * opaque text
   * `string`
   * doc-confirmed, register/voices.md:64, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  task_id: string;
  /**
   * `enum`
   * doc-confirmed, register/voices.md:65, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * what was sent along
   * `object`
   * doc-confirmed, register/voices.md:66, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  task_info?: VoicesCreateResponseDataTaskInfo | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/voices.md:68, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/voices.md:69, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of VoicesCreateResponse. doc-confirmed, register/voices.md:66 */
export interface VoicesCreateResponseDataTaskInfo {
  /**
   * echo, when one was sent
   * `string`
   * doc-confirmed, register/voices.md:67, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** POST /v1/general/custom-voices: given. doc-confirmed, register/voices.md:9 */
export interface VoicesCreateGiven {
  /**
   * length of the recording or of the video, in seconds
   * `number`, range 0..
   * doc-confirmed, register/voices.md:46, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  voice_seconds?: number | undefined;
  /**
   * what made the video behind `video_id`
   * `enum`
   * doc-confirmed, register/voices.md:47, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  video_origin?: 'kling-v2-6-with-sound' | 'avatar' | 'lip-sync' | 'other' | undefined;
}
