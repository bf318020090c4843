// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** POST /v1/audio/text-to-audio: request. doc-confirmed, register/audio.md:10 */
export interface TextToAudioCreateRequest {
  /**
   * what is heard
   * `string`, length 1..200
   * doc-confirmed, register/audio.md:128, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  prompt: string;
  /**
   * seconds, with one decimal at most
   * `number`, range 3..10
   * doc-confirmed, register/audio.md:129, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  duration: number;
  /**
   * called on every change of status; what the body then holds is a gap
   * `string<url>`
   * doc-confirmed, register/audio.md:130, evidence vendor-callbacks-2026-09, vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  callback_url?: string | undefined;
  /**
   * unique within the account; queries take it in place of the task id
   * `string`
   * doc-confirmed, register/audio.md:131, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  external_task_id?: string | undefined;
}

/** POST /v1/audio/text-to-audio: headers. doc-confirmed, register/audio.md:10 */
export interface TextToAudioCreateHeaders {
  /**
   * the only documented value
   * `enum`, default `application/json`
   * doc-confirmed, register/audio.md:115, evidence vendor-text-to-audio-2026-09
   */
  'Content-Type': 'application/json';
  /**
   * `Bearer`, one space, then an API key or a JWT signed with the AccessKey pair
   * `string`, since 2026-06-17
   * doc-confirmed, register/audio.md:116, evidence vendor-authentication-2026-09, vendor-api-updates-2026-09, vendor-text-to-audio-2026-09
   */
  Authorization: string;
}

/** POST /v1/audio/text-to-audio: response. doc-confirmed, register/audio.md:10 */
export interface TextToAudioCreateResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/audio.md:137, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/audio.md:138, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  message?: string | undefined;
  /**
   * belongs to this HTTP call and to no task; no fixed form
   * `string`
   * doc-confirmed, register/audio.md:139, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/audio.md:140, evidence vendor-concurrency-rules-2026-09, vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  data: TextToAudioCreateResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of TextToAudioCreateResponse. doc-confirmed, register/audio.md:140 */
export interface TextToAudioCreateResponseData {
  /**
   * opaque text
   * `string`
   * doc-confirmed, register/audio.md:141, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  task_id: string;
  /**
   * `enum`
   * doc-confirmed, register/audio.md:142, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * what was sent along
   * `object`
   * doc-confirmed, register/audio.md:143, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  task_info?: TextToAudioCreateResponseDataTaskInfo | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/audio.md:145, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/audio.md:146, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of TextToAudioCreateResponse. doc-confirmed, register/audio.md:143 */
export interface TextToAudioCreateResponseDataTaskInfo {
  /**
   * echo, when one was sent
   * `string`
   * doc-confirmed, register/audio.md:144, evidence vendor-text-to-audio-2026-09, vendor-reference-2026-03
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
