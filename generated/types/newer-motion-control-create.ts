// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** POST /motion-control/{model}: request. doc-confirmed, register/newer-video.md:16 */
export interface NewerMotionControlCreateRequest {
  /**
   * the inputs, one item each
   * `array<object>`
   * doc-confirmed, register/newer-video.md:599, evidence vendor-new-motion-control-2026-09, sdk-author-new-contracts-2026-09
   */
  contents: NewerMotionControlCreateRequestContents[];
  /**
   * the table calls it optional, but a needed key stands in it
   * `object`
   * doc-confirmed, register/newer-video.md:605, evidence vendor-new-motion-control-2026-09, sdk-author-new-contracts-2026-09
   */
  settings: NewerMotionControlCreateRequestSettings;
  /**
   * how the task is handled, not how the clip looks
   * `object`
   * doc-confirmed, register/newer-video.md:609, evidence vendor-new-motion-control-2026-09, sdk-author-new-contracts-2026-09
   */
  options?: NewerMotionControlCreateRequestOptions | undefined;
}

/** `contents` of NewerMotionControlCreateRequest. doc-confirmed, register/newer-video.md:599 */
export interface NewerMotionControlCreateRequestContents {
  /**
   * which input this is
   * `enum`
   * doc-confirmed, register/newer-video.md:600, evidence vendor-new-motion-control-2026-09, sdk-author-new-contracts-2026-09
   */
  type: 'prompt' | 'image' | 'video' | 'element';
  /**
   * of a prompt, and needed there; adds things to the scene
   * `string`, length ..2500
   * doc-confirmed, register/newer-video.md:601, evidence vendor-new-motion-control-2026-09, sdk-author-new-contracts-2026-09
   */
  text?: string | undefined;
  /**
   * of the image or the video, and needed there; base64 for the image only
   * `string<url,base64>`
   * doc-confirmed, register/newer-video.md:602, evidence vendor-new-motion-control-2026-09, sdk-author-new-contracts-2026-09
   */
  url?: string | undefined;
  /**
   * of an element, and needed there: its id in the library, as text
   * `string`
   * doc-confirmed, register/newer-video.md:603, evidence vendor-new-motion-control-2026-09, sdk-author-new-contracts-2026-09
   */
  element_id?: string | undefined;
  /**
   * of an element, and needed there: the name to cite it by
   * `string`
   * doc-confirmed, register/newer-video.md:604, evidence vendor-new-motion-control-2026-09, sdk-author-new-contracts-2026-09
   */
  id?: string | undefined;
}

/** `settings` of NewerMotionControlCreateRequest. doc-confirmed, register/newer-video.md:605 */
export interface NewerMotionControlCreateRequestSettings {
  /**
   * which way the figure faces; also sets the longest video
   * `enum`
   * doc-confirmed, register/newer-video.md:606, evidence vendor-new-motion-control-2026-09, sdk-author-new-contracts-2026-09
   */
  character_orientation: 'image' | 'video';
  /**
   * `enum`, default `original`
   * doc-confirmed, register/newer-video.md:607, evidence vendor-new-motion-control-2026-09, sdk-author-new-contracts-2026-09
   */
  audio?: 'original' | 'off' | undefined;
  /**
   * no 4k here
   * `enum`, default `720p`
   * doc-confirmed, register/newer-video.md:608, evidence vendor-new-motion-control-2026-09, vendor-capability-map-video-2026-05, sdk-author-new-contracts-2026-09
   */
  resolution?: '720p' | '1080p' | undefined;
}

/** `options` of NewerMotionControlCreateRequest. doc-confirmed, register/newer-video.md:609 */
export interface NewerMotionControlCreateRequestOptions {
  /**
   * called on every change of status, with the newer body; see `callback.newerTask`
   * `string<url>`
   * doc-confirmed, register/newer-video.md:610, evidence vendor-new-motion-control-2026-09, sdk-author-new-contracts-2026-09, vendor-callbacks-2026-09
   */
  callback_url?: string | undefined;
  /**
   * the caller's own id, unique within the account; answers show it as `external_id`
   * `string`
   * doc-confirmed, register/newer-video.md:611, evidence vendor-new-motion-control-2026-09, sdk-author-new-contracts-2026-09, sdk-author-live-checklist-2026-09
   */
  external_task_id?: string | undefined;
  /**
   * only the vendor's own mark is on offer
   * `object`
   * doc-confirmed, register/newer-video.md:612, evidence vendor-new-motion-control-2026-09, sdk-author-new-contracts-2026-09
   */
  watermark_info?: NewerMotionControlCreateRequestOptionsWatermarkInfo | undefined;
}

/** `options.watermark_info` of NewerMotionControlCreateRequest. doc-confirmed, register/newer-video.md:612 */
export interface NewerMotionControlCreateRequestOptionsWatermarkInfo {
  /**
   * true makes a marked copy as well
   * `boolean`, default `false`
   * doc-confirmed, register/newer-video.md:613, evidence vendor-new-motion-control-2026-09, sdk-author-new-contracts-2026-09
   */
  enabled?: boolean | undefined;
}

/** POST /motion-control/{model}: path. doc-confirmed, register/newer-video.md:16 */
export interface NewerMotionControlCreatePath {
  /**
   * part of the path, so there is no default
   * `enum`
   * doc-confirmed, register/newer-video.md:586, evidence vendor-new-motion-control-2026-09, vendor-api-updates-2026-09, vendor-capability-map-video-2026-05, sdk-author-new-contracts-2026-09
   */
  model: 'kling-3.0' | 'kling-2.6';
}

