// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readElementsDeleteByOlderPathGiven, readElementsDeleteByOlderPathRequestShape, readElementsDeleteByOlderPathResponse } from '../checks/elements-delete-by-older-path.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { elementsDeleteByOlderPathRejectedKeys, elementsDeleteByOlderPathRows } from '../rows/elements-delete-by-older-path.ts';
import { elementsDeleteByOlderPathRules } from '../rules/elements-delete-by-older-path.ts';
import { elementsDeleteByOlderPathGiven, elementsDeleteByOlderPathRequestShape, elementsDeleteByOlderPathResponse } from '../schemas/elements-delete-by-older-path.ts';

export const elementsDeleteByOlderPath: OperationSpecification = {
  id: 'elements.deleteByOlderPath',
  method: 'POST',
  path: '/v1/general/delete-elements',
  bills: false,
  posture: 'provisional',
  row: 'register/elements.md:13', status: 'doc-confirmed', evidence: ['vendor-image-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02', 'vendor-agent-skill-2026-03', 'sdk-author-changelog-2026-09', 'sdk-author-readme-2026-09', 'sdk-author-legacy-contracts-2026-09'],
  parts: [
    { name: 'request', direction: 'sent', shape: elementsDeleteByOlderPathRequestShape, read: readElementsDeleteByOlderPathRequestShape, ...elementsDeleteByOlderPathRows.request },
    { name: 'response', direction: 'received', shape: elementsDeleteByOlderPathResponse, read: readElementsDeleteByOlderPathResponse, ...elementsDeleteByOlderPathRows.response },
    { name: 'given', direction: 'known', shape: elementsDeleteByOlderPathGiven, read: readElementsDeleteByOlderPathGiven, ...elementsDeleteByOlderPathRows.given },
  ],
  ...elementsDeleteByOlderPathRules,
  rejectedKeys: elementsDeleteByOlderPathRejectedKeys,
};
