// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readLipSyncCreateByOlderPathRequestShape } from '../checks/lip-sync-create-by-older-path.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { lipSyncCreateByOlderPathRejectedKeys, lipSyncCreateByOlderPathRows } from '../rows/lip-sync-create-by-older-path.ts';
import { lipSyncCreateByOlderPathRules } from '../rules/lip-sync-create-by-older-path.ts';
import { lipSyncCreateByOlderPathRequestShape } from '../schemas/lip-sync-create-by-older-path.ts';

export const lipSyncCreateByOlderPath: OperationSpecification = {
  id: 'lipSync.createByOlderPath',
  method: 'POST',
  path: '/v1/videos/lip-sync',
  bills: true,
  posture: 'out-of-scope',
  row: 'register/other-routes.md:15', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-comfyui-nodes-2025-10', 'condensed-docs-2026-01'],
  parts: [
    { name: 'request', direction: 'sent', shape: lipSyncCreateByOlderPathRequestShape, read: readLipSyncCreateByOlderPathRequestShape, ...lipSyncCreateByOlderPathRows.request },
  ],
  ...lipSyncCreateByOlderPathRules,
  rejectedKeys: lipSyncCreateByOlderPathRejectedKeys,
};
