// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OperationSpecification } from '../kernel/specification.ts';
import { elementsDeleteRejectedKeys, elementsDeleteRows } from '../rows/elements-delete.ts';
import { elementsDeleteRules } from '../rules/elements-delete.ts';
import { elementsDeleteGivenShape, elementsDeleteRequestShape, elementsDeleteResponseShape } from '../schemas/elements-delete.ts';

export const elementsDelete: OperationSpecification = {
  id: 'elements.delete',
  method: 'POST',
  path: '/v1/general/delete-advanced-elements',
  bills: false,
  posture: 'current',
  row: 'register/elements.md:12', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'sdk-author-live-checklist-2026-09', 'sdk-author-changelog-2026-09', 'sdk-author-readme-2026-09', 'sdk-author-legacy-contracts-2026-09'],
  parts: [
    { name: 'request', direction: 'sent', shape: elementsDeleteRequestShape, ...elementsDeleteRows.request },
    { name: 'response', direction: 'received', shape: elementsDeleteResponseShape, ...elementsDeleteRows.response },
    { name: 'given', direction: 'known', shape: elementsDeleteGivenShape, ...elementsDeleteRows.given },
  ],
  ...elementsDeleteRules,
  rejectedKeys: elementsDeleteRejectedKeys,
};
