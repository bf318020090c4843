// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readVoicesListQuery, readVoicesListResponse } from '../checks/voices-list.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { voicesListRejectedKeys, voicesListRows } from '../rows/voices-list.ts';
import { voicesListRules } from '../rules/voices-list.ts';
import { voicesListQuery, voicesListResponse } from '../schemas/voices-list.ts';

export const voicesList: OperationSpecification = {
  id: 'voices.list',
  method: 'GET',
  path: '/v1/general/custom-voices',
  bills: false,
  posture: 'provisional',
  row: 'register/voices.md:11', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'],
  parts: [
    { name: 'query', direction: 'sent', shape: voicesListQuery, read: readVoicesListQuery, ...voicesListRows.query },
    { name: 'response', direction: 'received', shape: voicesListResponse, read: readVoicesListResponse, ...voicesListRows.response },
  ],
  ...voicesListRules,
  rejectedKeys: voicesListRejectedKeys,
};
