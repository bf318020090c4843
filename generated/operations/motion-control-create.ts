// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OperationSpecification } from '../kernel/specification.ts';
import { motionControlCreateRejectedKeys, motionControlCreateRows } from '../rows/motion-control-create.ts';
import { motionControlCreateRules } from '../rules/motion-control-create.ts';
import { motionControlCreateGivenShape, motionControlCreateRequestShape, motionControlCreateResponseShape } from '../schemas/motion-control-create.ts';

export const motionControlCreate: OperationSpecification = {
  id: 'motionControl.create',
  method: 'POST',
  path: '/v1/videos/motion-control',
  bills: true,
  posture: 'out-of-scope',
  row: 'register/other-routes.md:7', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'],
  parts: [
    { name: 'request', direction: 'sent', shape: motionControlCreateRequestShape, ...motionControlCreateRows.request },
    { name: 'response', direction: 'received', shape: motionControlCreateResponseShape, ...motionControlCreateRows.response },
    { name: 'given', direction: 'known', shape: motionControlCreateGivenShape, ...motionControlCreateRows.given },
  ],
  ...motionControlCreateRules,
  rejectedKeys: motionControlCreateRejectedKeys,
};
