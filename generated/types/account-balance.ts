// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OpenEnum } from '../kernel/wire-types.ts';

/** POST /account/billing/balance: request. doc-confirmed, register/account.md:8 */
export interface AccountBalanceRequest {
  /**
   * start of the time in which tasks were created, Unix time in milliseconds
   * `integer`, required if `!filled(this.cursor)`, since 2026-07-06
   * doc-confirmed, register/account.md:63, evidence vendor-balance-ledger-2026-09, vendor-api-updates-2026-09
   */
  start_time?: number | undefined;
  /**
   * end of that time, Unix time in milliseconds
   * `integer`, required if `!filled(this.cursor)`, since 2026-07-06
   * doc-confirmed, register/account.md:64, evidence vendor-balance-ledger-2026-09
   */
  end_time?: number | undefined;
  /**
   * tasks on a page
   * `integer`, default `500`, range ..500, since 2026-07-06
   * doc-confirmed, register/account.md:65, evidence vendor-balance-ledger-2026-09
   */
  limit?: number | undefined;
  /**
   * values of one key widen, different keys narrow the result
   * `array<object>`, since 2026-07-06
   * doc-confirmed, register/account.md:66, evidence vendor-balance-ledger-2026-09, vendor-api-updates-2026-09
   */
  filters?: AccountBalanceRequestFilters[] | undefined;
  /**
   * `next_cursor` of the page before; keep the filters as they were, should they be sent again
   * `string`, since 2026-07-06
   * doc-confirmed, register/account.md:69, evidence vendor-balance-ledger-2026-09
   */
  cursor?: string | undefined;
}

/** `filters` of AccountBalanceRequest. doc-confirmed, register/account.md:66 */
export interface AccountBalanceRequestFilters {
  /**
   * what to filter by
   * `enum`, since 2026-07-06
   * doc-confirmed, register/account.md:67, evidence vendor-balance-ledger-2026-09
   */
  key: 'api_key_name';
  /**
   * the vendor calls it needed, but its sample sends empty lists; so the list must be there and may be empty
   * `array<string>`, since 2026-07-06
   * doc-confirmed, register/account.md:68, evidence vendor-balance-ledger-2026-09
   */
  values?: string[] | undefined;
}

