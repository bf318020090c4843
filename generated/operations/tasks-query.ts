// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readTasksQueryHeaders, readTasksQueryQuery, readTasksQueryResponse } from '../checks/tasks-query.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { tasksQueryRejectedKeys, tasksQueryRows } from '../rows/tasks-query.ts';
import { tasksQueryRules } from '../rules/tasks-query.ts';
import { tasksQueryHeaders, tasksQueryQuery, tasksQueryResponse } from '../schemas/tasks-query.ts';

export const tasksQuery: OperationSpecification = {
  id: 'tasks.query',
  method: 'GET',
  path: '/tasks',
  bills: false,
  posture: 'provisional',
  row: 'register/tasks.md:10', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-new-image-to-video-2026-09', 'vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'vendor-api-updates-2026-09', 'sdk-author-live-checklist-2026-09'],
  parts: [
    { name: 'query', direction: 'sent', shape: tasksQueryQuery, read: readTasksQueryQuery, ...tasksQueryRows.query },
    { name: 'headers', direction: 'sent', shape: tasksQueryHeaders, read: readTasksQueryHeaders, ...tasksQueryRows.headers },
    { name: 'response', direction: 'received', shape: tasksQueryResponse, read: readTasksQueryResponse, ...tasksQueryRows.response },
  ],
  ...tasksQueryRules,
  rejectedKeys: tasksQueryRejectedKeys,
};
