// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readCallbackSignatureCallback } from '../checks/callback-signature.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { callbackSignatureRejectedKeys, callbackSignatureRows } from '../rows/callback-signature.ts';
import { callbackSignatureRules } from '../rules/callback-signature.ts';
import { callbackSignatureCallback } from '../schemas/callback-signature.ts';

export const callbackSignature: OperationSpecification = {
  id: 'callback.signature',
  method: 'OBJECT',
  path: '',
  bills: false,
  posture: 'current',
  row: 'register/callback.md:10', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-api-updates-2026-09'],
  parts: [
    { name: 'callback', direction: 'received', shape: callbackSignatureCallback, read: readCallbackSignatureCallback, ...callbackSignatureRows.callback },
  ],
  ...callbackSignatureRules,
  rejectedKeys: callbackSignatureRejectedKeys,
};
