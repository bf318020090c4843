// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readElementsCreateGiven, readElementsCreateHeaders, readElementsCreateRequestShape, readElementsCreateResponse } from '../checks/elements-create.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { elementsCreateRejectedKeys, elementsCreateRows } from '../rows/elements-create.ts';
import { elementsCreateRules } from '../rules/elements-create.ts';
import { elementsCreateGiven, elementsCreateHeaders, elementsCreateRequestShape, elementsCreateResponse } from '../schemas/elements-create.ts';

export const elementsCreate: OperationSpecification = {
  id: 'elements.create',
  method: 'POST',
  path: '/v1/general/advanced-custom-elements',
  bills: true,
  posture: 'current',
  row: 'register/elements.md:8', status: 'live-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02', 'vendor-api-updates-2026-09', 'sdk-author-live-checklist-2026-09', '2026-03-31-element-create-query', 'sdk-author-legacy-contracts-2026-09'],
  parts: [
    { name: 'request', direction: 'sent', shape: elementsCreateRequestShape, read: readElementsCreateRequestShape, ...elementsCreateRows.request },
    { name: 'headers', direction: 'sent', shape: elementsCreateHeaders, read: readElementsCreateHeaders, ...elementsCreateRows.headers },
    { name: 'response', direction: 'received', shape: elementsCreateResponse, read: readElementsCreateResponse, ...elementsCreateRows.response },
    { name: 'given', direction: 'known', shape: elementsCreateGiven, read: readElementsCreateGiven, ...elementsCreateRows.given },
  ],
  ...elementsCreateRules,
  rejectedKeys: elementsCreateRejectedKeys,
};
