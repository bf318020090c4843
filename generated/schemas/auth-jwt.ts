// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import * as z from 'zod';
import { withRules } from '../kernel/rules.ts';
import { authJwtRules } from '../rules/auth-jwt.ts';
import type { AuthJwtRequest } from '../types/auth-jwt.ts';

/** Fields of the request alone, without the conditions between them. */
export const authJwtRequestShape = /* @__PURE__ */ z.strictObject({
  header: z.strictObject({
    alg: z.enum(['HS256']).meta({ row: 'register/authentication.md:36', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'project-capture-2026-03', 'vendor-reference-2026-03', 'vendor-reference-2025-12', 'vendor-comfyui-nodes-2025-10', 'vendor-general-page-2025-08'] }),
    typ: z.enum(['JWT']).meta({ row: 'register/authentication.md:37', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-reference-2026-03'] }),
  }).meta({ row: 'register/authentication.md:35', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-reference-2026-03'] }),
  payload: z.strictObject({
    iss: z.string().min(1).meta({ row: 'register/authentication.md:39', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-reference-2026-03', 'vendor-comfyui-nodes-2025-10'] }),
    exp: z.int().meta({ row: 'register/authentication.md:40', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-reference-2026-03', 'vendor-general-page-2025-08'] }),
    nbf: z.int().meta({ row: 'register/authentication.md:41', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-reference-2026-03', 'vendor-general-page-2025-08'] }),
  }).meta({ row: 'register/authentication.md:38', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-reference-2026-03'] }),
});

/** The request with every rule of the register. */
export const authJwtRequest = /* @__PURE__ */ withRules<AuthJwtRequest>(authJwtRequestShape, authJwtRules);
