// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** POST /omni-video/{model}: request. doc-confirmed, register/newer-video.md:15 */
export interface NewerOmniVideoCreateRequest {
  /**
   * the inputs, one item each
   * `array<object>`
   * doc-confirmed, register/newer-video.md:395, evidence vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09, sdk-author-new-contracts-2026-09
   */
  contents: NewerOmniVideoCreateRequestContents[];
  /**
   * the look of the clip
   * `object`
   * doc-confirmed, register/newer-video.md:401, evidence vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09, sdk-author-new-contracts-2026-09
   */
  settings?: NewerOmniVideoCreateRequestSettings | undefined;
  /**
   * how the task is handled, not how the clip looks
   * `object`
   * doc-confirmed, register/newer-video.md:407, evidence vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09, sdk-author-new-contracts-2026-09
   */
  options?: NewerOmniVideoCreateRequestOptions | undefined;
}

/** `contents` of NewerOmniVideoCreateRequest. doc-confirmed, register/newer-video.md:395 */
export interface NewerOmniVideoCreateRequestContents {
  /**
   * which input this is
   * `enum`
   * doc-confirmed, register/newer-video.md:396, evidence vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09, sdk-author-new-contracts-2026-09
   */
  type: 'prompt' | 'first_frame' | 'last_frame' | 'refer_image' | 'feature_video' | 'base_video' | 'element';
  /**
   * of a prompt, and needed there; advised up to 2500, which is the limit of `kling-o1`
   * `string`, length ..3072
   * doc-confirmed, register/newer-video.md:397, evidence vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09, sdk-author-new-contracts-2026-09
   */
  text?: string | undefined;
  /**
   * of an image or a video, and needed there; base64 for images only
   * `string<url,base64>`
   * doc-confirmed, register/newer-video.md:398, evidence vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09, sdk-author-new-contracts-2026-09
   */
  url?: string | undefined;
  /**
   * the name to cite the item by, once in a task; needed for an element
   * `string`
   * doc-confirmed, register/newer-video.md:399, evidence vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09, sdk-author-new-contracts-2026-09
   */
  id?: string | undefined;
  /**
   * of an element, and needed there: its id in the library, as text
   * `string`
   * doc-confirmed, register/newer-video.md:400, evidence vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09, sdk-author-new-contracts-2026-09
   */
  element_id?: string | undefined;
}

/** `settings` of NewerOmniVideoCreateRequest. doc-confirmed, register/newer-video.md:401 */
export interface NewerOmniVideoCreateRequestSettings {
  /**
   * with false, shots written in the prompt are not cut; `kling-3.0-omni` only
   * `boolean`, default `true`
   * doc-confirmed, register/newer-video.md:402, evidence vendor-new-omni-video-2026-09, sdk-author-new-contracts-2026-09
   */
  multi_shot?: boolean | undefined;
  /**
   * see Models and Rules
   * `enum`, default `off`
   * doc-confirmed, register/newer-video.md:403, evidence vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09, sdk-author-new-contracts-2026-09
   */
  audio?: 'native' | 'original' | 'off' | undefined;
  /**
   * see Models
   * `enum`, default `720p`
   * doc-confirmed, register/newer-video.md:404, evidence vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09, sdk-author-new-contracts-2026-09
   */
  resolution?: '720p' | '1080p' | '4k' | undefined;
  /**
   * width to height; the table names a default, the text below it demands the key in this case
   * `enum`, required if `!this.contents.exists(c, c.type == "first_frame") && !this.contents.exists(c, c.type in ["feature_video", "base_video"])`, default `16:9`
   * doc-confirmed, register/newer-video.md:405, evidence vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09, sdk-author-new-contracts-2026-09
   */
  aspect_ratio?: '16:9' | '9:16' | '1:1' | undefined;
  /**
   * whole seconds as a bare number; samples with a reference video leave it out
   * `integer`, default `5`, range 3..15
   * doc-confirmed, register/newer-video.md:406, evidence vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09, vendor-capability-map-video-2026-05, sdk-author-new-contracts-2026-09
   */
  duration?: number | undefined;
}

