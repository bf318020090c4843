// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readTasksListHeaders, readTasksListRequestShape, readTasksListResponse } from '../checks/tasks-list.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { tasksListRejectedKeys, tasksListRows } from '../rows/tasks-list.ts';
import { tasksListRules } from '../rules/tasks-list.ts';
import { tasksListHeaders, tasksListRequestShape, tasksListResponse } from '../schemas/tasks-list.ts';

export const tasksList: OperationSpecification = {
  id: 'tasks.list',
  method: 'POST',
  path: '/tasks',
  bills: false,
  posture: 'provisional',
  row: 'register/tasks.md:11', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-image-to-video-2026-09', 'vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'vendor-api-updates-2026-09', 'sdk-author-live-checklist-2026-09', 'sdk-author-new-contracts-2026-09'],
  parts: [
    { name: 'request', direction: 'sent', shape: tasksListRequestShape, read: readTasksListRequestShape, ...tasksListRows.request },
    { name: 'headers', direction: 'sent', shape: tasksListHeaders, read: readTasksListHeaders, ...tasksListRows.headers },
    { name: 'response', direction: 'received', shape: tasksListResponse, read: readTasksListResponse, ...tasksListRows.response },
  ],
  ...tasksListRules,
  rejectedKeys: tasksListRejectedKeys,
};
