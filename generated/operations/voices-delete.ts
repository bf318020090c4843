// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readVoicesDeleteGiven, readVoicesDeleteHeaders, readVoicesDeleteRequestShape, readVoicesDeleteResponse } from '../checks/voices-delete.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { voicesDeleteRejectedKeys, voicesDeleteRows } from '../rows/voices-delete.ts';
import { voicesDeleteRules } from '../rules/voices-delete.ts';
import { voicesDeleteGiven, voicesDeleteHeaders, voicesDeleteRequestShape, voicesDeleteResponse } from '../schemas/voices-delete.ts';

export const voicesDelete: OperationSpecification = {
  id: 'voices.delete',
  method: 'POST',
  path: '/v1/general/delete-voices',
  bills: false,
  posture: 'provisional',
  row: 'register/voices.md:13', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03', 'sdk-author-live-checklist-2026-09', 'sdk-author-legacy-contracts-2026-09'],
  parts: [
    { name: 'request', direction: 'sent', shape: voicesDeleteRequestShape, read: readVoicesDeleteRequestShape, ...voicesDeleteRows.request },
    { name: 'headers', direction: 'sent', shape: voicesDeleteHeaders, read: readVoicesDeleteHeaders, ...voicesDeleteRows.headers },
    { name: 'response', direction: 'received', shape: voicesDeleteResponse, read: readVoicesDeleteResponse, ...voicesDeleteRows.response },
    { name: 'given', direction: 'known', shape: voicesDeleteGiven, read: readVoicesDeleteGiven, ...voicesDeleteRows.given },
  ],
  ...voicesDeleteRules,
  rejectedKeys: voicesDeleteRejectedKeys,
};
