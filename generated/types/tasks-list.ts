// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { Int64Input, OpenEnum } from '../kernel/wire-types.ts';

/** POST /tasks: request. doc-confirmed, register/tasks.md:11 */
export interface TasksListRequest {
  /**
   * milliseconds since 1970, as a number or as text; if left out, 30 days before `end_time`
   * `int64`
   * doc-confirmed, register/tasks.md:150, evidence vendor-new-kling26-image-to-video-2026-09, vendor-new-text-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, sdk-author-new-contracts-2026-09, sdk-author-live-checklist-2026-09
   */
  start_time?: Int64Input | undefined;
  /**
   * milliseconds since 1970, as a number or as text; if left out, now
   * `int64`
   * doc-confirmed, register/tasks.md:151, evidence vendor-new-kling26-image-to-video-2026-09, vendor-new-text-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  end_time?: Int64Input | undefined;
  /**
   * `next_cursor` of the page before; the times then count for nothing
   * `string`
   * doc-confirmed, register/tasks.md:152, evidence vendor-new-kling26-image-to-video-2026-09, vendor-new-text-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  cursor?: string | undefined;
  /**
   * tasks on a page
   * `integer`, default `100`, range ..500
   * doc-confirmed, register/tasks.md:153, evidence vendor-new-kling26-image-to-video-2026-09, vendor-new-text-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  limit?: number | undefined;
  /**
   * by state, by kind, or both
   * `array<object>`
   * doc-confirmed, register/tasks.md:154, evidence vendor-new-kling26-image-to-video-2026-09, vendor-new-text-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  filters?: TasksListRequestFilters[] | undefined;
}

/** `filters` of TasksListRequest. doc-confirmed, register/tasks.md:154 */
export interface TasksListRequestFilters {
  /**
   * what is compared
   * `enum`
   * doc-confirmed, register/tasks.md:155, evidence vendor-new-kling26-image-to-video-2026-09, vendor-new-text-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  key?: 'status' | 'product_type' | undefined;
  /**
   * what it may be; see Rules
   * `array<string>`
   * doc-confirmed, register/tasks.md:156, evidence vendor-new-kling26-image-to-video-2026-09, vendor-new-text-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  values?: string[] | undefined;
}

/** POST /tasks: headers. doc-confirmed, register/tasks.md:11 */
export interface TasksListHeaders {
  /**
   * the only documented value
   * `enum`, default `application/json`
   * doc-confirmed, register/tasks.md:137, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  'Content-Type': 'application/json';
  /**
   * `Bearer`, one space, then an API key; a JWT was answered with HTTP 401 and code 1002
   * `string`, since 2026-06-17
   * doc-confirmed, register/tasks.md:138, evidence vendor-authentication-2026-09, vendor-api-updates-2026-09, vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, sdk-author-legacy-contracts-2026-09, sdk-author-live-auth-probe-2026-09
   */
  Authorization: string;
}

/** POST /tasks: response. doc-confirmed, register/tasks.md:11 */
export interface TasksListResponse {
  /**
   * 0 is success, also where a task itself failed
   * `integer`
   * doc-confirmed, register/tasks.md:167, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  code: number;
  /**
   * never decide by this text
   * `string`
   * doc-confirmed, register/tasks.md:168, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  message?: string | undefined;
  /**
   * names this call and no task
   * `string`
   * doc-confirmed, register/tasks.md:169, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  request_id?: string | undefined;
  /**
   * a page
   * `object`
   * doc-confirmed, register/tasks.md:170, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  data: TasksListResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of TasksListResponse. doc-confirmed, register/tasks.md:170 */
export interface TasksListResponseData {
  /**
   * the tasks of the page
   * `array<object>`
   * doc-confirmed, register/tasks.md:171, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  result: TasksListResponseDataResult[];
  /**
   * tasks in this answer
   * `integer`
   * doc-confirmed, register/tasks.md:212, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  count?: number | undefined;
  /**
   * where the next page begins
   * `string`
   * doc-confirmed, register/tasks.md:213, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  next_cursor?: string | undefined;
  /**
   * false on the last page
   * `boolean`
   * doc-confirmed, register/tasks.md:214, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, sdk-author-new-contracts-2026-09
   */
  has_more?: boolean | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.result` of TasksListResponse. doc-confirmed, register/tasks.md:171 */
export interface TasksListResponseDataResult {
  /**
   * id of the task, opaque text
   * `string`
   * doc-confirmed, register/tasks.md:172, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  id: string;
  /**
   * a failed task also comes under code 0
   * `enum`
   * doc-confirmed, register/tasks.md:173, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  status: OpenEnum<'submitted' | 'processing' | 'succeeded' | 'failed'>;
  /**
   * why the task failed, a refusal by risk control for example; empty otherwise
   * `string`
   * doc-confirmed, register/tasks.md:174, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  message?: string | undefined;
  /**
   * milliseconds since 1970
   * `integer`
   * doc-confirmed, register/tasks.md:175, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  create_time?: number | undefined;
  /**
   * milliseconds since 1970
   * `integer`
   * doc-confirmed, register/tasks.md:176, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  update_time?: number | undefined;
  /**
   * what the create called `external_task_id`, if it had one
   * `string`
   * doc-confirmed, register/tasks.md:177, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  external_id?: string | undefined;
  /**
   * the results; empty or absent until the task has succeeded
   * `array<object>`
   * doc-confirmed, register/tasks.md:178, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  outputs?: TasksListResponseDataResultItemOutputs[] | undefined;
  /**
   * what the task cost; stands for the two deduction keys of the older routes
   * `array<object>`
   * doc-confirmed, register/tasks.md:205, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  billing?: TasksListResponseDataResultItemBilling[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.result[].outputs` of TasksListResponse. doc-confirmed, register/tasks.md:178 */
export interface TasksListResponseDataResultItemOutputs {
  /**
   * tells which of the other keys there are
   * `enum`
   * doc-confirmed, register/tasks.md:179, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  type?: OpenEnum<'image' | 'video' | 'audio' | 'element' | 'voice'> | undefined;
  /**
   * of a video, an audio, a voice or an element; the sample of an image has none
   * `string`
   * doc-confirmed, register/tasks.md:180, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  id?: string | undefined;
  /**
   * of a video or an image, and the preview of a voice; gone after 30 days and protected against hotlinks: download at once
   * `string<url>`
   * doc-confirmed, register/tasks.md:181, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  url?: string | undefined;
  /**
   * of a video or an image, if the marked copy was asked for
   * `string<url>`
   * doc-confirmed, register/tasks.md:182, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  watermark_url?: string | undefined;
  /**
   * of a video: seconds as text, although the request has a number
   * `string<decimal>`
   * doc-confirmed, register/tasks.md:183, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  duration?: string | undefined;
  /**
   * of an image that belongs to a series
   * `string`
   * doc-confirmed, register/tasks.md:184, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  group_id?: string | undefined;
  /**
   * of an audio; older routes call it `url_mp3`
   * `string<url>`
   * doc-confirmed, register/tasks.md:185, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  mp3_url?: string | undefined;
  /**
   * of an audio
   * `string<url>`
   * doc-confirmed, register/tasks.md:186, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  wav_url?: string | undefined;
  /**
   * of an audio, seconds
   * `string<decimal>`
   * doc-confirmed, register/tasks.md:187, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  mp3_duration?: string | undefined;
  /**
   * of an audio, seconds
   * `string<decimal>`
   * doc-confirmed, register/tasks.md:188, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  wav_duration?: string | undefined;
  /**
   * of a voice or an element
   * `string`
   * doc-confirmed, register/tasks.md:189, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  name?: string | undefined;
  /**
   * of an element
   * `string`
   * doc-confirmed, register/tasks.md:190, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  description?: string | undefined;
  /**
   * of an element
   * `enum`
   * doc-confirmed, register/tasks.md:191, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  element_type?: OpenEnum<'video_character_elements' | 'multi_image_elements'> | undefined;
  /**
   * of an element: what it was made from; the callback calls it `materials`
   * `array<object>`
   * doc-confirmed, register/tasks.md:192, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  references?: TasksListResponseDataResultItemOutputsItemReferences[] | undefined;
  /**
   * of a voice or an element: `kling` for the vendor's library, else the number of its maker
   * `string`
   * doc-confirmed, register/tasks.md:199, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  owned_by?: string | undefined;
  /**
   * of a voice or an element
   * `enum`
   * doc-confirmed, register/tasks.md:200, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  status?: OpenEnum<'succeeded' | 'deleted'> | undefined;
  /**
   * of an element
   * `array<object>`
   * doc-confirmed, register/tasks.md:201, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  tags?: TasksListResponseDataResultItemOutputsItemTags[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.result[].outputs[].references` of TasksListResponse. doc-confirmed, register/tasks.md:192 */
export interface TasksListResponseDataResultItemOutputsItemReferences {
  /**
   * `enum`
   * doc-confirmed, register/tasks.md:193, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  type?: OpenEnum<'image' | 'video' | 'voice'> | undefined;
  /**
   * a video and a voice are always `refer`
   * `enum`
   * doc-confirmed, register/tasks.md:194, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  role?: OpenEnum<'frontal' | 'reference' | 'refer'> | undefined;
  /**
   * the file
   * `string<url>`
   * doc-confirmed, register/tasks.md:195, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  url?: string | undefined;
  /**
   * of a voice
   * `string`
   * doc-confirmed, register/tasks.md:196, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  id?: string | undefined;
  /**
   * of a voice
   * `string`
   * doc-confirmed, register/tasks.md:197, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  name?: string | undefined;
  /**
   * of a voice: `kling`, or the number of its maker
   * `string`
   * doc-confirmed, register/tasks.md:198, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  owned_by?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.result[].outputs[].tags` of TasksListResponse. doc-confirmed, register/tasks.md:201 */
export interface TasksListResponseDataResultItemOutputsItemTags {
  /**
   * the older element routes have text here
   * `integer`
   * doc-confirmed, register/tasks.md:202, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  id?: number | undefined;
  /**
   * `string`
   * doc-confirmed, register/tasks.md:203, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  name?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/tasks.md:204, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  description?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.result[].billing` of TasksListResponse. doc-confirmed, register/tasks.md:205 */
export interface TasksListResponseDataResultItemBilling {
  /**
   * `enum`
   * doc-confirmed, register/tasks.md:206, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  charge_type?: OpenEnum<'cash' | 'unit'> | undefined;
  /**
   * cash only
   * `enum`
   * doc-confirmed, register/tasks.md:207, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  cash_type?: OpenEnum<'balance' | 'test_balance'> | undefined;
  /**
   * units, or money after discount
   * `string<decimal>`
   * doc-confirmed, register/tasks.md:208, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  amount?: string | undefined;
  /**
   * cash only
   * `enum`
   * doc-confirmed, register/tasks.md:209, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  currency?: OpenEnum<'CNY' | 'USD'> | undefined;
  /**
   * units only; avatars, voices and elements were booked as video (`sdk-author-live-checklist-2026-09`)
   * `enum`
   * doc-confirmed, register/tasks.md:210, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  package_type?: OpenEnum<'video' | 'image' | 'audio'> | undefined;
  /**
   * cash only: before discount
   * `string<decimal>`
   * doc-confirmed, register/tasks.md:211, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
