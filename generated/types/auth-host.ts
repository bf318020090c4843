// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.

/** auth.host: request. doc-confirmed, register/authentication.md:11 */
export interface AuthHostRequest {
  /**
   * where the calls go
   * `enum`
   * live-confirmed, register/authentication.md:56, evidence vendor-authentication-2026-09, vendor-quick-start-2026-09, vendor-cn-voice-page-2026, vendor-comfyui-nodes-2025-10, vendor-general-page-2025-08, 2026-03-28-omni-smoke-kling-v3-omni
   */
  base_url: 'https://api-singapore.klingai.com' | 'https://api-beijing.klingai.com' | 'https://api.klingai.com';
}
