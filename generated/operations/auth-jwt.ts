// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readAuthJwtRequestShape } from '../checks/auth-jwt.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { authJwtRejectedKeys, authJwtRows } from '../rows/auth-jwt.ts';
import { authJwtRules } from '../rules/auth-jwt.ts';
import { authJwtRequestShape } from '../schemas/auth-jwt.ts';

export const authJwt: OperationSpecification = {
  id: 'auth.jwt',
  method: 'OBJECT',
  path: '',
  bills: false,
  posture: 'current',
  row: 'register/authentication.md:10', status: 'live-confirmed', evidence: ['vendor-authentication-2026-09', 'project-capture-2026-03', 'vendor-reference-2026-03', 'vendor-reference-2025-12', 'vendor-general-page-2025-08', '2026-03-28-omni-smoke-kling-v3-omni', '2026-03-28-text2video-kling-v1-probe'],
  parts: [
    { name: 'request', direction: 'sent', shape: authJwtRequestShape, read: readAuthJwtRequestShape, ...authJwtRows.request },
  ],
  ...authJwtRules,
  rejectedKeys: authJwtRejectedKeys,
};
