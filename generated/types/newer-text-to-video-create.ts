// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** POST /text-to-video/{model}: request. doc-confirmed, register/newer-video.md:13 */
export interface NewerTextToVideoCreateRequest {
  /**
   * the vendor advises 2500 at most; what is not wanted goes in here as well
   * `string`, length 1..3072
   * doc-confirmed, register/newer-video.md:51, evidence vendor-new-text-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  prompt: string;
  /**
   * the look of the clip
   * `object`
   * doc-confirmed, register/newer-video.md:52, evidence vendor-new-text-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  settings?: NewerTextToVideoCreateRequestSettings | undefined;
  /**
   * how the task is handled, not how the clip looks
   * `object`
   * doc-confirmed, register/newer-video.md:58, evidence vendor-new-text-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  options?: NewerTextToVideoCreateRequestOptions | undefined;
}

/** `settings` of NewerTextToVideoCreateRequest. doc-confirmed, register/newer-video.md:52 */
export interface NewerTextToVideoCreateRequestSettings {
  /**
   * with false, shots written in the prompt are not cut; `kling-3.0` only
   * `boolean`, default `true`
   * doc-confirmed, register/newer-video.md:53, evidence vendor-new-text-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  multi_shot?: boolean | undefined;
  /**
   * see Models
   * `enum`, default `off`
   * doc-confirmed, register/newer-video.md:54, evidence vendor-new-text-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  audio?: 'native' | 'off' | undefined;
  /**
   * see Models
   * `enum`, default `720p`
   * doc-confirmed, register/newer-video.md:55, evidence vendor-new-text-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  resolution?: '720p' | '1080p' | '4k' | undefined;
  /**
   * width to height
   * `enum`, default `16:9`
   * doc-confirmed, register/newer-video.md:56, evidence vendor-new-text-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  aspect_ratio?: '16:9' | '9:16' | '1:1' | undefined;
  /**
   * whole seconds as a bare number, unlike the text of the older routes
   * `integer`, default `5`, range 3..15
   * doc-confirmed, register/newer-video.md:57, evidence vendor-new-text-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  duration?: number | undefined;
}

/** `options` of NewerTextToVideoCreateRequest. doc-confirmed, register/newer-video.md:58 */
export interface NewerTextToVideoCreateRequestOptions {
  /**
   * called on every change of status, with the newer body; see `callback.newerTask`
   * `string<url>`
   * doc-confirmed, register/newer-video.md:59, evidence vendor-new-text-to-video-2026-09, sdk-author-new-contracts-2026-09, vendor-callbacks-2026-09
   */
  callback_url?: string | undefined;
  /**
   * the caller's own id, unique within the account; answers show it as `external_id`
   * `string`
   * doc-confirmed, register/newer-video.md:60, evidence vendor-new-text-to-video-2026-09, sdk-author-new-contracts-2026-09, sdk-author-live-checklist-2026-09
   */
  external_task_id?: string | undefined;
  /**
   * only the vendor's own mark is on offer
   * `object`
   * doc-confirmed, register/newer-video.md:61, evidence vendor-new-text-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  watermark_info?: NewerTextToVideoCreateRequestOptionsWatermarkInfo | undefined;
}

/** `options.watermark_info` of NewerTextToVideoCreateRequest. doc-confirmed, register/newer-video.md:61 */
export interface NewerTextToVideoCreateRequestOptionsWatermarkInfo {
  /**
   * true makes a marked copy as well
   * `boolean`, default `false`
   * doc-confirmed, register/newer-video.md:62, evidence vendor-new-text-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  enabled?: boolean | undefined;
}

/** POST /text-to-video/{model}: path. doc-confirmed, register/newer-video.md:13 */
export interface NewerTextToVideoCreatePath {
  /**
   * part of the path, so there is no default
   * `enum`
   * doc-confirmed, register/newer-video.md:38, evidence vendor-new-text-to-video-2026-09, vendor-api-updates-2026-09, vendor-capability-map-video-2026-05, sdk-author-new-contracts-2026-09
   */
  model: 'kling-3.0' | 'kling-3.0-turbo' | 'kling-2.6' | 'kling-2.5-turbo';
}

/** POST /text-to-video/{model}: headers. doc-confirmed, register/newer-video.md:13 */
export interface NewerTextToVideoCreateHeaders {
  /**
   * the only documented value
   * `enum`, default `application/json`
   * doc-confirmed, register/newer-video.md:27, evidence vendor-new-text-to-video-2026-09
   */
  'Content-Type': 'application/json';
  /**
   * `Bearer`, one space, then an API key; a JWT made from the key pair is not taken on these routes
   * `string`, since 2026-06-17
   * doc-confirmed, register/newer-video.md:28, evidence vendor-authentication-2026-09, vendor-api-updates-2026-09, vendor-new-text-to-video-2026-09, sdk-author-legacy-contracts-2026-09, sdk-author-live-auth-probe-2026-09
   */
  Authorization: string;
}

/** POST /text-to-video/{model}: response. doc-confirmed, register/newer-video.md:13 */
export interface NewerTextToVideoCreateResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/newer-video.md:90, evidence vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09
   */
  code: number;
  /**
   * never decide by this text
   * `string`
   * doc-confirmed, register/newer-video.md:91, evidence vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09
   */
  message?: string | undefined;
  /**
   * names this call and no task
   * `string`
   * doc-confirmed, register/newer-video.md:92, evidence vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09
   */
  request_id?: string | undefined;
  /**
   * the task
   * `object`
   * doc-confirmed, register/newer-video.md:93, evidence vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09
   */
  data: NewerTextToVideoCreateResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of NewerTextToVideoCreateResponse. doc-confirmed, register/newer-video.md:93 */
export interface NewerTextToVideoCreateResponseData {
  /**
   * id of the task, opaque text; ask `tasks.query` with it
   * `string`
   * doc-confirmed, register/newer-video.md:94, evidence vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09
   */
  id: string;
  /**
   * `enum`
   * doc-confirmed, register/newer-video.md:95, evidence vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09
   */
  status: OpenEnum<'submitted' | 'processing' | 'succeeded' | 'failed'>;
  /**
   * milliseconds since 1970
   * `integer`
   * doc-confirmed, register/newer-video.md:96, evidence vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09
   */
  create_time?: number | undefined;
  /**
   * milliseconds since 1970
   * `integer`
   * doc-confirmed, register/newer-video.md:97, evidence vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09
   */
  update_time?: number | undefined;
  /**
   * echo of `options.external_task_id`, if one was sent
   * `string`
   * doc-confirmed, register/newer-video.md:98, evidence vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09
   */
  external_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** POST /text-to-video/{model}: given. doc-confirmed, register/newer-video.md:13 */
export interface NewerTextToVideoCreateGiven {
  /**
   * seconds of each shot written into the prompt, in order: at most 6 shots; empty for a prompt without shots
   * `array<integer>`, items ..6
   * doc-confirmed, register/newer-video.md:81, evidence vendor-new-text-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  shot_seconds?: number[] | undefined;
  /**
   * characters of the longest text of a shot
   * `integer`, range 0..512
   * doc-confirmed, register/newer-video.md:82, evidence vendor-new-text-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  longest_shot_text?: number | undefined;
}
