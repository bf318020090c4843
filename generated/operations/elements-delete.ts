// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readElementsDeleteGiven, readElementsDeleteRequestShape, readElementsDeleteResponse } from '../checks/elements-delete.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { elementsDeleteRejectedKeys, elementsDeleteRows } from '../rows/elements-delete.ts';
import { elementsDeleteRules } from '../rules/elements-delete.ts';
import { elementsDeleteGiven, elementsDeleteRequestShape, elementsDeleteResponse } from '../schemas/elements-delete.ts';

export const elementsDelete: OperationSpecification = {
  id: 'elements.delete',
  method: 'POST',
  path: '/v1/general/delete-advanced-elements',
  bills: false,
  posture: 'current',
  row: 'register/elements.md:12', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'sdk-author-live-checklist-2026-09', 'sdk-author-changelog-2026-09', 'sdk-author-readme-2026-09', 'sdk-author-legacy-contracts-2026-09'],
  parts: [
    { name: 'request', direction: 'sent', shape: elementsDeleteRequestShape, read: readElementsDeleteRequestShape, ...elementsDeleteRows.request },
    { name: 'response', direction: 'received', shape: elementsDeleteResponse, read: readElementsDeleteResponse, ...elementsDeleteRows.response },
    { name: 'given', direction: 'known', shape: elementsDeleteGiven, read: readElementsDeleteGiven, ...elementsDeleteRows.given },
  ],
  ...elementsDeleteRules,
  rejectedKeys: elementsDeleteRejectedKeys,
};
