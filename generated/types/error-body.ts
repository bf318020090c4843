// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.

/** error.body: error. doc-confirmed, register/errors.md:9 */
export interface ErrorBodyError {
  /**
   * 0 is success, anything else a code of the table below
   * `integer`
   * doc-confirmed, register/errors.md:17, evidence vendor-error-codes-2026-09, vendor-image-generation-2026-09, vendor-portal-2026-03
   */
  code: number;
  /**
   * for people; never compare it, its wording varies
   * `string`
   * doc-confirmed, register/errors.md:18, evidence vendor-error-codes-2026-09, vendor-image-generation-2026-09, integrator-live-voice-2026-02
   */
  message?: string | undefined;
  /**
   * made by the service, names this call and no task; keep it for support
   * `string`
   * doc-confirmed, register/errors.md:19, evidence vendor-error-codes-2026-09, vendor-concurrency-rules-2026-09
   */
  request_id?: string | undefined;
  /**
   * absent in the published 1303 body; nothing is to be read from it
   * `unknown`
   * doc-confirmed, register/errors.md:20, evidence vendor-concurrency-rules-2026-09, sdk-author-live-resources-2026-09
   */
  data?: unknown | undefined;
  /** The service may send more than is registered. */
  [key: string]: unknown;
}
