// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readElementsGetPath, readElementsGetResponse } from '../checks/elements-get.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { elementsGetRejectedKeys, elementsGetRows } from '../rows/elements-get.ts';
import { elementsGetRules } from '../rules/elements-get.ts';
import { elementsGetPath, elementsGetResponse } from '../schemas/elements-get.ts';

export const elementsGet: OperationSpecification = {
  id: 'elements.get',
  method: 'GET',
  path: '/v1/general/advanced-custom-elements/{id}',
  bills: false,
  posture: 'current',
  row: 'register/elements.md:9', status: 'live-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02', '2026-03-31-element-create-query', 'sdk-author-legacy-contracts-2026-09'],
  parts: [
    { name: 'path', direction: 'sent', shape: elementsGetPath, read: readElementsGetPath, ...elementsGetRows.path },
    { name: 'response', direction: 'received', shape: elementsGetResponse, read: readElementsGetResponse, ...elementsGetRows.response },
  ],
  ...elementsGetRules,
  rejectedKeys: elementsGetRejectedKeys,
};
