// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** POST /v1/general/delete-elements: request. doc-confirmed, register/elements.md:13 */
export interface ElementsDeleteByOlderPathRequest {
  /**
   * the digits of the id in quotes, as long as they are; the id of the element, never that of its task
   * `string`
   * doc-confirmed, register/elements.md:373, evidence vendor-image-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  element_id: string;
}

/** POST /v1/general/delete-elements: response. doc-confirmed, register/elements.md:13 */
export interface ElementsDeleteByOlderPathResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/elements.md:387, evidence vendor-image-element-management-2026-09, vendor-reference-2026-03
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/elements.md:388, evidence vendor-image-element-management-2026-09, vendor-reference-2026-03
   */
  message?: string | undefined;
  /**
   * of this HTTP call and not of the task; no fixed form
   * `string`
   * doc-confirmed, register/elements.md:389, evidence vendor-image-element-management-2026-09, vendor-reference-2026-03
   */
  request_id?: string | undefined;
  /**
   * documented; missing in the recorded answers
   * `object`
   * doc-confirmed, register/elements.md:390, evidence vendor-image-element-management-2026-09, vendor-reference-2026-03, sdk-author-live-resources-2026-09, sdk-author-changelog-2026-09
   */
  data?: ElementsDeleteByOlderPathResponseData | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of ElementsDeleteByOlderPathResponse. doc-confirmed, register/elements.md:390 */
export interface ElementsDeleteByOlderPathResponseData {
  /**
   * `string`
   * doc-confirmed, register/elements.md:391, evidence vendor-image-element-management-2026-09, vendor-reference-2026-03
   */
  task_id?: string | undefined;
  /**
   * `enum`
   * doc-confirmed, register/elements.md:392, evidence vendor-image-element-management-2026-09, vendor-reference-2026-03
   */
  task_status?: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'> | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** POST /v1/general/delete-elements: given. doc-confirmed, register/elements.md:13 */
export interface ElementsDeleteByOlderPathGiven {
  /**
   * the element is from the vendor's library: `owned_by` is `kling` in the queries
   * `boolean`
   * doc-confirmed, register/elements.md:379, evidence vendor-image-element-management-2026-09, vendor-reference-2026-03, vendor-series3-spec-2026-02
   */
  is_preset?: boolean | undefined;
}
