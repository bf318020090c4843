// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** callback.task: callback. doc-confirmed, register/callback.md:9 */
export interface CallbackTaskCallback {
  /**
   * opaque, not always digits
   * `string`
   * doc-confirmed, register/callback.md:21, evidence vendor-callbacks-2026-09, vendor-portal-2026-03, vendor-reference-2026-03
   */
  task_id: string;
  /**
   * sent on every change
   * `enum`
   * doc-confirmed, register/callback.md:22, evidence vendor-callbacks-2026-09, vendor-portal-2026-03, vendor-reference-2026-03
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why the task failed, a refusal by risk control for example
   * `string`
   * doc-confirmed, register/callback.md:23, evidence vendor-callbacks-2026-09, vendor-portal-2026-03, vendor-reference-2026-03
   */
  task_status_msg?: string | undefined;
  /**
   * milliseconds since 1970
   * `integer`
   * doc-confirmed, register/callback.md:24, evidence vendor-callbacks-2026-09, vendor-portal-2026-03, vendor-reference-2026-03
   */
  created_at?: number | undefined;
  /**
   * milliseconds since 1970
   * `integer`
   * doc-confirmed, register/callback.md:25, evidence vendor-callbacks-2026-09, vendor-portal-2026-03, vendor-reference-2026-03
   */
  updated_at?: number | undefined;
  /**
   * units taken from a resource pack
   * `string<decimal>`, since 2026-01-23
   * doc-confirmed, register/callback.md:26, evidence vendor-callbacks-2026-09, vendor-api-updates-2026-09, vendor-portal-2026-03, vendor-reference-2026-03
   */
  final_unit_deduction?: string | undefined;
  /**
   * what was taken from the cash balance; a bare number was seen in a fixture
   * `object`, a number is read as absent
   * doc-confirmed, register/callback.md:27, evidence vendor-callbacks-2026-09, vendor-cn-callbacks-2026
   */
  final_balance_deduction?: CallbackTaskCallbackFinalBalanceDeduction | undefined;
  /**
   * what the create said
   * `object`
   * doc-confirmed, register/callback.md:30, evidence vendor-callbacks-2026-09, vendor-portal-2026-03, vendor-reference-2026-03
   */
  task_info?: CallbackTaskCallbackTaskInfo | undefined;
  /**
   * absent or empty until the task has succeeded
   * `object`
   * doc-confirmed, register/callback.md:36, evidence vendor-callbacks-2026-09, vendor-portal-2026-03, vendor-reference-2026-03
   */
  task_result?: CallbackTaskCallbackTaskResult | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `final_balance_deduction` of CallbackTaskCallback. doc-confirmed, register/callback.md:27 */
export interface CallbackTaskCallbackFinalBalanceDeduction {
  /**
   * taken after discount
   * `string<decimal>`
   * doc-confirmed, register/callback.md:28, evidence vendor-callbacks-2026-09, vendor-cn-callbacks-2026
   */
  quota?: string | undefined;
  /**
   * before discount
   * `string<decimal>`
   * doc-confirmed, register/callback.md:29, evidence vendor-callbacks-2026-09, vendor-cn-callbacks-2026
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `task_info` of CallbackTaskCallback. doc-confirmed, register/callback.md:30 */
export interface CallbackTaskCallbackTaskInfo {
  /**
   * the id that the caller gave
   * `string`
   * doc-confirmed, register/callback.md:31, evidence vendor-callbacks-2026-09, vendor-portal-2026-03, vendor-reference-2026-03
   */
  external_task_id?: string | undefined;
  /**
   * only for tasks made from a video, extension or lip sync for example
   * `object`
   * doc-confirmed, register/callback.md:32, evidence vendor-callbacks-2026-09, vendor-portal-2026-03, vendor-reference-2026-03
   */
  parent_video?: CallbackTaskCallbackTaskInfoParentVideo | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `task_info.parent_video` of CallbackTaskCallback. doc-confirmed, register/callback.md:32 */
export interface CallbackTaskCallbackTaskInfoParentVideo {
  /**
   * `string`
   * doc-confirmed, register/callback.md:33, evidence vendor-callbacks-2026-09, vendor-portal-2026-03, vendor-reference-2026-03
   */
  id?: string | undefined;
  /**
   * `string<url>`
   * doc-confirmed, register/callback.md:34, evidence vendor-callbacks-2026-09, vendor-portal-2026-03, vendor-reference-2026-03
   */
  url?: string | undefined;
  /**
   * seconds
   * `string<decimal>`
   * doc-confirmed, register/callback.md:35, evidence vendor-callbacks-2026-09, vendor-portal-2026-03, vendor-reference-2026-03
   */
  duration?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `task_result` of CallbackTaskCallback. doc-confirmed, register/callback.md:36 */
export interface CallbackTaskCallbackTaskResult {
  /**
   * image tasks only
   * `array<object>`
   * doc-confirmed, register/callback.md:37, evidence vendor-callbacks-2026-09, vendor-portal-2026-03, vendor-reference-2026-03
   */
  images?: CallbackTaskCallbackTaskResultImages[] | undefined;
  /**
   * `array<object>`
   * doc-confirmed, register/callback.md:40, evidence vendor-callbacks-2026-09, vendor-portal-2026-03, vendor-reference-2026-03
   */
  videos?: CallbackTaskCallbackTaskResultVideos[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `task_result.images` of CallbackTaskCallback. doc-confirmed, register/callback.md:37 */
export interface CallbackTaskCallbackTaskResultImages {
  /**
   * place in the series, from 0
   * `integer`
   * doc-confirmed, register/callback.md:38, evidence vendor-callbacks-2026-09, vendor-portal-2026-03, vendor-reference-2026-03
   */
  index?: number | undefined;
  /**
   * `string<url>`
   * doc-confirmed, register/callback.md:39, evidence vendor-callbacks-2026-09, vendor-portal-2026-03, vendor-reference-2026-03
   */
  url?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `task_result.videos` of CallbackTaskCallback. doc-confirmed, register/callback.md:40 */
export interface CallbackTaskCallbackTaskResultVideos {
  /**
   * `string`
   * doc-confirmed, register/callback.md:41, evidence vendor-callbacks-2026-09, vendor-portal-2026-03, vendor-reference-2026-03
   */
  id?: string | undefined;
  /**
   * purged after 30 days and protected against hotlinks: download at once
   * `string<url>`
   * doc-confirmed, register/callback.md:42, evidence vendor-callbacks-2026-09, vendor-portal-2026-03, vendor-reference-2026-03
   */
  url?: string | undefined;
  /**
   * seconds
   * `string<decimal>`
   * doc-confirmed, register/callback.md:43, evidence vendor-callbacks-2026-09, vendor-portal-2026-03, vendor-reference-2026-03
   */
  duration?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
