// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readNewerMotionControlCreateGiven, readNewerMotionControlCreateHeaders, readNewerMotionControlCreatePath, readNewerMotionControlCreateRequestShape, readNewerMotionControlCreateResponse } from '../checks/newer-motion-control-create.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { newerMotionControlCreateRejectedKeys, newerMotionControlCreateRows } from '../rows/newer-motion-control-create.ts';
import { newerMotionControlCreateRules } from '../rules/newer-motion-control-create.ts';
import { newerMotionControlCreateGiven, newerMotionControlCreateHeaders, newerMotionControlCreatePath, newerMotionControlCreateRequestShape, newerMotionControlCreateResponse } from '../schemas/newer-motion-control-create.ts';

export const newerMotionControlCreate: OperationSpecification = {
  id: 'newerMotionControl.create',
  method: 'POST',
  path: '/motion-control/{model}',
  bills: true,
  posture: 'provisional',
  row: 'register/newer-video.md:16', status: 'doc-confirmed', evidence: ['vendor-new-motion-control-2026-09', 'vendor-api-updates-2026-09', 'vendor-capability-map-video-2026-05', 'vendor-pricing-video-2026-09', 'sdk-author-new-contracts-2026-09'],
  parts: [
    { name: 'request', direction: 'sent', shape: newerMotionControlCreateRequestShape, read: readNewerMotionControlCreateRequestShape, ...newerMotionControlCreateRows.request },
    { name: 'path', direction: 'sent', shape: newerMotionControlCreatePath, read: readNewerMotionControlCreatePath, ...newerMotionControlCreateRows.path },
    { name: 'headers', direction: 'sent', shape: newerMotionControlCreateHeaders, read: readNewerMotionControlCreateHeaders, ...newerMotionControlCreateRows.headers },
    { name: 'response', direction: 'received', shape: newerMotionControlCreateResponse, read: readNewerMotionControlCreateResponse, ...newerMotionControlCreateRows.response },
    { name: 'given', direction: 'known', shape: newerMotionControlCreateGiven, read: readNewerMotionControlCreateGiven, ...newerMotionControlCreateRows.given },
  ],
  ...newerMotionControlCreateRules,
  rejectedKeys: newerMotionControlCreateRejectedKeys,
};
