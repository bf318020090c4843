// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readAuthHostRequestShape } from '../checks/auth-host.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { authHostRejectedKeys, authHostRows } from '../rows/auth-host.ts';
import { authHostRules } from '../rules/auth-host.ts';
import { authHostRequestShape } from '../schemas/auth-host.ts';

export const authHost: OperationSpecification = {
  id: 'auth.host',
  method: 'OBJECT',
  path: '',
  bills: false,
  posture: 'current',
  row: 'register/authentication.md:11', status: 'doc-confirmed', evidence: ['vendor-authentication-2026-09', 'vendor-quick-start-2026-09', 'project-capture-2026-03'],
  parts: [
    { name: 'request', direction: 'sent', shape: authHostRequestShape, read: readAuthHostRequestShape, ...authHostRows.request },
  ],
  ...authHostRules,
  rejectedKeys: authHostRejectedKeys,
};
