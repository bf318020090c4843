// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OperationSpecification } from '../kernel/specification.ts';
import { firstElementsListRejectedKeys, firstElementsListRows } from '../rows/first-elements-list.ts';
import { firstElementsListRules } from '../rules/first-elements-list.ts';
import { firstElementsListQueryShape, firstElementsListResponseShape } from '../schemas/first-elements-list.ts';

export const firstElementsList: OperationSpecification = {
  id: 'firstElements.list',
  method: 'GET',
  path: '/v1/general/custom-elements',
  bills: false,
  posture: 'legacy',
  row: 'register/first-elements.md:8', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'],
  parts: [
    { name: 'query', direction: 'sent', shape: firstElementsListQueryShape, ...firstElementsListRows.query },
    { name: 'response', direction: 'received', shape: firstElementsListResponseShape, ...firstElementsListRows.response },
  ],
  ...firstElementsListRules,
  rejectedKeys: firstElementsListRejectedKeys,
};
