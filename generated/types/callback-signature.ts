// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.

/** callback.signature: callback. doc-confirmed, register/callback.md:10 */
export interface CallbackSignatureCallback {
  /**
   * unique for each callback; use it to drop repeats
   * `string`, since 2026-08-07
   * doc-confirmed, register/callback.md:68, evidence vendor-callbacks-2026-09, vendor-api-updates-2026-09, sdk-author-legacy-contracts-2026-09
   */
  'webhook-id': string;
  /**
   * seconds since 1970, unlike the milliseconds of the body
   * `string<integer>`, since 2026-08-07
   * doc-confirmed, register/callback.md:69, evidence vendor-callbacks-2026-09, vendor-api-updates-2026-09, sdk-author-legacy-contracts-2026-09
   */
  'webhook-timestamp': string;
  /**
   * a list separated by spaces, each entry v1, a comma and base64
   * `string`, since 2026-08-07
   * doc-confirmed, register/callback.md:70, evidence vendor-callbacks-2026-09, vendor-api-updates-2026-09, sdk-author-legacy-contracts-2026-09
   */
  'webhook-signature': string;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
