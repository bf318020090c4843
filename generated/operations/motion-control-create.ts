// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readMotionControlCreateGiven, readMotionControlCreateRequestShape, readMotionControlCreateResponse } from '../checks/motion-control-create.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { motionControlCreateRejectedKeys, motionControlCreateRows } from '../rows/motion-control-create.ts';
import { motionControlCreateRules } from '../rules/motion-control-create.ts';
import { motionControlCreateGiven, motionControlCreateRequestShape, motionControlCreateResponse } from '../schemas/motion-control-create.ts';

export const motionControlCreate: OperationSpecification = {
  id: 'motionControl.create',
  method: 'POST',
  path: '/v1/videos/motion-control',
  bills: true,
  posture: 'out-of-scope',
  row: 'register/other-routes.md:7', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03'],
  parts: [
    { name: 'request', direction: 'sent', shape: motionControlCreateRequestShape, read: readMotionControlCreateRequestShape, ...motionControlCreateRows.request },
    { name: 'response', direction: 'received', shape: motionControlCreateResponse, read: readMotionControlCreateResponse, ...motionControlCreateRows.response },
    { name: 'given', direction: 'known', shape: motionControlCreateGiven, read: readMotionControlCreateGiven, ...motionControlCreateRows.given },
  ],
  ...motionControlCreateRules,
  rejectedKeys: motionControlCreateRejectedKeys,
};
