// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.

/** auth.jwt: request. live-confirmed, register/authentication.md:10 */
export interface AuthJwtRequest {
  /**
   * `object`
   * doc-confirmed, register/authentication.md:35, evidence vendor-authentication-2026-09, vendor-reference-2026-03
   */
  header: AuthJwtRequestHeader;
  /**
   * `object`
   * doc-confirmed, register/authentication.md:38, evidence vendor-authentication-2026-09, vendor-reference-2026-03
   */
  payload: AuthJwtRequestPayload;
}

/** `header` of AuthJwtRequest. doc-confirmed, register/authentication.md:35 */
export interface AuthJwtRequestHeader {
  /**
   * the signing key is the SecretKey
   * `enum`
   * doc-confirmed, register/authentication.md:36, evidence vendor-authentication-2026-09, project-capture-2026-03, vendor-reference-2026-03, vendor-reference-2025-12, vendor-comfyui-nodes-2025-10, vendor-general-page-2025-08
   */
  alg: 'HS256';
  /**
   * the vendor's Java sample leaves it out
   * `enum`
   * doc-confirmed, register/authentication.md:37, evidence vendor-authentication-2026-09, vendor-reference-2026-03
   */
  typ: 'JWT';
}

/** `payload` of AuthJwtRequest. doc-confirmed, register/authentication.md:38 */
export interface AuthJwtRequestPayload {
  /**
   * the AccessKey
   * `string`
   * doc-confirmed, register/authentication.md:39, evidence vendor-authentication-2026-09, vendor-reference-2026-03, vendor-comfyui-nodes-2025-10
   */
  iss: string;
  /**
   * end of validity in seconds since 1970, in the example now + 1800; past it the answer is 1004
   * `integer`
   * doc-confirmed, register/authentication.md:40, evidence vendor-authentication-2026-09, vendor-reference-2026-03, vendor-general-page-2025-08
   */
  exp: number;
  /**
   * start of validity in seconds since 1970, in the example now - 5; before it the answer is 1003
   * `integer`
   * doc-confirmed, register/authentication.md:41, evidence vendor-authentication-2026-09, vendor-reference-2026-03, vendor-general-page-2025-08
   */
  nbf: number;
}