/** POST /motion-control/{model}: headers. doc-confirmed, register/newer-video.md:16 */
export interface NewerMotionControlCreateHeaders {
  /**
   * the only documented value
   * `enum`, default `application/json`
   * doc-confirmed, register/newer-video.md:575, evidence vendor-new-motion-control-2026-09
   */
  'Content-Type': 'application/json';
  /**
   * `Bearer`, one space, then an API key; a JWT made from the key pair is not taken on these routes
   * `string`, since 2026-06-17
   * doc-confirmed, register/newer-video.md:576, evidence vendor-authentication-2026-09, vendor-api-updates-2026-09, vendor-new-motion-control-2026-09, sdk-author-legacy-contracts-2026-09, sdk-author-live-auth-probe-2026-09
   */
  Authorization: string;
}

/** POST /motion-control/{model}: response. doc-confirmed, register/newer-video.md:16 */
export interface NewerMotionControlCreateResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/newer-video.md:649, evidence vendor-new-motion-control-2026-09, vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09
   */
  code: number;
  /**
   * never decide by this text
   * `string`
   * doc-confirmed, register/newer-video.md:650, evidence vendor-new-motion-control-2026-09, vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09
   */
  message?: string | undefined;
  /**
   * names this call and no task
   * `string`
   * doc-confirmed, register/newer-video.md:651, evidence vendor-new-motion-control-2026-09, vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09
   */
  request_id?: string | undefined;
  /**
   * the task
   * `object`
   * doc-confirmed, register/newer-video.md:652, evidence vendor-new-motion-control-2026-09, vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09
   */
  data: NewerMotionControlCreateResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of NewerMotionControlCreateResponse. doc-confirmed, register/newer-video.md:652 */
export interface NewerMotionControlCreateResponseData {
  /**
   * id of the task, opaque text; ask `tasks.query` with it
   * `string`
   * doc-confirmed, register/newer-video.md:653, evidence vendor-new-motion-control-2026-09, vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09
   */
  id: string;
  /**
   * `enum`
   * doc-confirmed, register/newer-video.md:654, evidence vendor-new-motion-control-2026-09, vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09
   */
  status: OpenEnum<'submitted' | 'processing' | 'succeeded' | 'failed'>;
  /**
   * milliseconds since 1970
   * `integer`
   * doc-confirmed, register/newer-video.md:655, evidence vendor-new-motion-control-2026-09, vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09
   */
  create_time?: number | undefined;
  /**
   * milliseconds since 1970
   * `integer`
   * doc-confirmed, register/newer-video.md:656, evidence vendor-new-motion-control-2026-09, vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09
   */
  update_time?: number | undefined;
  /**
   * echo of `options.external_task_id`, if one was sent
   * `string`
   * doc-confirmed, register/newer-video.md:657, evidence vendor-new-motion-control-2026-09, vendor-new-text-to-video-2026-09, vendor-new-omni-video-2026-09
   */
  external_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** POST /motion-control/{model}: given. doc-confirmed, register/newer-video.md:16 */
export interface NewerMotionControlCreateGiven {
  /**
   * size of the largest image, base64 decoded
   * `integer`, range 0..52428800
   * doc-confirmed, register/newer-video.md:634, evidence vendor-new-motion-control-2026-09, sdk-author-new-contracts-2026-09
   */
  largest_image_bytes?: number | undefined;
  /**
   * pixels of the shortest side of any image
   * `integer`, range 300..
   * doc-confirmed, register/newer-video.md:635, evidence vendor-new-motion-control-2026-09, sdk-author-new-contracts-2026-09
   */
  shortest_image_side?: number | undefined;
  /**
   * lowest width divided by height of any image
   * `number`, range 0.4..
   * doc-confirmed, register/newer-video.md:636, evidence vendor-new-motion-control-2026-09, sdk-author-new-contracts-2026-09
   */
  lowest_image_ratio?: number | undefined;
  /**
   * highest width divided by height of any image
   * `number`, range ..2.5
   * doc-confirmed, register/newer-video.md:637, evidence vendor-new-motion-control-2026-09, sdk-author-new-contracts-2026-09
   */
  highest_image_ratio?: number | undefined;
  /**
   * length of the video
   * `number`, range 0..
   * doc-confirmed, register/newer-video.md:638, evidence vendor-new-motion-control-2026-09, sdk-author-new-contracts-2026-09
   */
  motion_video_seconds?: number | undefined;
  /**
   * pixels of its shorter side
   * `integer`, range 340..
   * doc-confirmed, register/newer-video.md:639, evidence vendor-new-motion-control-2026-09, sdk-author-new-contracts-2026-09
   */
  motion_video_shortest_side?: number | undefined;
  /**
   * pixels of its longer side
   * `integer`, range ..3850
   * doc-confirmed, register/newer-video.md:640, evidence vendor-new-motion-control-2026-09, sdk-author-new-contracts-2026-09
   */
  motion_video_longest_side?: number | undefined;
  /**
   * size of the file, mp4 or mov
   * `integer`, range 0..104857600
   * doc-confirmed, register/newer-video.md:641, evidence vendor-new-motion-control-2026-09, sdk-author-new-contracts-2026-09
   */
  motion_video_bytes?: number | undefined;
}
