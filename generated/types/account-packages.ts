// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** POST /account/billing/package: request. doc-confirmed, register/account.md:9 */
export interface AccountPackagesRequest {
  /**
   * start of the time in which tasks were created, Unix time in milliseconds
   * `integer`, required if `!filled(this.cursor)`, since 2026-07-06
   * doc-confirmed, register/account.md:133, evidence vendor-unit-ledger-2026-09, vendor-api-updates-2026-09
   */
  start_time?: number | undefined;
  /**
   * end of that time, Unix time in milliseconds
   * `integer`, required if `!filled(this.cursor)`, since 2026-07-06
   * doc-confirmed, register/account.md:134, evidence vendor-unit-ledger-2026-09
   */
  end_time?: number | undefined;
  /**
   * tasks on a page
   * `integer`, default `500`, range ..500, since 2026-07-06
   * doc-confirmed, register/account.md:135, evidence vendor-unit-ledger-2026-09
   */
  limit?: number | undefined;
  /**
   * values of one key widen, different keys narrow the result
   * `array<object>`, since 2026-07-06
   * doc-confirmed, register/account.md:136, evidence vendor-unit-ledger-2026-09, vendor-api-updates-2026-09
   */
  filters?: AccountPackagesRequestFilters[] | undefined;
  /**
   * `next_cursor` of the page before; keep the filters as they were, should they be sent again
   * `string`, since 2026-07-06
   * doc-confirmed, register/account.md:139, evidence vendor-unit-ledger-2026-09
   */
  cursor?: string | undefined;
}

/** `filters` of AccountPackagesRequest. doc-confirmed, register/account.md:136 */
export interface AccountPackagesRequestFilters {
  /**
   * what to filter by
   * `enum`, since 2026-07-06
   * doc-confirmed, register/account.md:137, evidence vendor-unit-ledger-2026-09
   */
  key: 'api_key_name' | 'product_type' | 'package_name' | 'package_id';
  /**
   * the vendor calls it needed, but its sample sends empty lists; so the list must be there and may be empty
   * `array<string>`, since 2026-07-06
   * doc-confirmed, register/account.md:138, evidence vendor-unit-ledger-2026-09
   */
  values?: string[] | undefined;
}

/** POST /account/billing/package: response. doc-confirmed, register/account.md:9 */
export interface AccountPackagesResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/account.md:152, evidence vendor-unit-ledger-2026-09
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/account.md:153, evidence vendor-unit-ledger-2026-09
   */
  message?: string | undefined;
  /**
   * names this HTTP call and no task; no fixed form
   * `string`
   * doc-confirmed, register/account.md:154, evidence vendor-unit-ledger-2026-09
   */
  request_id?: string | undefined;
  /**
   * a page of the ledger; a refusal, whose code is not 0, may have none and is read as an error body
   * `object`
   * doc-confirmed, register/account.md:155, evidence vendor-concurrency-rules-2026-09, vendor-unit-ledger-2026-09
   */
  data: AccountPackagesResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of AccountPackagesResponse. doc-confirmed, register/account.md:155 */
export interface AccountPackagesResponseData {
  /**
   * `object`
   * doc-confirmed, register/account.md:156, evidence vendor-unit-ledger-2026-09
   */
  result?: AccountPackagesResponseDataResult | undefined;
  /**
   * send it as `cursor` for the next page
   * `string`
   * doc-confirmed, register/account.md:174, evidence vendor-unit-ledger-2026-09
   */
  next_cursor?: string | undefined;
  /**
   * false ends the reading
   * `boolean`
   * doc-confirmed, register/account.md:175, evidence vendor-unit-ledger-2026-09
   */
  has_more?: boolean | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.result` of AccountPackagesResponse. doc-confirmed, register/account.md:156 */
export interface AccountPackagesResponseDataResult {
  /**
   * one item for each deduction
   * `array<object>`
   * doc-confirmed, register/account.md:157, evidence vendor-unit-ledger-2026-09
   */
  detail?: AccountPackagesResponseDataResultDetail[] | undefined;
  /**
   * items on this page, not in all
   * `integer`
   * doc-confirmed, register/account.md:173, evidence vendor-unit-ledger-2026-09
   */
  count?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.result.detail` of AccountPackagesResponse. doc-confirmed, register/account.md:157 */
export interface AccountPackagesResponseDataResultDetail {
  /**
   * the pack that paid
   * `string`
   * doc-confirmed, register/account.md:158, evidence vendor-unit-ledger-2026-09
   */
  package_id?: string | undefined;
  /**
   * kind of that pack
   * `enum`
   * doc-confirmed, register/account.md:159, evidence vendor-unit-ledger-2026-09
   */
  product_type?: OpenEnum<'video' | 'image' | 'try-on'> | undefined;
  /**
   * task that was paid for
   * `string`
   * doc-confirmed, register/account.md:160, evidence vendor-unit-ledger-2026-09
   */
  task_id?: string | undefined;
  /**
   * key that made the task
   * `string`
   * doc-confirmed, register/account.md:161, evidence vendor-unit-ledger-2026-09
   */
  api_key_name?: string | undefined;
  /**
   * free text, Image to Video for example
   * `string`
   * doc-confirmed, register/account.md:162, evidence vendor-unit-ledger-2026-09
   */
  product_function?: string | undefined;
  /**
   * model of the task
   * `string`
   * doc-confirmed, register/account.md:163, evidence vendor-unit-ledger-2026-09
   */
  model_name?: string | undefined;
  /**
   * the mode of older routes is translated
   * `enum`
   * doc-confirmed, register/account.md:164, evidence vendor-unit-ledger-2026-09
   */
  resolution?: OpenEnum<'720p' | '1080p' | '4k'> | undefined;
  /**
   * seconds as text, 5.04 for example; videos only
   * `string<decimal>`
   * doc-confirmed, register/account.md:165, evidence vendor-unit-ledger-2026-09
   */
  duration?: string | undefined;
  /**
   * whether a reference video was sent; videos only
   * `boolean`
   * doc-confirmed, register/account.md:166, evidence vendor-unit-ledger-2026-09
   */
  refer_video_input?: boolean | undefined;
  /**
   * videos only
   * `enum`
   * doc-confirmed, register/account.md:167, evidence vendor-unit-ledger-2026-09
   */
  video_sound?: OpenEnum<'native' | 'original' | 'off'> | undefined;
  /**
   * whether a chosen voice was used; videos only
   * `boolean`
   * doc-confirmed, register/account.md:168, evidence vendor-unit-ledger-2026-09
   */
  voice_control?: boolean | undefined;
  /**
   * Unix time in milliseconds, as text
   * `string<integer>`
   * doc-confirmed, register/account.md:169, evidence vendor-unit-ledger-2026-09
   */
  deduction_time?: string | undefined;
  /**
   * units before
   * `number`
   * doc-confirmed, register/account.md:170, evidence vendor-unit-ledger-2026-09
   */
  unit_before_deduction?: number | undefined;
  /**
   * units taken
   * `number`
   * doc-confirmed, register/account.md:171, evidence vendor-unit-ledger-2026-09
   */
  deduction_amount?: number | undefined;
  /**
   * units after
   * `number`
   * doc-confirmed, register/account.md:172, evidence vendor-unit-ledger-2026-09
   */
  unit_after_deduction?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
