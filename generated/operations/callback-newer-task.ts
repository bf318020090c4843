// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readCallbackNewerTaskCallback } from '../checks/callback-newer-task.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { callbackNewerTaskRejectedKeys, callbackNewerTaskRows } from '../rows/callback-newer-task.ts';
import { callbackNewerTaskRules } from '../rules/callback-newer-task.ts';
import { callbackNewerTaskCallback } from '../schemas/callback-newer-task.ts';

export const callbackNewerTask: OperationSpecification = {
  id: 'callback.newerTask',
  method: 'CALLBACK',
  path: '',
  bills: false,
  posture: 'provisional',
  row: 'register/newer-callback.md:9', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-api-updates-2026-09', 'sdk-author-legacy-contracts-2026-09'],
  parts: [
    { name: 'callback', direction: 'received', shape: callbackNewerTaskCallback, read: readCallbackNewerTaskCallback, ...callbackNewerTaskRows.callback },
  ],
  ...callbackNewerTaskRules,
  rejectedKeys: callbackNewerTaskRejectedKeys,
};
