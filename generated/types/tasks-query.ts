// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /tasks: query. doc-confirmed, register/tasks.md:10 */
export interface TasksQueryQuery {
  /**
   * ids from the service, with commas between them
   * `string`
   * doc-confirmed, register/tasks.md:32, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, sdk-author-live-auth-probe-2026-09
   */
  task_ids?: string | undefined;
  /**
   * ids that the caller gave at create, with commas between them; found tasks of older image, avatar, element and voice routes too
   * `string`
   * doc-confirmed, register/tasks.md:33, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, sdk-author-live-checklist-2026-09
   */
  external_task_ids?: string | undefined;
}

/** GET /tasks: headers. doc-confirmed, register/tasks.md:10 */
export interface TasksQueryHeaders {
  /**
   * asked for on the GET too
   * `enum`, default `application/json`
   * doc-confirmed, register/tasks.md:21, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  'Content-Type': 'application/json';
  /**
   * `Bearer`, one space, then an API key; a JWT was answered with HTTP 401 and code 1002
   * `string`, since 2026-06-17
   * doc-confirmed, register/tasks.md:22, evidence vendor-authentication-2026-09, vendor-api-updates-2026-09, vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09, sdk-author-legacy-contracts-2026-09, sdk-author-live-auth-probe-2026-09
   */
  Authorization: string;
}

