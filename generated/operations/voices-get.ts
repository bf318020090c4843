// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readVoicesGetPath, readVoicesGetResponse } from '../checks/voices-get.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { voicesGetRejectedKeys, voicesGetRows } from '../rows/voices-get.ts';
import { voicesGetRules } from '../rules/voices-get.ts';
import { voicesGetPath, voicesGetResponse } from '../schemas/voices-get.ts';

export const voicesGet: OperationSpecification = {
  id: 'voices.get',
  method: 'GET',
  path: '/v1/general/custom-voices/{id}',
  bills: false,
  posture: 'provisional',
  row: 'register/voices.md:10', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'],
  parts: [
    { name: 'path', direction: 'sent', shape: voicesGetPath, read: readVoicesGetPath, ...voicesGetRows.path },
    { name: 'response', direction: 'received', shape: voicesGetResponse, read: readVoicesGetResponse, ...voicesGetRows.response },
  ],
  ...voicesGetRules,
  rejectedKeys: voicesGetRejectedKeys,
};
