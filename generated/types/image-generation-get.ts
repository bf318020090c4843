// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /v1/images/generations/{id}: path. doc-confirmed, register/image-generation.md:14 */
export interface ImageGenerationGetPath {
  /**
   * the task id, or the `external_task_id` of the create; the pages list both names for this one segment
   * `string`
   * doc-confirmed, register/image-generation.md:170, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  id: string;
}

/** GET /v1/images/generations/{id}: response. doc-confirmed, register/image-generation.md:14 */
export interface ImageGenerationGetResponse {
  /**
   * 0 is success, also when the task itself failed
   * `integer`
   * doc-confirmed, register/image-generation.md:176, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  code: number;
  /**
   * `SUCCEED` on success elsewhere, also for a failed task; never decide by this text
   * `string`
   * doc-confirmed, register/image-generation.md:177, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  message?: string | undefined;
  /**
   * belongs to the HTTP call and not to the task; no fixed form
   * `string`
   * doc-confirmed, register/image-generation.md:178, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/image-generation.md:179, evidence vendor-concurrency-rules-2026-09, vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  data: ImageGenerationGetResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of ImageGenerationGetResponse. doc-confirmed, register/image-generation.md:179 */
export interface ImageGenerationGetResponseData {
  /**
   * opaque text; older ones are not all digits
   * `string`
   * doc-confirmed, register/image-generation.md:180, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  task_id: string;
  /**
   * a failed task also comes back as HTTP 200 with code 0
   * `enum`
   * doc-confirmed, register/image-generation.md:181, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * why the task failed, for example that content control refused it
   * `string`
   * doc-confirmed, register/image-generation.md:182, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  task_status_msg?: string | undefined;
  /**
   * what was sent along at create; on other routes seen empty and seen missing
   * `object`
   * doc-confirmed, register/image-generation.md:183, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  task_info?: ImageGenerationGetResponseDataTaskInfo | undefined;
  /**
   * the pictures, after success; missing or empty before that and on failure
   * `object`
   * doc-confirmed, register/image-generation.md:185, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  task_result?: ImageGenerationGetResponseDataTaskResult | undefined;
  /**
   * echo of the request; not in the February copy
   * `object`, since 2026-01-23
   * doc-confirmed, register/image-generation.md:190, evidence vendor-api-updates-2026-09, vendor-image-generation-2026-09
   */
  watermark_info?: ImageGenerationGetResponseDataWatermarkInfo | undefined;
  /**
   * units taken from the image pack; 8 for one picture was seen
   * `string<decimal>`, since 2026-01-23
   * doc-confirmed, register/image-generation.md:192, evidence vendor-api-updates-2026-09, vendor-image-generation-2026-09, vendor-series3-spec-2026-02, sdk-author-live-checklist-2026-09
   */
  final_unit_deduction?: string | undefined;
  /**
   * taken from the cash balance; not in the copies of February and March 2026; a bare number was seen once, elsewhere
   * `object`, a number is read as absent
   * doc-confirmed, register/image-generation.md:193, evidence vendor-image-generation-2026-09, vendor-callbacks-2026-09
   */
  final_balance_deduction?: ImageGenerationGetResponseDataFinalBalanceDeduction | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/image-generation.md:196, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/image-generation.md:197, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of ImageGenerationGetResponse. doc-confirmed, register/image-generation.md:183 */
export interface ImageGenerationGetResponseDataTaskInfo {
  /**
   * only when one was sent; on other routes also seen empty and null
   * `string`
   * doc-confirmed, register/image-generation.md:184, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result` of ImageGenerationGetResponse. doc-confirmed, register/image-generation.md:185 */
export interface ImageGenerationGetResponseDataTaskResult {
  /**
   * the pictures; as many as `n` asked for
   * `array<object>`
   * doc-confirmed, register/image-generation.md:186, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  images?: ImageGenerationGetResponseDataTaskResultImages[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_result.images` of ImageGenerationGetResponse. doc-confirmed, register/image-generation.md:186 */
export interface ImageGenerationGetResponseDataTaskResultImages {
  /**
   * place in the list, from 0; printed as 0 to 9 although `n` ends at 9 pictures
   * `integer`
   * doc-confirmed, register/image-generation.md:187, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02
   */
  index?: number | undefined;
  /**
   * gone after 30 days and protected against hot-linking: download at once; the expiry signed into one recorded address agreed; relays were seen to leave it blank
   * `string<url>`
   * doc-confirmed, register/image-generation.md:188, evidence vendor-image-generation-2026-09, vendor-series3-spec-2026-02, sdk-author-changelog-2026-09
   */
  url?: string | undefined;
  /**
   * the watermarked copy, when one was asked for; not in the February copy
   * `string<url>`, since 2026-01-23
   * doc-confirmed, register/image-generation.md:189, evidence vendor-api-updates-2026-09, vendor-image-generation-2026-09
   */
  watermark_url?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.watermark_info` of ImageGenerationGetResponse. doc-confirmed, register/image-generation.md:190 */
export interface ImageGenerationGetResponseDataWatermarkInfo {
  /**
   * `boolean`, since 2026-01-23
   * doc-confirmed, register/image-generation.md:191, evidence vendor-api-updates-2026-09, vendor-image-generation-2026-09
   */
  enabled?: boolean | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.final_balance_deduction` of ImageGenerationGetResponse. doc-confirmed, register/image-generation.md:193 */
export interface ImageGenerationGetResponseDataFinalBalanceDeduction {
  /**
   * what was really charged, after discount; the currency is not named
   * `string<decimal>`
   * doc-confirmed, register/image-generation.md:194, evidence vendor-image-generation-2026-09, vendor-callbacks-2026-09
   */
  quota?: string | undefined;
  /**
   * price before discount
   * `string<decimal>`
   * doc-confirmed, register/image-generation.md:195, evidence vendor-image-generation-2026-09, vendor-callbacks-2026-09
   */
  list_price?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
