// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OperationSpecification } from '../kernel/specification.ts';
import { voicesListRejectedKeys, voicesListRows } from '../rows/voices-list.ts';
import { voicesListRules } from '../rules/voices-list.ts';
import { voicesListQueryShape, voicesListResponseShape } from '../schemas/voices-list.ts';

export const voicesList: OperationSpecification = {
  id: 'voices.list',
  method: 'GET',
  path: '/v1/general/custom-voices',
  bills: false,
  posture: 'provisional',
  row: 'register/voices.md:11', status: 'doc-confirmed', evidence: ['vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'],
  parts: [
    { name: 'query', direction: 'sent', shape: voicesListQueryShape, ...voicesListRows.query },
    { name: 'response', direction: 'received', shape: voicesListResponseShape, ...voicesListRows.response },
  ],
  ...voicesListRules,
  rejectedKeys: voicesListRejectedKeys,
};
