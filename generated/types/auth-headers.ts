// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.

/** auth.headers: headers. doc-confirmed, register/authentication.md:9 */
export interface AuthHeadersHeaders {
  /**
   * the word Bearer, one space, then an API key or a signed token; API keys since that day, and the runs of this project used a token
   * `string`, since 2026-06-17
   * live-confirmed, register/authentication.md:19, evidence vendor-authentication-2026-09, vendor-api-updates-2026-09, sdk-author-live-auth-probe-2026-09, vendor-portal-2026-03, sdk-author-legacy-contracts-2026-09, 2026-03-28-omni-smoke-kling-v3-omni
   */
  Authorization: string;
  /**
   * the vendor lists it for queries too
   * `enum`
   * doc-confirmed, register/authentication.md:20, evidence vendor-element-management-2026-09, vendor-image-generation-2026-09, vendor-portal-2026-03
   */
  'Content-Type': 'application/json';
}
