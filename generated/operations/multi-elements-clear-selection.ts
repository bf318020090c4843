// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readMultiElementsClearSelectionGiven, readMultiElementsClearSelectionRequestShape, readMultiElementsClearSelectionResponse } from '../checks/multi-elements-clear-selection.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { multiElementsClearSelectionRejectedKeys, multiElementsClearSelectionRows } from '../rows/multi-elements-clear-selection.ts';
import { multiElementsClearSelectionRules } from '../rules/multi-elements-clear-selection.ts';
import { multiElementsClearSelectionGiven, multiElementsClearSelectionRequestShape, multiElementsClearSelectionResponse } from '../schemas/multi-elements-clear-selection.ts';

export const multiElementsClearSelection: OperationSpecification = {
  id: 'multiElements.clearSelection',
  method: 'POST',
  path: '/v1/videos/multi-elements/clear-selection',
  bills: true,
  posture: 'out-of-scope',
  row: 'register/other-routes.md:11', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'],
  parts: [
    { name: 'request', direction: 'sent', shape: multiElementsClearSelectionRequestShape, read: readMultiElementsClearSelectionRequestShape, ...multiElementsClearSelectionRows.request },
    { name: 'response', direction: 'received', shape: multiElementsClearSelectionResponse, read: readMultiElementsClearSelectionResponse, ...multiElementsClearSelectionRows.response },
    { name: 'given', direction: 'known', shape: multiElementsClearSelectionGiven, read: readMultiElementsClearSelectionGiven, ...multiElementsClearSelectionRows.given },
  ],
  ...multiElementsClearSelectionRules,
  rejectedKeys: multiElementsClearSelectionRejectedKeys,
};
