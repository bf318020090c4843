// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readEffectsCreateRequestShape } from '../checks/effects-create.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { effectsCreateRejectedKeys, effectsCreateRows } from '../rows/effects-create.ts';
import { effectsCreateRules } from '../rules/effects-create.ts';
import { effectsCreateRequestShape } from '../schemas/effects-create.ts';

export const effectsCreate: OperationSpecification = {
  id: 'effects.create',
  method: 'POST',
  path: '/v1/videos/effects',
  bills: true,
  posture: 'out-of-scope',
  row: 'register/other-routes.md:17', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'sdk-author-legacy-contracts-2026-09', 'vendor-comfyui-nodes-2025-10'],
  parts: [
    { name: 'request', direction: 'sent', shape: effectsCreateRequestShape, read: readEffectsCreateRequestShape, ...effectsCreateRows.request },
  ],
  ...effectsCreateRules,
  rejectedKeys: effectsCreateRejectedKeys,
};
