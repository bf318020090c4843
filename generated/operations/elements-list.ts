// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readElementsListQuery, readElementsListResponse } from '../checks/elements-list.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { elementsListRejectedKeys, elementsListRows } from '../rows/elements-list.ts';
import { elementsListRules } from '../rules/elements-list.ts';
import { elementsListQuery, elementsListResponse } from '../schemas/elements-list.ts';

export const elementsList: OperationSpecification = {
  id: 'elements.list',
  method: 'GET',
  path: '/v1/general/advanced-custom-elements',
  bills: false,
  posture: 'current',
  row: 'register/elements.md:10', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02', 'integrator-element-sync-2026', 'sdk-author-legacy-contracts-2026-09'],
  parts: [
    { name: 'query', direction: 'sent', shape: elementsListQuery, read: readElementsListQuery, ...elementsListRows.query },
    { name: 'response', direction: 'received', shape: elementsListResponse, read: readElementsListResponse, ...elementsListRows.response },
  ],
  ...elementsListRules,
  rejectedKeys: elementsListRejectedKeys,
};