/** GET /tasks: response. doc-confirmed, register/tasks.md:10 */
export interface TasksQueryResponse {
  /**
   * 0 is success, also where a task itself failed
   * `integer`
   * doc-confirmed, register/tasks.md:39, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  code: number;
  /**
   * never decide by this text
   * `string`
   * doc-confirmed, register/tasks.md:40, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  message?: string | undefined;
  /**
   * names this call and no task
   * `string`
   * doc-confirmed, register/tasks.md:41, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  request_id?: string | undefined;
  /**
   * one record a task; empty if none is known
   * `array<object>`
   * doc-confirmed, register/tasks.md:42, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  data: TasksQueryResponseData[];
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of TasksQueryResponse. doc-confirmed, register/tasks.md:42 */
export interface TasksQueryResponseData {
  /**
   * id of the task, opaque text
   * `string`
   * doc-confirmed, register/tasks.md:43, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  id: string;
  /**
   * a failed task also comes under code 0
   * `enum`
   * doc-confirmed, register/tasks.md:44, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  status: OpenEnum<'submitted' | 'processing' | 'succeeded' | 'failed'>;
  /**
   * why the task failed, a refusal by risk control for example; empty otherwise
   * `string`
   * doc-confirmed, register/tasks.md:45, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  message?: string | undefined;
  /**
   * milliseconds since 1970
   * `integer`
   * doc-confirmed, register/tasks.md:46, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  create_time?: number | undefined;
  /**
   * milliseconds since 1970
   * `integer`
   * doc-confirmed, register/tasks.md:47, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  update_time?: number | undefined;
  /**
   * what the create called `external_task_id`, if it had one
   * `string`
   * doc-confirmed, register/tasks.md:48, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  external_id?: string | undefined;
  /**
   * the results; empty or absent until the task has succeeded
   * `array<object>`
   * doc-confirmed, register/tasks.md:49, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  outputs?: TasksQueryResponseDataItemOutputs[] | undefined;
  /**
   * what the task cost; stands for the two deduction keys of the older routes
   * `array<object>`
   * doc-confirmed, register/tasks.md:76, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  billing?: TasksQueryResponseDataItemBilling[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].outputs` of TasksQueryResponse. doc-confirmed, register/tasks.md:49 */
export interface TasksQueryResponseDataItemOutputs {
  /**
   * tells which of the other keys there are
   * `enum`
   * doc-confirmed, register/tasks.md:50, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  type?: OpenEnum<'image' | 'video' | 'audio' | 'element' | 'voice'> | undefined;
  /**
   * of a video, an audio, a voice or an element; the sample of an image has none
   * `string`
   * doc-confirmed, register/tasks.md:51, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  id?: string | undefined;
  /**
   * of a video or an image, and the preview of a voice; gone after 30 days and protected against hotlinks: download at once
   * `string<url>`
   * doc-confirmed, register/tasks.md:52, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  url?: string | undefined;
  /**
   * of a video or an image, if the marked copy was asked for
   * `string<url>`
   * doc-confirmed, register/tasks.md:53, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  watermark_url?: string | undefined;
  /**
   * of a video: seconds as text, although the request has a number
   * `string<decimal>`
   * doc-confirmed, register/tasks.md:54, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  duration?: string | undefined;
  /**
   * of an image that belongs to a series
   * `string`
   * doc-confirmed, register/tasks.md:55, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  group_id?: string | undefined;
  /**
   * of an audio; older routes call it `url_mp3`
   * `string<url>`
   * doc-confirmed, register/tasks.md:56, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  mp3_url?: string | undefined;
  /**
   * of an audio
   * `string<url>`
   * doc-confirmed, register/tasks.md:57, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  wav_url?: string | undefined;
  /**
   * of an audio, seconds
   * `string<decimal>`
   * doc-confirmed, register/tasks.md:58, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  mp3_duration?: string | undefined;
  /**
   * of an audio, seconds
   * `string<decimal>`
   * doc-confirmed, register/tasks.md:59, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  wav_duration?: string | undefined;
  /**
   * of a voice or an element
   * `string`
   * doc-confirmed, register/tasks.md:60, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  name?: string | undefined;
  /**
   * of an element
   * `string`
   * doc-confirmed, register/tasks.md:61, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  description?: string | undefined;
  /**
   * of an element
   * `enum`
   * doc-confirmed, register/tasks.md:62, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  element_type?: OpenEnum<'video_character_elements' | 'multi_image_elements'> | undefined;
  /**
   * of an element: what it was made from; the callback calls it `materials`
   * `array<object>`
   * doc-confirmed, register/tasks.md:63, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  references?: TasksQueryResponseDataItemOutputsItemReferences[] | undefined;
  /**
   * of a voice or an element: `kling` for the vendor's library, else the number of its maker
   * `string`
   * doc-confirmed, register/tasks.md:70, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  owned_by?: string | undefined;
  /**
   * of a voice or an element
   * `enum`
   * doc-confirmed, register/tasks.md:71, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  status?: OpenEnum<'succeeded' | 'deleted'> | undefined;
  /**
   * of an element
   * `array<object>`
   * doc-confirmed, register/tasks.md:72, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  tags?: TasksQueryResponseDataItemOutputsItemTags[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].outputs[].references` of TasksQueryResponse. doc-confirmed, register/tasks.md:63 */
export interface TasksQueryResponseDataItemOutputsItemReferences {
  /**
   * `enum`
   * doc-confirmed, register/tasks.md:64, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  type?: OpenEnum<'image' | 'video' | 'voice'> | undefined;
  /**
   * a video and a voice are always `refer`
   * `enum`
   * doc-confirmed, register/tasks.md:65, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  role?: OpenEnum<'frontal' | 'reference' | 'refer'> | undefined;
  /**
   * the file
   * `string<url>`
   * doc-confirmed, register/tasks.md:66, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  url?: string | undefined;
  /**
   * of a voice
   * `string`
   * doc-confirmed, register/tasks.md:67, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  id?: string | undefined;
  /**
   * of a voice
   * `string`
   * doc-confirmed, register/tasks.md:68, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  name?: string | undefined;
  /**
   * of a voice: `kling`, or the number of its maker
   * `string`
   * doc-confirmed, register/tasks.md:69, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  owned_by?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].outputs[].tags` of TasksQueryResponse. doc-confirmed, register/tasks.md:72 */
export interface TasksQueryResponseDataItemOutputsItemTags {
  /**
   * the older element routes have text here
   * `integer`
   * doc-confirmed, register/tasks.md:73, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  id?: number | undefined;
  /**
   * `string`
   * doc-confirmed, register/tasks.md:74, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  name?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/tasks.md:75, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  description?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data[].billing` of TasksQueryResponse. doc-confirmed, register/tasks.md:76 */
export interface TasksQueryResponseDataItemBilling {
  /**
   * `enum`
   * doc-confirmed, register/tasks.md:77, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  charge_type?: OpenEnum<'cash' | 'unit'> | undefined;
  /**
   * cash only
   * `enum`
   * doc-confirmed, register/tasks.md:78, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  cash_type?: OpenEnum<'balance' | 'test_balance'> | undefined;
  /**
   * units, or money after discount
   * `string<decimal>`
   * doc-confirmed, register/tasks.md:79, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  amount?: string | undefined;
  /**
   * cash only
   * `enum`
   * doc-confirmed, register/tasks.md:80, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  currency?: OpenEnum<'CNY' | 'USD'> | undefined;
  /**
   * units only; avatars, voices and elements were booked as video (`sdk-author-live-checklist-2026-09`)
   * `enum`
   * doc-confirmed, register/tasks.md:81, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  package_type?: OpenEnum<'video' | 'image' | 'audio'> | undefined;
  /**
   * cash only: before discount
   * `string<decimal>`
   * doc-confirmed, register/tasks.md:82, evidence vendor-new-text-to-video-2026-09, vendor-new-kling26-image-to-video-2026-09, vendor-new-turbo-image-to-video-2026-09
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
