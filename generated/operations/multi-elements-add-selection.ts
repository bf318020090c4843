// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readMultiElementsAddSelectionGiven, readMultiElementsAddSelectionRequestShape, readMultiElementsAddSelectionResponse } from '../checks/multi-elements-add-selection.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { multiElementsAddSelectionRejectedKeys, multiElementsAddSelectionRows } from '../rows/multi-elements-add-selection.ts';
import { multiElementsAddSelectionRules } from '../rules/multi-elements-add-selection.ts';
import { multiElementsAddSelectionGiven, multiElementsAddSelectionRequestShape, multiElementsAddSelectionResponse } from '../schemas/multi-elements-add-selection.ts';

export const multiElementsAddSelection: OperationSpecification = {
  id: 'multiElements.addSelection',
  method: 'POST',
  path: '/v1/videos/multi-elements/add-selection',
  bills: true,
  posture: 'out-of-scope',
  row: 'register/other-routes.md:9', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'],
  parts: [
    { name: 'request', direction: 'sent', shape: multiElementsAddSelectionRequestShape, read: readMultiElementsAddSelectionRequestShape, ...multiElementsAddSelectionRows.request },
    { name: 'response', direction: 'received', shape: multiElementsAddSelectionResponse, read: readMultiElementsAddSelectionResponse, ...multiElementsAddSelectionRows.response },
    { name: 'given', direction: 'known', shape: multiElementsAddSelectionGiven, read: readMultiElementsAddSelectionGiven, ...multiElementsAddSelectionRows.given },
  ],
  ...multiElementsAddSelectionRules,
  rejectedKeys: multiElementsAddSelectionRejectedKeys,
};
