// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OperationSpecification } from '../kernel/specification.ts';
import { multiElementsPreviewSelectionRejectedKeys, multiElementsPreviewSelectionRows } from '../rows/multi-elements-preview-selection.ts';
import { multiElementsPreviewSelectionRules } from '../rules/multi-elements-preview-selection.ts';
import { multiElementsPreviewSelectionGivenShape, multiElementsPreviewSelectionRequestShape, multiElementsPreviewSelectionResponseShape } from '../schemas/multi-elements-preview-selection.ts';

export const multiElementsPreviewSelection: OperationSpecification = {
  id: 'multiElements.previewSelection',
  method: 'POST',
  path: '/v1/videos/multi-elements/preview-selection',
  bills: true,
  posture: 'out-of-scope',
  row: 'register/other-routes.md:12', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'],
  parts: [
    { name: 'request', direction: 'sent', shape: multiElementsPreviewSelectionRequestShape, ...multiElementsPreviewSelectionRows.request },
    { name: 'response', direction: 'received', shape: multiElementsPreviewSelectionResponseShape, ...multiElementsPreviewSelectionRows.response },
    { name: 'given', direction: 'known', shape: multiElementsPreviewSelectionGivenShape, ...multiElementsPreviewSelectionRows.given },
  ],
  ...multiElementsPreviewSelectionRules,
  rejectedKeys: multiElementsPreviewSelectionRejectedKeys,
};
