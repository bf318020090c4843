// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readAiMultiShotCreateRequestShape, readAiMultiShotCreateResponse } from '../checks/ai-multi-shot-create.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { aiMultiShotCreateRejectedKeys, aiMultiShotCreateRows } from '../rows/ai-multi-shot-create.ts';
import { aiMultiShotCreateRules } from '../rules/ai-multi-shot-create.ts';
import { aiMultiShotCreateRequestShape, aiMultiShotCreateResponse } from '../schemas/ai-multi-shot-create.ts';

export const aiMultiShotCreate: OperationSpecification = {
  id: 'aiMultiShot.create',
  method: 'POST',
  path: '/v1/general/ai-multi-shot',
  bills: true,
  posture: 'provisional',
  row: 'register/ai-multi-shot.md:8', status: 'doc-confirmed', evidence: ['vendor-ai-multi-shot-2026-09', 'vendor-api-updates-2026-09', 'vendor-pricing-image-2026-09'],
  parts: [
    { name: 'request', direction: 'sent', shape: aiMultiShotCreateRequestShape, read: readAiMultiShotCreateRequestShape, ...aiMultiShotCreateRows.request },
    { name: 'response', direction: 'received', shape: aiMultiShotCreateResponse, read: readAiMultiShotCreateResponse, ...aiMultiShotCreateRows.response },
  ],
  ...aiMultiShotCreateRules,
  rejectedKeys: aiMultiShotCreateRejectedKeys,
};
