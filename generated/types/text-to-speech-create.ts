// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** POST /v1/audio/tts: request. doc-confirmed, register/audio.md:9 */
export interface TextToSpeechCreateRequest {
  /**
   * what is said; refused when the content check objects
   * `string`, length 1..1000, since 2025-09-26
   * doc-confirmed, register/audio.md:34, evidence vendor-api-updates-2026-09, vendor-tts-2026-09, vendor-reference-2026-03, vendor-reference-2025-12
   */
  text: string;
  /**
   * from a catalogue of its own, a guide of the vendor outside this API: `oversea_male1` or `genshin_vindi2`, for example; not a voice of the [library](voices.md)
   * `string`
   * doc-confirmed, register/audio.md:35, evidence vendor-tts-2026-09, vendor-reference-2026-03, vendor-reference-2025-12, sdk-author-live-checklist-2026-09, integrator-voice-ids
   */
  voice_id: string;
  /**
   * the language of the voice; needed although a default is printed
   * `enum`, default `zh`
   * doc-confirmed, register/audio.md:36, evidence vendor-tts-2026-09, vendor-reference-2026-03, vendor-reference-2025-12
   */
  voice_language: 'zh' | 'en';
  /**
   * 1 is normal; the service brings what lies outside back into the range instead of refusing it, so a slip is spoken and billed
   * `number`, default `1`, range 0.8..2
   * doc-confirmed, register/audio.md:37, evidence vendor-tts-2026-09, vendor-reference-2026-03, vendor-reference-2025-12
   */
  voice_speed?: number | undefined;
}

/** POST /v1/audio/tts: headers. doc-confirmed, register/audio.md:9 */
export interface TextToSpeechCreateHeaders {
  /**
   * the only documented value
   * `enum`, default `application/json`
   * doc-confirmed, register/audio.md:23, evidence vendor-tts-2026-09
   */
  'Content-Type': 'application/json';
  /**
   * `Bearer`, one space, then an API key or a JWT signed with the AccessKey pair
   * `string`, since 2026-06-17
   * doc-confirmed, register/audio.md:24, evidence vendor-authentication-2026-09, vendor-api-updates-2026-09, vendor-tts-2026-09
   */
  Authorization: string;
}

/** POST /v1/audio/tts: response. doc-confirmed, register/audio.md:9 */
export interface TextToSpeechCreateResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/audio.md:59, evidence vendor-tts-2026-09, vendor-reference-2026-03
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/audio.md:60, evidence vendor-tts-2026-09, vendor-reference-2026-03
   */
  message?: string | undefined;
  /**
   * belongs to this HTTP call and to no task; no fixed form
   * `string`
   * doc-confirmed, register/audio.md:61, evidence vendor-tts-2026-09, vendor-reference-2026-03
   */
  request_id?: string | undefined;
  /**
   * the finished task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/audio.md:62, evidence vendor-concurrency-rules-2026-09, vendor-tts-2026-09, vendor-reference-2026-03
   */
  data: TextToSpeechCreateResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of TextToSpeechCreateResponse. doc-confirmed, register/audio.md:62 */
export interface TextToSpeechCreateResponseData {
  /**
   * opaque text; no route asks for it
   * `string`
   * doc-confirmed, register/audio.md:63, evidence vendor-tts-2026-09, vendor-reference-2026-03
   */
  task_id: string;
  /**
   * `enum`
   * doc-confirmed, register/audio.md:64, evidence vendor-tts-2026-09, vendor-reference-2026-03
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why it failed
   * `string`
   * doc-confirmed, register/audio.md:65, evidence vendor-tts-2026-09, vendor-reference-2026-03
   */
  task_status_msg?: string | undefined;
  /**
   * missing or empty when it failed
   * `object`
   * doc-confirmed, register/audio.md:66, evidence vendor-tts-2026-09, vendor-reference-2026-03
   */
  task_result?: TextToSpeechCreateResponseDataTaskResult | undefined;
  /**
   * units taken from the resource pack; 0.05 was seen
   * `string<decimal>`, since 2026-01-23
   * doc-confirmed, register/audio.md:71, evidence vendor-api-updates-2026-09, vendor-tts-2026-09, vendor-reference-2026-03, sdk-author-live-checklist-2026-09
   */
  final_unit_deduction?: string | undefined;
  /**
   * taken from the cash balance; a bare number stood in a fixture of another route
   * `object`, a number is read as absent
   * doc-confirmed, register/audio.md:72, evidence vendor-tts-2026-09
   */
  final_balance_deduction?: TextToSpeechCreateResponseDataFinalBalanceDeduction | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/audio.md:75, evidence vendor-tts-2026-09, vendor-reference-2026-03
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/audio.md:76, evidence vendor-tts-2026-09, vendor-reference-2026-03
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result` of TextToSpeechCreateResponse. doc-confirmed, register/audio.md:66 */
export interface TextToSpeechCreateResponseDataTaskResult {
  /**
   * a list, although one sound is all that is made
   * `array<object>`
   * doc-confirmed, register/audio.md:67, evidence vendor-tts-2026-09, vendor-reference-2026-03
   */
  audios?: TextToSpeechCreateResponseDataTaskResultAudios[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result.audios` of TextToSpeechCreateResponse. doc-confirmed, register/audio.md:67 */
export interface TextToSpeechCreateResponseDataTaskResultAudios {
  /**
   * other routes take it as `audio_id`; gone after 30 days
   * `string`
   * doc-confirmed, register/audio.md:68, evidence vendor-tts-2026-09, vendor-reference-2026-03
   */
  id?: string | undefined;
  /**
   * an MP3 file; gone after 30 days: download at once
   * `string<url>`
   * doc-confirmed, register/audio.md:69, evidence vendor-tts-2026-09, vendor-reference-2026-03
   */
  url?: string | undefined;
  /**
   * seconds as text
   * `string<decimal>`
   * doc-confirmed, register/audio.md:70, evidence vendor-tts-2026-09, vendor-reference-2026-03
   */
  duration?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.final_balance_deduction` of TextToSpeechCreateResponse. doc-confirmed, register/audio.md:72 */
export interface TextToSpeechCreateResponseDataFinalBalanceDeduction {
  /**
   * what was really charged, after discount; the currency is not named
   * `string<decimal>`
   * doc-confirmed, register/audio.md:73, evidence vendor-tts-2026-09
   */
  quota?: string | undefined;
  /**
   * price before discount
   * `string<decimal>`
   * doc-confirmed, register/audio.md:74, evidence vendor-tts-2026-09
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** POST /v1/audio/tts: given. doc-confirmed, register/audio.md:9 */
export interface TextToSpeechCreateGiven {
  /**
   * the guide lists this `voice_id` for Chinese
   * `boolean`
   * doc-confirmed, register/audio.md:50, evidence vendor-tts-2026-09, vendor-reference-2026-03, vendor-reference-2025-12
   */
  voice_speaks_zh?: boolean | undefined;
  /**
   * the guide lists this `voice_id` for English
   * `boolean`
   * doc-confirmed, register/audio.md:51, evidence vendor-tts-2026-09, vendor-reference-2026-03, vendor-reference-2025-12
   */
  voice_speaks_en?: boolean | undefined;
}
