// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readErrorBodyError } from '../checks/error-body.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { errorBodyRejectedKeys, errorBodyRows } from '../rows/error-body.ts';
import { errorBodyRules } from '../rules/error-body.ts';
import { errorBodyError } from '../schemas/error-body.ts';

export const errorBody: OperationSpecification = {
  id: 'error.body',
  method: 'ERROR',
  path: '',
  bills: false,
  posture: 'current',
  row: 'register/errors.md:9', status: 'doc-confirmed', evidence: ['vendor-error-codes-2026-09', 'vendor-concurrency-rules-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'],
  parts: [
    { name: 'error', direction: 'received', shape: errorBodyError, read: readErrorBodyError, ...errorBodyRows.error },
  ],
  ...errorBodyRules,
  rejectedKeys: errorBodyRejectedKeys,
};
