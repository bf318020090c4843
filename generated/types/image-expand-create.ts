// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** POST /v1/images/editing/expand: request. doc-confirmed, register/image-expand.md:8 */
export interface ImageExpandCreateRequest {
  /**
   * the source; base64 without a `data:` prefix
   * `string<url,base64>`, bytes ..10485760, side 300.., ratio 0.4..2.5, format jpg jpeg png
   * doc-confirmed, register/image-expand.md:22, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  image: string;
  /**
   * share of the source height that is added above; 0 leaves the side as it is
   * `number`, range 0..2
   * doc-confirmed, register/image-expand.md:23, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  up_expansion_ratio: number;
  /**
   * share of the source height that is added below; 0 leaves the side as it is
   * `number`, range 0..2
   * doc-confirmed, register/image-expand.md:24, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  down_expansion_ratio: number;
  /**
   * share of the source width that is added on the left; 0 leaves the side as it is
   * `number`, range 0..2
   * doc-confirmed, register/image-expand.md:25, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  left_expansion_ratio: number;
  /**
   * share of the source width that is added on the right; 0 leaves the side as it is
   * `number`, range 0..2
   * doc-confirmed, register/image-expand.md:26, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  right_expansion_ratio: number;
  /**
   * what to paint there; the sample sends an empty text
   * `string`, length ..2500
   * doc-confirmed, register/image-expand.md:27, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  prompt?: string | undefined;
  /**
   * how many results; each is billed and takes a slot of its own
   * `integer`, default `1`, range 1..9
   * doc-confirmed, register/image-expand.md:28, evidence vendor-outpainting-2026-09, vendor-reference-2025-12, vendor-concurrency-rules-2026-09
   */
  n?: number | undefined;
  /**
   * a watermark of your own is not possible
   * `object`, since 2026-01-23
   * doc-confirmed, register/image-expand.md:29, evidence vendor-api-updates-2026-09, vendor-outpainting-2026-09
   */
  watermark_info?: ImageExpandCreateRequestWatermarkInfo | undefined;
  /**
   * called on every change of status
   * `string<url>`
   * doc-confirmed, register/image-expand.md:31, evidence vendor-callbacks-2026-09, vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  callback_url?: string | undefined;
  /**
   * unique within the account; queries take it in place of the task id
   * `string`
   * doc-confirmed, register/image-expand.md:32, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  external_task_id?: string | undefined;
}

/** `watermark_info` of ImageExpandCreateRequest. doc-confirmed, register/image-expand.md:29 */
export interface ImageExpandCreateRequestWatermarkInfo {
  /**
   * true makes a second, watermarked copy
   * `boolean`, since 2026-01-23
   * doc-confirmed, register/image-expand.md:30, evidence vendor-api-updates-2026-09, vendor-outpainting-2026-09
   */
  enabled?: boolean | undefined;
}

/** POST /v1/images/editing/expand: response. doc-confirmed, register/image-expand.md:8 */
export interface ImageExpandCreateResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/image-expand.md:38, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/image-expand.md:39, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  message?: string | undefined;
  /**
   * names this HTTP call and no task; no fixed form
   * `string`
   * doc-confirmed, register/image-expand.md:40, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/image-expand.md:41, evidence vendor-concurrency-rules-2026-09, vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  data: ImageExpandCreateResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of ImageExpandCreateResponse. doc-confirmed, register/image-expand.md:41 */
export interface ImageExpandCreateResponseData {
  /**
   * opaque text; do not read it as a number
   * `string`
   * doc-confirmed, register/image-expand.md:42, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  task_id: string;
  /**
   * `enum`
   * doc-confirmed, register/image-expand.md:43, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * what was sent along
   * `object`
   * doc-confirmed, register/image-expand.md:44, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  task_info?: ImageExpandCreateResponseDataTaskInfo | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/image-expand.md:46, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/image-expand.md:47, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of ImageExpandCreateResponse. doc-confirmed, register/image-expand.md:44 */
export interface ImageExpandCreateResponseDataTaskInfo {
  /**
   * echo, when one was sent
   * `string`
   * doc-confirmed, register/image-expand.md:45, evidence vendor-outpainting-2026-09, vendor-reference-2025-12
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