/** `options` of NewerOmniVideoCreateRequest. doc-confirmed, register/newer-video.md:407 */
export interface NewerOmniVideoCreateRequestOptions {
  /**
   * called on every change of status, with the newer body; see `callback.newerTask`
   * `string<url>`
   * doc-confirmed, register/newer-video.md:408, evidence vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09, sdk-author-new-contracts-2026-09, vendor-callbacks-2026-09
   */
  callback_url?: string | undefined;
  /**
   * the caller's own id, unique within the account; answers show it as `external_id`
   * `string`
   * doc-confirmed, register/newer-video.md:409, evidence vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09, sdk-author-new-contracts-2026-09, sdk-author-live-checklist-2026-09
   */
  external_task_id?: string | undefined;
  /**
   * only the vendor's own mark is on offer
   * `object`
   * doc-confirmed, register/newer-video.md:410, evidence vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09, sdk-author-new-contracts-2026-09
   */
  watermark_info?: NewerOmniVideoCreateRequestOptionsWatermarkInfo | undefined;
}

/** `options.watermark_info` of NewerOmniVideoCreateRequest. doc-confirmed, register/newer-video.md:410 */
export interface NewerOmniVideoCreateRequestOptionsWatermarkInfo {
  /**
   * true makes a marked copy as well
   * `boolean`, default `false`
   * doc-confirmed, register/newer-video.md:411, evidence vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09, sdk-author-new-contracts-2026-09
   */
  enabled?: boolean | undefined;
}

/** POST /omni-video/{model}: path. doc-confirmed, register/newer-video.md:15 */
export interface NewerOmniVideoCreatePath {
  /**
   * part of the path, so there is no default
   * `enum`
   * doc-confirmed, register/newer-video.md:381, evidence vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09, sdk-author-new-contracts-2026-09
   */
  model: 'kling-3.0-omni' | 'kling-o1';
}

/** POST /omni-video/{model}: headers. doc-confirmed, register/newer-video.md:15 */
export interface NewerOmniVideoCreateHeaders {
  /**
   * the only documented value
   * `enum`, default `application/json`
   * doc-confirmed, register/newer-video.md:370, evidence vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09
   */
  'Content-Type': 'application/json';
  /**
   * `Bearer`, one space, then an API key; a JWT made from the key pair is not taken on these routes
   * `string`, since 2026-06-17
   * doc-confirmed, register/newer-video.md:371, evidence vendor-authentication-2026-09, vendor-api-updates-2026-09, vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09, sdk-author-legacy-contracts-2026-09, sdk-author-live-auth-probe-2026-09
   */
  Authorization: string;
}

/** POST /omni-video/{model}: response. doc-confirmed, register/newer-video.md:15 */
export interface NewerOmniVideoCreateResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/newer-video.md:458, evidence vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09
   */
  code: number;
  /**
   * never decide by this text
   * `string`
   * doc-confirmed, register/newer-video.md:459, evidence vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09
   */
  message?: string | undefined;
  /**
   * names this call and no task
   * `string`
   * doc-confirmed, register/newer-video.md:460, evidence vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09
   */
  request_id?: string | undefined;
  /**
   * the task
   * `object`
   * doc-confirmed, register/newer-video.md:461, evidence vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09
   */
  data: NewerOmniVideoCreateResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of NewerOmniVideoCreateResponse. doc-confirmed, register/newer-video.md:461 */
