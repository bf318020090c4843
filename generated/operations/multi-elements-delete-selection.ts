// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readMultiElementsDeleteSelectionGiven, readMultiElementsDeleteSelectionRequestShape, readMultiElementsDeleteSelectionResponse } from '../checks/multi-elements-delete-selection.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { multiElementsDeleteSelectionRejectedKeys, multiElementsDeleteSelectionRows } from '../rows/multi-elements-delete-selection.ts';
import { multiElementsDeleteSelectionRules } from '../rules/multi-elements-delete-selection.ts';
import { multiElementsDeleteSelectionGiven, multiElementsDeleteSelectionRequestShape, multiElementsDeleteSelectionResponse } from '../schemas/multi-elements-delete-selection.ts';

export const multiElementsDeleteSelection: OperationSpecification = {
  id: 'multiElements.deleteSelection',
  method: 'POST',
  path: '/v1/videos/multi-elements/delete-selection',
  bills: true,
  posture: 'out-of-scope',
  row: 'register/other-routes.md:10', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'],
  parts: [
    { name: 'request', direction: 'sent', shape: multiElementsDeleteSelectionRequestShape, read: readMultiElementsDeleteSelectionRequestShape, ...multiElementsDeleteSelectionRows.request },
    { name: 'response', direction: 'received', shape: multiElementsDeleteSelectionResponse, read: readMultiElementsDeleteSelectionResponse, ...multiElementsDeleteSelectionRows.response },
    { name: 'given', direction: 'known', shape: multiElementsDeleteSelectionGiven, read: readMultiElementsDeleteSelectionGiven, ...multiElementsDeleteSelectionRows.given },
  ],
  ...multiElementsDeleteSelectionRules,
  rejectedKeys: multiElementsDeleteSelectionRejectedKeys,
};
