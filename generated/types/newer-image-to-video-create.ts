// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** POST /image-to-video/{model}: request. doc-confirmed, register/newer-video.md:14 */
export interface NewerImageToVideoCreateRequest {
  /**
   * the inputs, one item each
   * `array<object>`
   * doc-confirmed, register/newer-video.md:208, evidence vendor-new-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  contents: NewerImageToVideoCreateRequestContents[];
  /**
   * the look of the clip
   * `object`
   * doc-confirmed, register/newer-video.md:215, evidence vendor-new-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  settings?: NewerImageToVideoCreateRequestSettings | undefined;
  /**
   * how the task is handled, not how the clip looks
   * `object`
   * doc-confirmed, register/newer-video.md:220, evidence vendor-new-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  options?: NewerImageToVideoCreateRequestOptions | undefined;
}

/** `contents` of NewerImageToVideoCreateRequest. doc-confirmed, register/newer-video.md:208 */
export interface NewerImageToVideoCreateRequestContents {
  /**
   * which input this is
   * `enum`
   * doc-confirmed, register/newer-video.md:209, evidence vendor-new-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  type: 'prompt' | 'first_frame' | 'last_frame' | 'element' | 'voice';
  /**
   * of a prompt, and needed there; for `kling-3.0` the vendor advises 2500 at most, the other models have a lower limit
   * `string`, length ..3072
   * doc-confirmed, register/newer-video.md:210, evidence vendor-new-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  text?: string | undefined;
  /**
   * of a frame, and needed there
   * `string<url,base64>`, bytes ..52428800, side 300.., ratio 0.4..2.5, format jpg jpeg png
   * doc-confirmed, register/newer-video.md:211, evidence vendor-new-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  url?: string | undefined;
  /**
   * of an element, and needed there: its id in the library, as text
   * `string`
   * doc-confirmed, register/newer-video.md:212, evidence vendor-new-image-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  element_id?: string | undefined;
  /**
   * of a voice, and needed there: a voice of your own or one of the vendor's
   * `string`
   * doc-confirmed, register/newer-video.md:213, evidence vendor-new-kling26-image-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  voice_id?: string | undefined;
  /**
   * of an element or a voice, and needed there: the name to cite it by, once in a task
   * `string`
   * doc-confirmed, register/newer-video.md:214, evidence vendor-new-image-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  id?: string | undefined;
}

/** `settings` of NewerImageToVideoCreateRequest. doc-confirmed, register/newer-video.md:215 */
export interface NewerImageToVideoCreateRequestSettings {
  /**
   * with false, shots written in the prompt are not cut; `kling-3.0` only
   * `boolean`, default `true`
   * doc-confirmed, register/newer-video.md:216, evidence vendor-new-image-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  multi_shot?: boolean | undefined;
  /**
   * see Models
   * `enum`, default `off`
   * doc-confirmed, register/newer-video.md:217, evidence vendor-new-image-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  audio?: 'native' | 'off' | undefined;
  /**
   * see Models
   * `enum`, default `720p`
   * doc-confirmed, register/newer-video.md:218, evidence vendor-new-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  resolution?: '720p' | '1080p' | '4k' | undefined;
  /**
   * whole seconds as a bare number
   * `integer`, default `5`, range 3..15
   * doc-confirmed, register/newer-video.md:219, evidence vendor-new-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  duration?: number | undefined;
}

/** `options` of NewerImageToVideoCreateRequest. doc-confirmed, register/newer-video.md:220 */
export interface NewerImageToVideoCreateRequestOptions {
  /**
   * called on every change of status, with the newer body; see `callback.newerTask`
   * `string<url>`
   * doc-confirmed, register/newer-video.md:221, evidence vendor-new-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, sdk-author-new-contracts-2026-09, vendor-callbacks-2026-09
   */
  callback_url?: string | undefined;
  /**
   * the caller's own id, unique within the account; answers show it as `external_id`
   * `string`
   * doc-confirmed, register/newer-video.md:222, evidence vendor-new-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, sdk-author-new-contracts-2026-09, sdk-author-live-checklist-2026-09
   */
  external_task_id?: string | undefined;
  /**
   * only the vendor's own mark is on offer
   * `object`
   * doc-confirmed, register/newer-video.md:223, evidence vendor-new-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  watermark_info?: NewerImageToVideoCreateRequestOptionsWatermarkInfo | undefined;
}

/** `options.watermark_info` of NewerImageToVideoCreateRequest. doc-confirmed, register/newer-video.md:223 */
export interface NewerImageToVideoCreateRequestOptionsWatermarkInfo {
  /**
   * true makes a marked copy as well
   * `boolean`, default `false`
   * doc-confirmed, register/newer-video.md:224, evidence vendor-new-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  enabled?: boolean | undefined;
}

/** POST /image-to-video/{model}: path. doc-confirmed, register/newer-video.md:14 */
export interface NewerImageToVideoCreatePath {
  /**
   * part of the path, so there is no default
   * `enum`
   * doc-confirmed, register/newer-video.md:195, evidence vendor-new-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-api-updates-2026-09, sdk-author-new-contracts-2026-09
   */
  model: 'kling-3.0' | 'kling-3.0-turbo' | 'kling-2.6' | 'kling-2.5-turbo';
}

/** POST /image-to-video/{model}: headers. doc-confirmed, register/newer-video.md:14 */
export interface NewerImageToVideoCreateHeaders {
  /**
   * the only documented value
   * `enum`, default `application/json`
   * doc-confirmed, register/newer-video.md:184, evidence vendor-new-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09
   */
  'Content-Type': 'application/json';
  /**
   * `Bearer`, one space, then an API key; a JWT made from the key pair is not taken on these routes
   * `string`, since 2026-06-17
   * doc-confirmed, register/newer-video.md:185, evidence vendor-authentication-2026-09, vendor-api-updates-2026-09, vendor-new-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, sdk-author-legacy-contracts-2026-09, sdk-author-live-auth-probe-2026-09
   */
  Authorization: string;
}

/** POST /image-to-video/{model}: response. doc-confirmed, register/newer-video.md:14 */
export interface NewerImageToVideoCreateResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/newer-video.md:254, evidence vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09
   */
  code: number;
  /**
   * never decide by this text
   * `string`
   * doc-confirmed, register/newer-video.md:255, evidence vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09
   */
  message?: string | undefined;
  /**
   * names this call and no task
   * `string`
   * doc-confirmed, register/newer-video.md:256, evidence vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09
   */
  request_id?: string | undefined;
  /**
   * the task
   * `object`
   * doc-confirmed, register/newer-video.md:257, evidence vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09
   */
  data: NewerImageToVideoCreateResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of NewerImageToVideoCreateResponse. doc-confirmed, register/newer-video.md:257 */
export interface NewerImageToVideoCreateResponseData {
  /**
   * id of the task, opaque text; ask `tasks.query` with it
   * `string`
   * doc-confirmed, register/newer-video.md:258, evidence vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09
   */
  id: string;
  /**
   * `enum`
   * doc-confirmed, register/newer-video.md:259, evidence vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09
   */
  status: OpenEnum<'submitted' | 'processing' | 'succeeded' | 'failed'>;
  /**
   * milliseconds since 1970
   * `integer`
   * doc-confirmed, register/newer-video.md:260, evidence vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09
   */
  create_time?: number | undefined;
  /**
   * milliseconds since 1970
   * `integer`
   * doc-confirmed, register/newer-video.md:261, evidence vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09
   */
  update_time?: number | undefined;
  /**
   * echo of `options.external_task_id`, if one was sent
   * `string`
   * doc-confirmed, register/newer-video.md:262, evidence vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09
   */
  external_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** POST /image-to-video/{model}: given. doc-confirmed, register/newer-video.md:14 */
export interface NewerImageToVideoCreateGiven {
  /**
   * seconds of each shot written into the prompt, in order: at most 6 shots; empty for a prompt without shots
   * `array<integer>`, items ..6
   * doc-confirmed, register/newer-video.md:245, evidence vendor-new-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  shot_seconds?: number[] | undefined;
  /**
   * characters of the longest text of a shot
   * `integer`, range 0..512
   * doc-confirmed, register/newer-video.md:246, evidence vendor-new-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  longest_shot_text?: number | undefined;
}
