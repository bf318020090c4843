// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** POST /v1/general/delete-advanced-elements: request. doc-confirmed, register/elements.md:12 */
export interface ElementsDeleteRequest {
  /**
   * the digits of the id in quotes, as long as they are; the id of the element, never that of its task
   * `string`
   * doc-confirmed, register/elements.md:324, evidence vendor-element-management-2026-09, sdk-author-live-checklist-2026-09
   */
  element_id: string;
}

/** POST /v1/general/delete-advanced-elements: response. doc-confirmed, register/elements.md:12 */
export interface ElementsDeleteResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/elements.md:338, evidence vendor-element-management-2026-09
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/elements.md:339, evidence vendor-element-management-2026-09
   */
  message?: string | undefined;
  /**
   * of this HTTP call and not of the task; no fixed form
   * `string`
   * doc-confirmed, register/elements.md:340, evidence vendor-element-management-2026-09
   */
  request_id?: string | undefined;
  /**
   * documented; missing in the recorded answers
   * `object`
   * doc-confirmed, register/elements.md:341, evidence vendor-element-management-2026-09, sdk-author-live-resources-2026-09, sdk-author-changelog-2026-09
   */
  data?: ElementsDeleteResponseData | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of ElementsDeleteResponse. doc-confirmed, register/elements.md:341 */
export interface ElementsDeleteResponseData {
  /**
   * `string`
   * doc-confirmed, register/elements.md:342, evidence vendor-element-management-2026-09
   */
  task_id?: string | undefined;
  /**
   * `enum`
   * doc-confirmed, register/elements.md:343, evidence vendor-element-management-2026-09
   */
  task_status?: OpenEnum<'submitted' | 'processing' | 'succeed' | 'failed'> | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** POST /v1/general/delete-advanced-elements: given. doc-confirmed, register/elements.md:12 */
export interface ElementsDeleteGiven {
  /**
   * the element is from the vendor's library: `owned_by` is `kling` in the queries
   * `boolean`
   * doc-confirmed, register/elements.md:330, evidence vendor-element-management-2026-09
   */
  is_preset?: boolean | undefined;
}
