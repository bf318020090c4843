// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** GET /account/costs: query. doc-confirmed, register/account.md:7 */
export interface AccountCostsQuery {
  /**
   * start of the time asked for, Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/account.md:19, evidence vendor-account-usage-2026-09, vendor-reference-2026-03, vendor-account-page-2025-08, project-capture-2026-03
   */
  start_time: number;
  /**
   * end of the time asked for, Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/account.md:20, evidence vendor-account-usage-2026-09, vendor-reference-2026-03, vendor-account-page-2025-08, project-capture-2026-03
   */
  end_time: number;
  /**
   * one pack by its exact name
   * `string`
   * doc-confirmed, register/account.md:21, evidence vendor-account-usage-2026-09, vendor-reference-2026-03, vendor-account-page-2025-08, project-capture-2026-03
   */
  resource_pack_name?: string | undefined;
}

/** GET /account/costs: response. doc-confirmed, register/account.md:7 */
export interface AccountCostsResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/account.md:29, evidence vendor-account-usage-2026-09, vendor-reference-2026-03, vendor-account-page-2025-08, project-capture-2026-03
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/account.md:30, evidence vendor-account-usage-2026-09, vendor-reference-2026-03, vendor-account-page-2025-08, project-capture-2026-03
   */
  message?: string | undefined;
  /**
   * names this HTTP call and no task; no fixed form
   * `string`
   * doc-confirmed, register/account.md:31, evidence vendor-account-usage-2026-09, vendor-reference-2026-03, vendor-account-page-2025-08, project-capture-2026-03
   */
  request_id?: string | undefined;
  /**
   * status of the query and the packs; a refusal, whose code is not 0, may have none and is read as an error body
   * `object`
   * doc-confirmed, register/account.md:32, evidence vendor-concurrency-rules-2026-09, vendor-account-usage-2026-09, vendor-reference-2026-03, vendor-account-page-2025-08, project-capture-2026-03
   */
  data: AccountCostsResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of AccountCostsResponse. doc-confirmed, register/account.md:32 */
export interface AccountCostsResponseData {
  /**
   * 0 is success; may tell of a failure while the outer code is 0
   * `integer`
   * doc-confirmed, register/account.md:33, evidence vendor-account-usage-2026-09, vendor-reference-2026-03, vendor-account-page-2025-08, project-capture-2026-03
   */
  code?: number | undefined;
  /**
   * named msg, not message
   * `string`
   * doc-confirmed, register/account.md:34, evidence vendor-account-usage-2026-09, vendor-reference-2026-03, vendor-account-page-2025-08, project-capture-2026-03
   */
  msg?: string | undefined;
  /**
   * the packs, used up and expired ones too
   * `array<object>`
   * doc-confirmed, register/account.md:35, evidence vendor-account-usage-2026-09, vendor-reference-2026-03, vendor-account-page-2025-08, project-capture-2026-03
   */
  resource_pack_subscribe_infos?: AccountCostsResponseDataResourcePackSubscribeInfos[] | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.resource_pack_subscribe_infos` of AccountCostsResponse. doc-confirmed, register/account.md:35 */
export interface AccountCostsResponseDataResourcePackSubscribeInfos {
  /**
   * free text; Trial-Video-100Units-5Con-1Months was seen
   * `string`
   * doc-confirmed, register/account.md:36, evidence vendor-account-usage-2026-09, vendor-reference-2026-03, vendor-account-page-2025-08, project-capture-2026-03, sdk-author-live-checklist-2026-09
   */
  resource_pack_name?: string | undefined;
  /**
   * the ledger of units filters by it
   * `string`
   * doc-confirmed, register/account.md:37, evidence vendor-account-usage-2026-09, vendor-reference-2026-03, vendor-account-page-2025-08, project-capture-2026-03
   */
  resource_pack_id?: string | undefined;
  /**
   * `enum`
   * doc-confirmed, register/account.md:38, evidence vendor-account-usage-2026-09, vendor-reference-2026-03, vendor-account-page-2025-08, project-capture-2026-03
   */
  resource_pack_type?: OpenEnum<'decreasing_total' | 'constant_period'> | undefined;
  /**
   * units bought
   * `number`
   * doc-confirmed, register/account.md:39, evidence vendor-account-usage-2026-09, vendor-reference-2026-03, vendor-account-page-2025-08, project-capture-2026-03
   */
  total_quantity?: number | undefined;
  /**
   * units left, up to 12 hours late
   * `number`
   * doc-confirmed, register/account.md:40, evidence vendor-account-usage-2026-09, vendor-reference-2026-03, vendor-account-page-2025-08, project-capture-2026-03
   */
  remaining_quantity?: number | undefined;
  /**
   * Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/account.md:41, evidence vendor-account-usage-2026-09, vendor-reference-2026-03, vendor-account-page-2025-08, project-capture-2026-03
   */
  purchase_time?: number | undefined;
  /**
   * start of use, Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/account.md:42, evidence vendor-account-usage-2026-09, vendor-reference-2026-03, vendor-account-page-2025-08, project-capture-2026-03
   */
  effective_time?: number | undefined;
  /**
   * expiry, Unix time in milliseconds
   * `integer`
   * doc-confirmed, register/account.md:43, evidence vendor-account-usage-2026-09, vendor-reference-2026-03, vendor-account-page-2025-08, project-capture-2026-03
   */
  invalid_time?: number | undefined;
  /**
   * `enum`
   * doc-confirmed, register/account.md:44, evidence vendor-account-usage-2026-09, vendor-reference-2026-03, vendor-account-page-2025-08, project-capture-2026-03
   */
  status?: OpenEnum<'toBeOnline' | 'online' | 'expired' | 'runOut'> | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
