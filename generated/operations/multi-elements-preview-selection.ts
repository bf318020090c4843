// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readMultiElementsPreviewSelectionGiven, readMultiElementsPreviewSelectionRequestShape, readMultiElementsPreviewSelectionResponse } from '../checks/multi-elements-preview-selection.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { multiElementsPreviewSelectionRejectedKeys, multiElementsPreviewSelectionRows } from '../rows/multi-elements-preview-selection.ts';
import { multiElementsPreviewSelectionRules } from '../rules/multi-elements-preview-selection.ts';
import { multiElementsPreviewSelectionGiven, multiElementsPreviewSelectionRequestShape, multiElementsPreviewSelectionResponse } from '../schemas/multi-elements-preview-selection.ts';

export const multiElementsPreviewSelection: OperationSpecification = {
  id: 'multiElements.previewSelection',
  method: 'POST',
  path: '/v1/videos/multi-elements/preview-selection',
  bills: true,
  posture: 'out-of-scope',
  row: 'register/other-routes.md:12', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'],
  parts: [
    { name: 'request', direction: 'sent', shape: multiElementsPreviewSelectionRequestShape, read: readMultiElementsPreviewSelectionRequestShape, ...multiElementsPreviewSelectionRows.request },
    { name: 'response', direction: 'received', shape: multiElementsPreviewSelectionResponse, read: readMultiElementsPreviewSelectionResponse, ...multiElementsPreviewSelectionRows.response },
    { name: 'given', direction: 'known', shape: multiElementsPreviewSelectionGiven, read: readMultiElementsPreviewSelectionGiven, ...multiElementsPreviewSelectionRows.given },
  ],
  ...multiElementsPreviewSelectionRules,
  rejectedKeys: multiElementsPreviewSelectionRejectedKeys,
};
