// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readFirstElementsCreateRequestShape, readFirstElementsCreateResponse } from '../checks/first-elements-create.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { firstElementsCreateRejectedKeys, firstElementsCreateRows } from '../rows/first-elements-create.ts';
import { firstElementsCreateRules } from '../rules/first-elements-create.ts';
import { firstElementsCreateRequestShape, firstElementsCreateResponse } from '../schemas/first-elements-create.ts';

export const firstElementsCreate: OperationSpecification = {
  id: 'firstElements.create',
  method: 'POST',
  path: '/v1/general/custom-elements',
  bills: true,
  posture: 'legacy',
  row: 'register/first-elements.md:7', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements', 'vendor-api-updates-2026-09'],
  parts: [
    { name: 'request', direction: 'sent', shape: firstElementsCreateRequestShape, read: readFirstElementsCreateRequestShape, ...firstElementsCreateRows.request },
    { name: 'response', direction: 'received', shape: firstElementsCreateResponse, read: readFirstElementsCreateResponse, ...firstElementsCreateRows.response },
  ],
  ...firstElementsCreateRules,
  rejectedKeys: firstElementsCreateRejectedKeys,
};
