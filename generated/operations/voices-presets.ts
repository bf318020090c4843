// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readVoicesPresetsQuery, readVoicesPresetsResponse } from '../checks/voices-presets.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { voicesPresetsRejectedKeys, voicesPresetsRows } from '../rows/voices-presets.ts';
import { voicesPresetsRules } from '../rules/voices-presets.ts';
import { voicesPresetsQuery, voicesPresetsResponse } from '../schemas/voices-presets.ts';

export const voicesPresets: OperationSpecification = {
  id: 'voices.presets',
  method: 'GET',
  path: '/v1/general/presets-voices',
  bills: false,
  posture: 'provisional',
  row: 'register/voices.md:12', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-voice-management-2026-09', 'vendor-cn-voice-page-2026', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'],
  parts: [
    { name: 'query', direction: 'sent', shape: voicesPresetsQuery, read: readVoicesPresetsQuery, ...voicesPresetsRows.query },
    { name: 'response', direction: 'received', shape: voicesPresetsResponse, read: readVoicesPresetsResponse, ...voicesPresetsRows.response },
  ],
  ...voicesPresetsRules,
  rejectedKeys: voicesPresetsRejectedKeys,
};
