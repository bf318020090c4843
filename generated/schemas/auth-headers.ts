// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { typeAs } from '../kernel/type-as.ts';
import type { AuthHeadersHeaders } from '../types/auth-headers.ts';

/** Fields of the headers alone, without the conditions between them. */
export const authHeadersHeadersShape = /* @__PURE__ */ z.strictObject({
  Authorization: z.string().min(1).meta({ row: 'register/authentication.md:19', status: 'live-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-api-updates-2026-09', 'sdk-author-live-auth-probe-2026-09', 'vendor-portal-2026-03', 'sdk-author-legacy-contracts-2026-09', '2026-03-28-omni-smoke-kling-v3-omni'] }),
  'Content-Type': z.enum(['application/json']).meta({ row: 'register/authentication.md:20', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-generation-2026-09', 'vendor-portal-2026-03'] }),
});

export const authHeadersHeaders = /* @__PURE__ */ typeAs<AuthHeadersHeaders, AuthHeadersHeaders>(authHeadersHeadersShape);
