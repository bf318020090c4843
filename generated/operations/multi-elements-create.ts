// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readMultiElementsCreateGiven, readMultiElementsCreateRequestShape, readMultiElementsCreateResponse } from '../checks/multi-elements-create.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { multiElementsCreateRejectedKeys, multiElementsCreateRows } from '../rows/multi-elements-create.ts';
import { multiElementsCreateRules } from '../rules/multi-elements-create.ts';
import { multiElementsCreateGiven, multiElementsCreateRequestShape, multiElementsCreateResponse } from '../schemas/multi-elements-create.ts';

export const multiElementsCreate: OperationSpecification = {
  id: 'multiElements.create',
  method: 'POST',
  path: '/v1/videos/multi-elements',
  bills: true,
  posture: 'out-of-scope',
  row: 'register/other-routes.md:13', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03', 'vendor-capability-map-video-2026-05', 'sdk-author-legacy-contracts-2026-09', 'vendor-comfyui-nodes-2025-10'],
  parts: [
    { name: 'request', direction: 'sent', shape: multiElementsCreateRequestShape, read: readMultiElementsCreateRequestShape, ...multiElementsCreateRows.request },
    { name: 'response', direction: 'received', shape: multiElementsCreateResponse, read: readMultiElementsCreateResponse, ...multiElementsCreateRows.response },
    { name: 'given', direction: 'known', shape: multiElementsCreateGiven, read: readMultiElementsCreateGiven, ...multiElementsCreateRows.given },
  ],
  ...multiElementsCreateRules,
  rejectedKeys: multiElementsCreateRejectedKeys,
};
