// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** POST /v1/audio/video-to-audio: request. doc-confirmed, register/audio.md:13 */
export interface VideoToAudioCreateRequest {
  /**
   * a video that this service made, with any model; see Given
   * `string`
   * doc-confirmed, register/audio.md:271, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  video_id?: string | undefined;
  /**
   * a video of your own; no size of the picture is printed, full resolution since 2025-08-15
   * `string<url>`, bytes ..104857600, seconds 3..20, format mp4 mov
   * doc-confirmed, register/audio.md:272, evidence vendor-api-updates-2026-09, vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  video_url?: string | undefined;
  /**
   * which noises are heard
   * `string`, length ..200, since 2025-09-05
   * doc-confirmed, register/audio.md:273, evidence vendor-api-updates-2026-09, vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  sound_effect_prompt?: string | undefined;
  /**
   * which music plays behind it
   * `string`, length ..200, since 2025-09-05
   * doc-confirmed, register/audio.md:274, evidence vendor-api-updates-2026-09, vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  bgm_prompt?: string | undefined;
  /**
   * brings out the small noises
   * `boolean`, default `false`, since 2025-09-05
   * doc-confirmed, register/audio.md:275, evidence vendor-api-updates-2026-09, vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  asmr_mode?: boolean | undefined;
  /**
   * called on every change of status; what the body then holds is a gap
   * `string<url>`
   * doc-confirmed, register/audio.md:276, evidence vendor-callbacks-2026-09, vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  callback_url?: string | undefined;
  /**
   * unique within the account; queries take it in place of the task id
   * `string`
   * doc-confirmed, register/audio.md:277, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  external_task_id?: string | undefined;
}

/** POST /v1/audio/video-to-audio: headers. doc-confirmed, register/audio.md:13 */
export interface VideoToAudioCreateHeaders {
  /**
   * the only documented value
   * `enum`, default `application/json`
   * doc-confirmed, register/audio.md:258, evidence vendor-video-to-audio-2026-09
   */
  'Content-Type': 'application/json';
  /**
   * `Bearer`, one space, then an API key or a JWT signed with the AccessKey pair
   * `string`, since 2026-06-17
   * doc-confirmed, register/audio.md:259, evidence vendor-authentication-2026-09, vendor-api-updates-2026-09, vendor-video-to-audio-2026-09
   */
  Authorization: string;
}

/** POST /v1/audio/video-to-audio: response. doc-confirmed, register/audio.md:13 */
export interface VideoToAudioCreateResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/audio.md:292, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/audio.md:293, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  message?: string | undefined;
  /**
   * belongs to this HTTP call and to no task; no fixed form
   * `string`
   * doc-confirmed, register/audio.md:294, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/audio.md:295, evidence vendor-concurrency-rules-2026-09, vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  data: VideoToAudioCreateResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of VideoToAudioCreateResponse. doc-confirmed, register/audio.md:295 */
export interface VideoToAudioCreateResponseData {
  /**
   * opaque text
   * `string`
   * doc-confirmed, register/audio.md:296, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  task_id: string;
  /**
   * `enum`
   * doc-confirmed, register/audio.md:297, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * what was sent along
   * `object`
   * doc-confirmed, register/audio.md:298, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  task_info?: VideoToAudioCreateResponseDataTaskInfo | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/audio.md:300, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/audio.md:301, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of VideoToAudioCreateResponse. doc-confirmed, register/audio.md:298 */
export interface VideoToAudioCreateResponseDataTaskInfo {
  /**
   * echo, when one was sent
   * `string`
   * doc-confirmed, register/audio.md:299, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** POST /v1/audio/video-to-audio: given. doc-confirmed, register/audio.md:13 */
export interface VideoToAudioCreateGiven {
  /**
   * length of the video, in seconds
   * `number`, range 0..
   * doc-confirmed, register/audio.md:285, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  video_seconds?: number | undefined;
  /**
   * the video behind `video_id` was made at most 30 days ago
   * `boolean`
   * doc-confirmed, register/audio.md:286, evidence vendor-video-to-audio-2026-09, vendor-reference-2026-03
   */
  video_is_kept?: boolean | undefined;
}
