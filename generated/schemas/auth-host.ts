// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { authHostRules } from '../rules/auth-host.ts';
import type { AuthHostRequest } from '../types/auth-host.ts';

/** Fields of the request alone, without the conditions between them. */
export const authHostRequestShape = /* @__PURE__ */ z.strictObject({
  base_url: z.enum(['https://api-singapore.klingai.com', 'https://api-beijing.klingai.com', 'https://api.klingai.com']).meta({ row: 'register/authentication.md:56', status: 'live-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-quick-start-2026-09', 'vendor-cn-voice-page-2026', 'vendor-comfyui-nodes-2025-10', 'vendor-general-page-2025-08', '2026-03-28-omni-smoke-kling-v3-omni'] }),
});

/** The request with every rule of the register. */
export const authHostRequest = /* @__PURE__ */ withRules<AuthHostRequest>(authHostRequestShape, authHostRules);
