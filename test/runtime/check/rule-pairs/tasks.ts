// Pairs for tasks.query and tasks.list.
import type { RulePair } from './rule-pair.ts';

export const tasksQueryPairs: readonly RulePair[] = [
  {
    rule: 'one-kind-of-id',
    kept: { task_ids: '893605946402811985,893605946402811986' },
    broken: { task_ids: '893605946402811985', external_task_ids: 'scene-1' },
    path: '$.task_ids',
  },
];

export const tasksListPairs: readonly RulePair[] = [
  {
    rule: 'start-before-end',
    kept: { start_time: '1781193600000', end_time: 1781516352968 },
    broken: { start_time: 1781516352968, end_time: '1781193600000' },
    path: '$.start_time',
  },
  {
    rule: 'status-filter-values',
    kept: { filters: [{ key: 'status', values: ['succeeded', 'failed'] }] },
    broken: { filters: [{ key: 'status', values: ['succeed'] }] },
    path: '$.filters',
  },
  {
    rule: 'product-filter-values',
    kept: { filters: [{ key: 'product_type', values: ['video'] }] },
    broken: { filters: [{ key: 'product_type', values: ['audio'] }] },
    path: '$.filters',
  },
];
