// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readElementsPresetsQuery, readElementsPresetsResponse } from '../checks/elements-presets.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { elementsPresetsRejectedKeys, elementsPresetsRows } from '../rows/elements-presets.ts';
import { elementsPresetsRules } from '../rules/elements-presets.ts';
import { elementsPresetsQuery, elementsPresetsResponse } from '../schemas/elements-presets.ts';

export const elementsPresets: OperationSpecification = {
  id: 'elements.presets',
  method: 'GET',
  path: '/v1/general/advanced-presets-elements',
  bills: false,
  posture: 'current',
  row: 'register/elements.md:11', status: 'doc-confirmed', evidence: ['vendor-element-management-2026-09', 'vendor-reference-2026-03', 'vendor-series3-spec-2026-02', 'sdk-author-legacy-contracts-2026-09'],
  parts: [
    { name: 'query', direction: 'sent', shape: elementsPresetsQuery, read: readElementsPresetsQuery, ...elementsPresetsRows.query },
    { name: 'response', direction: 'received', shape: elementsPresetsResponse, read: readElementsPresetsResponse, ...elementsPresetsRows.response },
  ],
  ...elementsPresetsRules,
  rejectedKeys: elementsPresetsRejectedKeys,
};
