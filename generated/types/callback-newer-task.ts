// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** callback.newerTask: callback. doc-confirmed, register/newer-callback.md:9 */
export interface CallbackNewerTaskCallback {
  /**
   * id of the task, opaque text
   * `string`
   * doc-confirmed, register/newer-callback.md:20, evidence vendor-callbacks-2026-09
   */
  id: string;
  /**
   * sent on every change
   * `enum`
   * doc-confirmed, register/newer-callback.md:21, evidence vendor-callbacks-2026-09
   */
  status: OpenEnum<'submitted' | 'processing' | 'succeeded' | 'failed'>;
  /**
   * why the task failed, a refusal by risk control for example; empty otherwise
   * `string`
   * doc-confirmed, register/newer-callback.md:22, evidence vendor-callbacks-2026-09
   */
  message?: string | undefined;
  /**
   * milliseconds since 1970
   * `integer`
   * doc-confirmed, register/newer-callback.md:23, evidence vendor-callbacks-2026-09
   */
  create_time?: number | undefined;
  /**
   * milliseconds since 1970
   * `integer`
   * doc-confirmed, register/newer-callback.md:24, evidence vendor-callbacks-2026-09
   */
  update_time?: number | undefined;
  /**
   * what the create called `external_task_id`, if it had one
   * `string`
   * doc-confirmed, register/newer-callback.md:25, evidence vendor-callbacks-2026-09
   */
  external_id?: string | undefined;
  /**
   * the results; empty or absent until the task has succeeded
   * `array<object>`
   * doc-confirmed, register/newer-callback.md:26, evidence vendor-callbacks-2026-09
   */
  outputs?: CallbackNewerTaskCallbackOutputs[] | undefined;
  /**
   * what the task cost; stands for the two deduction keys of the older routes
   * `array<object>`
   * doc-confirmed, register/newer-callback.md:53, evidence vendor-callbacks-2026-09
   */
  billing?: CallbackNewerTaskCallbackBilling[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `outputs` of CallbackNewerTaskCallback. doc-confirmed, register/newer-callback.md:26 */
export interface CallbackNewerTaskCallbackOutputs {
  /**
   * tells which of the other keys there are
   * `enum`
   * doc-confirmed, register/newer-callback.md:27, evidence vendor-callbacks-2026-09
   */
  type?: OpenEnum<'image' | 'video' | 'audio' | 'element' | 'voice'> | undefined;
  /**
   * of a video, an audio, a voice or an element; the sample of an image has none
   * `string`
   * doc-confirmed, register/newer-callback.md:28, evidence vendor-callbacks-2026-09
   */
  id?: string | undefined;
  /**
   * of a video or an image, and the preview of a voice; gone after 30 days and protected against hotlinks: download at once
   * `string<url>`
   * doc-confirmed, register/newer-callback.md:29, evidence vendor-callbacks-2026-09
   */
  url?: string | undefined;
  /**
   * of a video or an image, if the marked copy was asked for
   * `string<url>`
   * doc-confirmed, register/newer-callback.md:30, evidence vendor-callbacks-2026-09
   */
  watermark_url?: string | undefined;
  /**
   * of a video: seconds as text, although the request has a number
   * `string<decimal>`
   * doc-confirmed, register/newer-callback.md:31, evidence vendor-callbacks-2026-09
   */
  duration?: string | undefined;
  /**
   * of an image that belongs to a series
   * `string`
   * doc-confirmed, register/newer-callback.md:32, evidence vendor-callbacks-2026-09
   */
  group_id?: string | undefined;
  /**
   * of an audio; older routes call it `url_mp3`
   * `string<url>`
   * doc-confirmed, register/newer-callback.md:33, evidence vendor-callbacks-2026-09
   */
  mp3_url?: string | undefined;
  /**
   * of an audio
   * `string<url>`
   * doc-confirmed, register/newer-callback.md:34, evidence vendor-callbacks-2026-09
   */
  wav_url?: string | undefined;
  /**
   * of an audio, seconds
   * `string<decimal>`
   * doc-confirmed, register/newer-callback.md:35, evidence vendor-callbacks-2026-09
   */
  mp3_duration?: string | undefined;
  /**
   * of an audio, seconds
   * `string<decimal>`
   * doc-confirmed, register/newer-callback.md:36, evidence vendor-callbacks-2026-09
   */
  wav_duration?: string | undefined;
  /**
   * of a voice or an element
   * `string`
   * doc-confirmed, register/newer-callback.md:37, evidence vendor-callbacks-2026-09
   */
  name?: string | undefined;
  /**
   * of an element
   * `string`
   * doc-confirmed, register/newer-callback.md:38, evidence vendor-callbacks-2026-09
   */
  description?: string | undefined;
  /**
   * of an element
   * `enum`
   * doc-confirmed, register/newer-callback.md:39, evidence vendor-callbacks-2026-09
   */
  element_type?: OpenEnum<'video_character_elements' | 'multi_image_elements'> | undefined;
  /**
   * of an element: what it was made from; the queries call it `references`
   * `array<object>`
   * doc-confirmed, register/newer-callback.md:40, evidence vendor-callbacks-2026-09
   */
  materials?: CallbackNewerTaskCallbackOutputsItemMaterials[] | undefined;
  /**
   * of a voice or an element: `kling` for the vendor's library, else the number of its maker
   * `string`
   * doc-confirmed, register/newer-callback.md:47, evidence vendor-callbacks-2026-09
   */
  owned_by?: string | undefined;
  /**
   * of a voice or an element
   * `enum`
   * doc-confirmed, register/newer-callback.md:48, evidence vendor-callbacks-2026-09
   */
  status?: OpenEnum<'succeeded' | 'deleted'> | undefined;
  /**
   * of an element
   * `array<object>`
   * doc-confirmed, register/newer-callback.md:49, evidence vendor-callbacks-2026-09
   */
  tags?: CallbackNewerTaskCallbackOutputsItemTags[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `outputs[].materials` of CallbackNewerTaskCallback. doc-confirmed, register/newer-callback.md:40 */
export interface CallbackNewerTaskCallbackOutputsItemMaterials {
  /**
   * `enum`
   * doc-confirmed, register/newer-callback.md:41, evidence vendor-callbacks-2026-09
   */
  type?: OpenEnum<'image' | 'video' | 'voice'> | undefined;
  /**
   * a video and a voice are always `refer`
   * `enum`
   * doc-confirmed, register/newer-callback.md:42, evidence vendor-callbacks-2026-09
   */
  role?: OpenEnum<'frontal' | 'refer'> | undefined;
  /**
   * the file
   * `string<url>`
   * doc-confirmed, register/newer-callback.md:43, evidence vendor-callbacks-2026-09
   */
  url?: string | undefined;
  /**
   * of a voice
   * `string`
   * doc-confirmed, register/newer-callback.md:44, evidence vendor-callbacks-2026-09
   */
  id?: string | undefined;
  /**
   * of a voice
   * `string`
   * doc-confirmed, register/newer-callback.md:45, evidence vendor-callbacks-2026-09
   */
  name?: string | undefined;
  /**
   * of a voice: `kling`, or the number of its maker
   * `string`
   * doc-confirmed, register/newer-callback.md:46, evidence vendor-callbacks-2026-09
   */
  owned_by?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `outputs[].tags` of CallbackNewerTaskCallback. doc-confirmed, register/newer-callback.md:49 */
export interface CallbackNewerTaskCallbackOutputsItemTags {
  /**
   * the older element routes have text here
   * `integer`
   * doc-confirmed, register/newer-callback.md:50, evidence vendor-callbacks-2026-09
   */
  id?: number | undefined;
  /**
   * `string`
   * doc-confirmed, register/newer-callback.md:51, evidence vendor-callbacks-2026-09
   */
  name?: string | undefined;
  /**
   * `string`
   * doc-confirmed, register/newer-callback.md:52, evidence vendor-callbacks-2026-09
   */
  description?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `billing` of CallbackNewerTaskCallback. doc-confirmed, register/newer-callback.md:53 */
export interface CallbackNewerTaskCallbackBilling {
  /**
   * `enum`
   * doc-confirmed, register/newer-callback.md:54, evidence vendor-callbacks-2026-09
   */
  charge_type?: OpenEnum<'cash' | 'unit'> | undefined;
  /**
   * cash only
   * `enum`
   * doc-confirmed, register/newer-callback.md:55, evidence vendor-callbacks-2026-09
   */
  cash_type?: OpenEnum<'balance' | 'test_balance'> | undefined;
  /**
   * units, or money after discount
   * `string<decimal>`
   * doc-confirmed, register/newer-callback.md:56, evidence vendor-callbacks-2026-09
   */
  amount?: string | undefined;
  /**
   * cash only
   * `enum`
   * doc-confirmed, register/newer-callback.md:57, evidence vendor-callbacks-2026-09
   */
  currency?: OpenEnum<'CNY' | 'USD'> | undefined;
  /**
   * units only; avatars, voices and elements were booked as video (`sdk-author-live-checklist-2026-09`)
   * `enum`
   * doc-confirmed, register/newer-callback.md:58, evidence vendor-callbacks-2026-09
   */
  package_type?: OpenEnum<'video' | 'image' | 'audio'> | undefined;
  /**
   * cash only: before discount
   * `string<decimal>`
   * doc-confirmed, register/newer-callback.md:59, evidence vendor-callbacks-2026-09
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
