// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** POST /v1/general/delete-voices: request. doc-confirmed, register/voices.md:13 */
export interface VoicesDeleteRequest {
  /**
   * the id of the voice, not of the task that made it; only a voice of your own
   * `string`
   * doc-confirmed, register/voices.md:242, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  voice_id: string;
}

/** POST /v1/general/delete-voices: headers. doc-confirmed, register/voices.md:13 */
export interface VoicesDeleteHeaders {
  /**
   * the only documented value
   * `enum`, default `application/json`
   * doc-confirmed, register/voices.md:231, evidence vendor-voice-management-2026-09
   */
  'Content-Type': 'application/json';
  /**
   * `Bearer`, one space, then an API key or a JWT signed with the AccessKey pair
   * `string`, since 2026-06-17
   * doc-confirmed, register/voices.md:232, evidence vendor-authentication-2026-09, vendor-api-updates-2026-09, vendor-voice-management-2026-09
   */
  Authorization: string;
}

/** POST /v1/general/delete-voices: response. doc-confirmed, register/voices.md:13 */
export interface VoicesDeleteResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/voices.md:256, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03, sdk-author-live-checklist-2026-09
   */
  code: number;
  /**
   * never decide by this text
   * `string`
   * doc-confirmed, register/voices.md:257, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  message?: string | undefined;
  /**
   * belongs to this HTTP call; no fixed form
   * `string`
   * doc-confirmed, register/voices.md:258, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  request_id?: string | undefined;
  /**
   * printed by the vendor; missing in recorded deletions of elements
   * `object`
   * doc-confirmed, register/voices.md:259, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03, sdk-author-live-resources-2026-09
   */
  data?: VoicesDeleteResponseData | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of VoicesDeleteResponse. doc-confirmed, register/voices.md:259 */
export interface VoicesDeleteResponseData {
  /**
   * opaque text; the recorded deletion of a voice is known by its code 0 only
   * `string`
   * doc-confirmed, register/voices.md:260, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03, sdk-author-live-checklist-2026-09
   */
  task_id?: string | undefined;
  /**
   * `enum`
   * doc-confirmed, register/voices.md:261, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  task_status?: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'> | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** POST /v1/general/delete-voices: given. doc-confirmed, register/voices.md:13 */
export interface VoicesDeleteGiven {
  /**
   * the voice is one of your own: a query shows another `owned_by` than `kling`
   * `boolean`
   * doc-confirmed, register/voices.md:248, evidence vendor-voice-management-2026-09, vendor-cn-voice-page-2026, vendor-reference-2026-03
   */
  voice_is_own?: boolean | undefined;
}
