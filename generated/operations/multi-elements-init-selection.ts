// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readMultiElementsInitSelectionGiven, readMultiElementsInitSelectionRequestShape, readMultiElementsInitSelectionResponse } from '../checks/multi-elements-init-selection.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { multiElementsInitSelectionRejectedKeys, multiElementsInitSelectionRows } from '../rows/multi-elements-init-selection.ts';
import { multiElementsInitSelectionRules } from '../rules/multi-elements-init-selection.ts';
import { multiElementsInitSelectionGiven, multiElementsInitSelectionRequestShape, multiElementsInitSelectionResponse } from '../schemas/multi-elements-init-selection.ts';

export const multiElementsInitSelection: OperationSpecification = {
  id: 'multiElements.initSelection',
  method: 'POST',
  path: '/v1/videos/multi-elements/init-selection',
  bills: true,
  posture: 'out-of-scope',
  row: 'register/other-routes.md:8', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'],
  parts: [
    { name: 'request', direction: 'sent', shape: multiElementsInitSelectionRequestShape, read: readMultiElementsInitSelectionRequestShape, ...multiElementsInitSelectionRows.request },
    { name: 'response', direction: 'received', shape: multiElementsInitSelectionResponse, read: readMultiElementsInitSelectionResponse, ...multiElementsInitSelectionRows.response },
    { name: 'given', direction: 'known', shape: multiElementsInitSelectionGiven, read: readMultiElementsInitSelectionGiven, ...multiElementsInitSelectionRows.given },
  ],
  ...multiElementsInitSelectionRules,
  rejectedKeys: multiElementsInitSelectionRejectedKeys,
};
