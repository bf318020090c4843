// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readLipSyncCreateRequestShape, readLipSyncCreateResponse } from '../checks/lip-sync-create.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { lipSyncCreateRejectedKeys, lipSyncCreateRows } from '../rows/lip-sync-create.ts';
import { lipSyncCreateRules } from '../rules/lip-sync-create.ts';
import { lipSyncCreateRequestShape, lipSyncCreateResponse } from '../schemas/lip-sync-create.ts';

export const lipSyncCreate: OperationSpecification = {
  id: 'lipSync.create',
  method: 'POST',
  path: '/v1/videos/advanced-lip-sync',
  bills: true,
  posture: 'out-of-scope',
  row: 'register/other-routes.md:14', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'],
  parts: [
    { name: 'request', direction: 'sent', shape: lipSyncCreateRequestShape, read: readLipSyncCreateRequestShape, ...lipSyncCreateRows.request },
    { name: 'response', direction: 'received', shape: lipSyncCreateResponse, read: readLipSyncCreateResponse, ...lipSyncCreateRows.response },
  ],
  ...lipSyncCreateRules,
  rejectedKeys: lipSyncCreateRejectedKeys,
};