/** POST /account/billing/balance: response. doc-confirmed, register/account.md:8 */
export interface AccountBalanceResponse {
  /**
   * 0 is success; anything else is a service code
   * `integer`
   * doc-confirmed, register/account.md:79, evidence vendor-balance-ledger-2026-09
   */
  code: number;
  /**
   * `SUCCEED` on success; never decide by this text
   * `string`
   * doc-confirmed, register/account.md:80, evidence vendor-balance-ledger-2026-09
   */
  message?: string | undefined;
  /**
   * names this HTTP call and no task; no fixed form
   * `string`
   * doc-confirmed, register/account.md:81, evidence vendor-balance-ledger-2026-09
   */
  request_id?: string | undefined;
  /**
   * a page of the ledger; a refusal, whose code is not 0, may have none and is read as an error body
   * `object`
   * doc-confirmed, register/account.md:82, evidence vendor-concurrency-rules-2026-09, vendor-balance-ledger-2026-09
   */
  data: AccountBalanceResponseData;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data` of AccountBalanceResponse. doc-confirmed, register/account.md:82 */
export interface AccountBalanceResponseData {
  /**
   * `object`
   * doc-confirmed, register/account.md:83, evidence vendor-balance-ledger-2026-09
   */
  result?: AccountBalanceResponseDataResult | undefined;
  /**
   * send it as `cursor` for the next page
   * `string`
   * doc-confirmed, register/account.md:102, evidence vendor-balance-ledger-2026-09
   */
  next_cursor?: string | undefined;
  /**
   * false ends the reading
   * `boolean`
   * doc-confirmed, register/account.md:103, evidence vendor-balance-ledger-2026-09
   */
  has_more?: boolean | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.result` of AccountBalanceResponse. doc-confirmed, register/account.md:83 */
export interface AccountBalanceResponseDataResult {
  /**
   * one item for each deduction
   * `array<object>`
   * doc-confirmed, register/account.md:84, evidence vendor-balance-ledger-2026-09
   */
  detail?: AccountBalanceResponseDataResultDetail[] | undefined;
  /**
   * items on this page, not in all
   * `integer`
   * doc-confirmed, register/account.md:101, evidence vendor-balance-ledger-2026-09
   */
  count?: number | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}

/** `data.result.detail` of AccountBalanceResponse. doc-confirmed, register/account.md:84 */
export interface AccountBalanceResponseDataResultDetail {
  /**
   * task that was paid for
   * `string`
   * doc-confirmed, register/account.md:85, evidence vendor-balance-ledger-2026-09
   */
  task_id?: string | undefined;
  /**
   * key that made the task
   * `string`
   * doc-confirmed, register/account.md:86, evidence vendor-balance-ledger-2026-09
   */
  api_key_name?: string | undefined;
  /**
   * free text, Image to Video for example
   * `string`
   * doc-confirmed, register/account.md:87, evidence vendor-balance-ledger-2026-09
   */
  product_function?: string | undefined;
  /**
   * model of the task
   * `string`
   * doc-confirmed, register/account.md:88, evidence vendor-balance-ledger-2026-09
   */
  model_name?: string | undefined;
  /**
   * the mode of older routes is translated
   * `enum`
   * doc-confirmed, register/account.md:89, evidence vendor-balance-ledger-2026-09
   */
  resolution?: OpenEnum<'720p' | '1080p' | '4k'> | undefined;
  /**
   * seconds as text, 5.04 for example; videos only
   * `string<decimal>`
   * doc-confirmed, register/account.md:90, evidence vendor-balance-ledger-2026-09
   */
  duration?: string | undefined;
  /**
   * whether a reference video was sent; videos only
   * `boolean`
   * doc-confirmed, register/account.md:91, evidence vendor-balance-ledger-2026-09
   */
  refer_video_input?: boolean | undefined;
  /**
   * videos only
   * `enum`
   * doc-confirmed, register/account.md:92, evidence vendor-balance-ledger-2026-09
   */
  video_sound?: OpenEnum<'native' | 'original' | 'off'> | undefined;
  /**
   * whether a chosen voice was used; videos only
   * `boolean`
   * doc-confirmed, register/account.md:93, evidence vendor-balance-ledger-2026-09
   */
  voice_control?: boolean | undefined;
  /**
   * Unix time in milliseconds, as text
   * `string<integer>`
   * doc-confirmed, register/account.md:94, evidence vendor-balance-ledger-2026-09
   */
  deduction_time?: string | undefined;
  /**
   * which of the two balances paid
   * `enum`
   * doc-confirmed, register/account.md:95, evidence vendor-balance-ledger-2026-09
   */
  cash_type?: OpenEnum<'balance' | 'test_balance'> | undefined;
  /**
   * balance before
   * `number`
   * doc-confirmed, register/account.md:96, evidence vendor-balance-ledger-2026-09
   */
  balance_before_deduction?: number | undefined;
  /**
   * money taken
   * `number`
   * doc-confirmed, register/account.md:97, evidence vendor-balance-ledger-2026-09
   */
  deduction_amount?: number | undefined;
  /**
   * balance after
   * `number`
   * doc-confirmed, register/account.md:98, evidence vendor-balance-ledger-2026-09
   */
  balance_after_deduction?: number | undefined;
  /**
   * price before discount
   * `number`
   * doc-confirmed, register/account.md:99, evidence vendor-balance-ledger-2026-09
   */
  list_price?: number | undefined;
  /**
   * `enum`
   * doc-confirmed, register/account.md:100, evidence vendor-balance-ledger-2026-09
   */
  currency?: OpenEnum<'CNY' | 'USD'> | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
