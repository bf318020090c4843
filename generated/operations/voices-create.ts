// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readVoicesCreateGiven, readVoicesCreateHeaders, readVoicesCreateRequestShape, readVoicesCreateResponse } from '../checks/voices-create.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { voicesCreateRejectedKeys, voicesCreateRows } from '../rows/voices-create.ts';
import { voicesCreateRules } from '../rules/voices-create.ts';
import { voicesCreateGiven, voicesCreateHeaders, voicesCreateRequestShape, voicesCreateResponse } from '../schemas/voices-create.ts';

export const voicesCreate: OperationSpecification = {
  id: 'voices.create',
  method: 'POST',
  path: '/v1/general/custom-voices',
  bills: true,
  posture: 'provisional',
  row: 'register/voices.md:9', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03', 'vendor-pricing-video-2026-09', 'sdk-author-live-checklist-2026-09', 'integrator-live-voice-2026-02', 'sdk-author-legacy-contracts-2026-09'],
  parts: [
    { name: 'request', direction: 'sent', shape: voicesCreateRequestShape, read: readVoicesCreateRequestShape, ...voicesCreateRows.request },
    { name: 'headers', direction: 'sent', shape: voicesCreateHeaders, read: readVoicesCreateHeaders, ...voicesCreateRows.headers },
    { name: 'response', direction: 'received', shape: voicesCreateResponse, read: readVoicesCreateResponse, ...voicesCreateRows.response },
    { name: 'given', direction: 'known', shape: voicesCreateGiven, read: readVoicesCreateGiven, ...voicesCreateRows.given },
  ],
  ...voicesCreateRules,
  rejectedKeys: voicesCreateRejectedKeys,
};
