// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readAuthHeadersHeaders } from '../checks/auth-headers.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { authHeadersRejectedKeys, authHeadersRows } from '../rows/auth-headers.ts';
import { authHeadersRules } from '../rules/auth-headers.ts';
import { authHeadersHeaders } from '../schemas/auth-headers.ts';

export const authHeaders: OperationSpecification = {
  id: 'auth.headers',
  method: 'OBJECT',
  path: '',
  bills: false,
  posture: 'current',
  row: 'register/authentication.md:9', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-portal-2026-03'],
  parts: [
    { name: 'headers', direction: 'sent', shape: authHeadersHeaders, read: readAuthHeadersHeaders, ...authHeadersRows.headers },
  ],
  ...authHeadersRules,
  rejectedKeys: authHeadersRejectedKeys,
};
