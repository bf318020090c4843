// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readFirstElementsPresetsQuery, readFirstElementsPresetsResponse } from '../checks/first-elements-presets.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { firstElementsPresetsRejectedKeys, firstElementsPresetsRows } from '../rows/first-elements-presets.ts';
import { firstElementsPresetsRules } from '../rules/first-elements-presets.ts';
import { firstElementsPresetsQuery, firstElementsPresetsResponse } from '../schemas/first-elements-presets.ts';

export const firstElementsPresets: OperationSpecification = {
  id: 'firstElements.presets',
  method: 'GET',
  path: '/v1/general/presets-elements',
  bills: false,
  posture: 'legacy',
  row: 'register/first-elements.md:9', status: 'doc-confirmed', evidence: ['vendor-cn-first-generation-elements'],
  parts: [
    { name: 'query', direction: 'sent', shape: firstElementsPresetsQuery, read: readFirstElementsPresetsQuery, ...firstElementsPresetsRows.query },
    { name: 'response', direction: 'received', shape: firstElementsPresetsResponse, read: readFirstElementsPresetsResponse, ...firstElementsPresetsRows.response },
  ],
  ...firstElementsPresetsRules,
  rejectedKeys: firstElementsPresetsRejectedKeys,
};
