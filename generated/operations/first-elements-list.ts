// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readFirstElementsListQuery, readFirstElementsListResponse } from '../checks/first-elements-list.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { firstElementsListRejectedKeys, firstElementsListRows } from '../rows/first-elements-list.ts';
import { firstElementsListRules } from '../rules/first-elements-list.ts';
import { firstElementsListQuery, firstElementsListResponse } from '../schemas/first-elements-list.ts';

export const firstElementsList: OperationSpecification = {
  id: 'firstElements.list',
  method: 'GET',
  path: '/v1/general/custom-elements',
  bills: false,
  posture: 'legacy',
  row: 'register/first-elements.md:8', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'],
  parts: [
    { name: 'query', direction: 'sent', shape: firstElementsListQuery, read: readFirstElementsListQuery, ...firstElementsListRows.query },
    { name: 'response', direction: 'received', shape: firstElementsListResponse, read: readFirstElementsListResponse, ...firstElementsListRows.response },
  ],
  ...firstElementsListRules,
  rejectedKeys: firstElementsListRejectedKeys,
};
