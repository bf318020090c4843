// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readAiMultiShotListQuery, readAiMultiShotListResponse } from '../checks/ai-multi-shot-list.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { aiMultiShotListRejectedKeys, aiMultiShotListRows } from '../rows/ai-multi-shot-list.ts';
import { aiMultiShotListRules } from '../rules/ai-multi-shot-list.ts';
import { aiMultiShotListQuery, aiMultiShotListResponse } from '../schemas/ai-multi-shot-list.ts';

export const aiMultiShotList: OperationSpecification = {
  id: 'aiMultiShot.list',
  method: 'GET',
  path: '/v1/general/ai-multi-shot',
  bills: false,
  posture: 'provisional',
  row: 'register/ai-multi-shot.md:10', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09'],
  parts: [
    { name: 'query', direction: 'sent', shape: aiMultiShotListQuery, read: readAiMultiShotListQuery, ...aiMultiShotListRows.query },
    { name: 'response', direction: 'received', shape: aiMultiShotListResponse, read: readAiMultiShotListResponse, ...aiMultiShotListRows.response },
  ],
  ...aiMultiShotListRules,
  rejectedKeys: aiMultiShotListRejectedKeys,
};
