// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** POST /v1/general/ai-multi-shot: request. doc-confirmed, register/ai-multi-shot.md:8 */
export interface AiMultiShotCreateRequest {
  /**
   * the front of the subject; the page is silent on a `data:` prefix, so send bare base64
   * `string<url,base64>`, bytes ..10485760, side 300.., ratio 0.4..2.5, format jpg jpeg png, since 2026-01-23
   * doc-confirmed, register/ai-multi-shot.md:20, evidence vendor-ai-multi-shot-2026-09, vendor-api-updates-2026-09
   */
  element_frontal_image: string;
  /**
   * called on every change of status
   * `string<url>`
   * doc-confirmed, register/ai-multi-shot.md:21, evidence vendor-callbacks-2026-09, vendor-ai-multi-shot-2026-09
   */
  callback_url?: string | undefined;
  /**
   * unique within the account; queries take it in place of the task id
   * `string`
   * doc-confirmed, register/ai-multi-shot.md:22, evidence vendor-ai-multi-shot-2026-09
   */
  external_task_id?: string | undefined;
}

/** POST /v1/general/ai-multi-shot: response. doc-confirmed, register/ai-multi-shot.md:8 */
export interface AiMultiShotCreateResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/ai-multi-shot.md:28, evidence vendor-ai-multi-shot-2026-09
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/ai-multi-shot.md:29, evidence vendor-ai-multi-shot-2026-09
   */
  message?: string | undefined;
  /**
   * names this HTTP call and no task; no fixed form
   * `string`
   * doc-confirmed, register/ai-multi-shot.md:30, evidence vendor-ai-multi-shot-2026-09
   */
  request_id?: string | undefined;
  /**
   * the task; a refusal, whose code is not 0, has none and is read as an error body
   * `object`
   * doc-confirmed, register/ai-multi-shot.md:31, evidence vendor-concurrency-rules-2026-09, vendor-ai-multi-shot-2026-09
   */
  data: AiMultiShotCreateResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of AiMultiShotCreateResponse. doc-confirmed, register/ai-multi-shot.md:31 */
export interface AiMultiShotCreateResponseData {
  /**
   * opaque text; do not read it as a number
   * `string`
   * doc-confirmed, register/ai-multi-shot.md:32, evidence vendor-ai-multi-shot-2026-09
   */
  task_id: string;
  /**
   * `enum`
   * doc-confirmed, register/ai-multi-shot.md:33, evidence vendor-ai-multi-shot-2026-09
   */
  task_status: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'>;
  /**
   * what was sent along
   * `object`
   * doc-confirmed, register/ai-multi-shot.md:34, evidence vendor-ai-multi-shot-2026-09
   */
  task_info?: AiMultiShotCreateResponseDataTaskInfo | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/ai-multi-shot.md:36, evidence vendor-ai-multi-shot-2026-09
   */
  created_at?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/ai-multi-shot.md:37, evidence vendor-ai-multi-shot-2026-09
   */
  updated_at?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.task_info` of AiMultiShotCreateResponse. doc-confirmed, register/ai-multi-shot.md:34 */
export interface AiMultiShotCreateResponseDataTaskInfo {
  /**
   * echo, when one was sent
   * `string`
   * doc-confirmed, register/ai-multi-shot.md:35, evidence vendor-ai-multi-shot-2026-09
   */
  external_task_id?: string | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
