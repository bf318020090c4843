// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readAiMultiShotGetPath, readAiMultiShotGetResponse } from '../checks/ai-multi-shot-get.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { aiMultiShotGetRejectedKeys, aiMultiShotGetRows } from '../rows/ai-multi-shot-get.ts';
import { aiMultiShotGetRules } from '../rules/ai-multi-shot-get.ts';
import { aiMultiShotGetPath, aiMultiShotGetResponse } from '../schemas/ai-multi-shot-get.ts';

export const aiMultiShotGet: OperationSpecification = {
  id: 'aiMultiShot.get',
  method: 'GET',
  path: '/v1/general/ai-multi-shot/{id}',
  bills: false,
  posture: 'provisional',
  row: 'register/ai-multi-shot.md:9', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09', 'vendor-concurrency-rules-2026-09'],
  parts: [
    { name: 'path', direction: 'sent', shape: aiMultiShotGetPath, read: readAiMultiShotGetPath, ...aiMultiShotGetRows.path },
    { name: 'response', direction: 'received', shape: aiMultiShotGetResponse, read: readAiMultiShotGetResponse, ...aiMultiShotGetRows.response },
  ],
  ...aiMultiShotGetRules,
  rejectedKeys: aiMultiShotGetRejectedKeys,
};
