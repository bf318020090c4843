// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readCallbackTaskCallback } from '../checks/callback-task.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { callbackTaskRejectedKeys, callbackTaskRows } from '../rows/callback-task.ts';
import { callbackTaskRules } from '../rules/callback-task.ts';
import { callbackTaskCallback } from '../schemas/callback-task.ts';

export const callbackTask: OperationSpecification = {
  id: 'callback.task',
  method: 'CALLBACK',
  path: '',
  bills: false,
  posture: 'current',
  row: 'register/callback.md:9', status: 'doc-confirmed', evidence: ['vendor-callbacks-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03', 'vendor-cn-callbacks-2026'],
  parts: [
    { name: 'callback', direction: 'received', shape: callbackTaskCallback, read: readCallbackTaskCallback, ...callbackTaskRows.callback },
  ],
  ...callbackTaskRules,
  rejectedKeys: callbackTaskRejectedKeys,
};