export interface NewerOmniVideoCreateResponseData {
  /**
   * id of the task, opaque text; ask `tasks.query` with it
   * `string`
   * doc-confirmed, register/newer-video.md:462, evidence vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09
   */
  id: string;
  /**
   * `enum`
   * doc-confirmed, register/newer-video.md:463, evidence vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09
   */
  status: OpenEnum<'submitted' | 'processing' | 'succeeded' | 'failed'>;
  /**
   * milliseconds since 1970
   * `integer`
   * doc-confirmed, register/newer-video.md:464, evidence vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09
   */
  create_time?: number | undefined;
  /**
   * milliseconds since 1970
   * `integer`
   * doc-confirmed, register/newer-video.md:465, evidence vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09
   */
  update_time?: number | undefined;
  /**
   * echo of `options.external_task_id`, if one was sent
   * `string`
   * doc-confirmed, register/newer-video.md:466, evidence vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09
   */
  external_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** POST /omni-video/{model}: given. doc-confirmed, register/newer-video.md:15 */
export interface NewerOmniVideoCreateGiven {
  /**
   * seconds of each shot written into the prompt, in order: at most 6 shots; empty for a prompt without shots
   * `array<integer>`, items ..6
   * doc-confirmed, register/newer-video.md:438, evidence vendor-new-omni-video-2026-09, sdk-author-new-contracts-2026-09
   */
  shot_seconds?: number[] | undefined;
  /**
   * characters of the longest text of a shot
   * `integer`, range 0..512
   * doc-confirmed, register/newer-video.md:439, evidence vendor-new-omni-video-2026-09, sdk-author-new-contracts-2026-09
   */
  longest_shot_text?: number | undefined;
  /**
   * size of the largest image, base64 decoded
   * `integer`, range 0..52428800
   * doc-confirmed, register/newer-video.md:440, evidence vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09, sdk-author-new-contracts-2026-09
   */
  largest_image_bytes?: number | undefined;
  /**
   * pixels of the shortest side of any image
   * `integer`, range 300..
   * doc-confirmed, register/newer-video.md:441, evidence vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09, sdk-author-new-contracts-2026-09
   */
  shortest_image_side?: number | undefined;
  /**
   * lowest width divided by height of any image
   * `number`, range 0.4..
   * doc-confirmed, register/newer-video.md:442, evidence vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09, sdk-author-new-contracts-2026-09
   */
  lowest_image_ratio?: number | undefined;
  /**
   * highest width divided by height of any image
   * `number`, range ..2.5
   * doc-confirmed, register/newer-video.md:443, evidence vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09, sdk-author-new-contracts-2026-09
   */
  highest_image_ratio?: number | undefined;
  /**
   * how many of the elements are made from a clip; the others are made from images
   * `integer`, range 0..
   * doc-confirmed, register/newer-video.md:444, evidence vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09, vendor-element-management-2026-09, sdk-author-new-contracts-2026-09
   */
  video_character_elements?: number | undefined;
  /**
   * length of the reference video
   * `number`, range 0..
   * doc-confirmed, register/newer-video.md:445, evidence vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09, sdk-author-new-contracts-2026-09
   */
  reference_video_seconds?: number | undefined;
  /**
   * its width and height in pixels
   * `array<integer>`
   * doc-confirmed, register/newer-video.md:446, evidence vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09, sdk-author-new-contracts-2026-09
   */
  reference_video_sides?: number[] | undefined;
  /**
   * its width times its height; the limit is written for `kling-3.0-omni`, and the sides that `kling-o1` takes stay below it
   * `integer`, range 0..8294400
   * doc-confirmed, register/newer-video.md:447, evidence vendor-new-omni-video-2026-09, sdk-author-new-contracts-2026-09
   */
  reference_video_area?: number | undefined;
  /**
   * its width divided by its height
   * `number`, range 0..
   * doc-confirmed, register/newer-video.md:448, evidence vendor-new-omni-video-2026-09, sdk-author-new-contracts-2026-09
   */
  reference_video_ratio?: number | undefined;
  /**
   * its frames per second
   * `number`, range 24..60
   * doc-confirmed, register/newer-video.md:449, evidence vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09, sdk-author-new-contracts-2026-09
   */
  reference_video_fps?: number | undefined;
  /**
   * size of the file
   * `integer`, range 0..209715200
   * doc-confirmed, register/newer-video.md:450, evidence vendor-new-omni-video-2026-09, vendor-new-o1-video-2026-09, sdk-author-new-contracts-2026-09
   */
  reference_video_bytes?: number | undefined;
}
