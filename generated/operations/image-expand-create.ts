// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readImageExpandCreateRequestShape, readImageExpandCreateResponse } from '../checks/image-expand-create.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { imageExpandCreateRejectedKeys, imageExpandCreateRows } from '../rows/image-expand-create.ts';
import { imageExpandCreateRules } from '../rules/image-expand-create.ts';
import { imageExpandCreateRequestShape, imageExpandCreateResponse } from '../schemas/image-expand-create.ts';

export const imageExpandCreate: OperationSpecification = {
  id: 'imageExpand.create',
  method: 'POST',
  path: '/v1/images/editing/expand',
  bills: true,
  posture: 'provisional',
  row: 'register/image-expand.md:8', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12', 'vendor-capability-map-image-2026-05', 'vendor-concurrency-rules-2026-09'],
  parts: [
    { name: 'request', direction: 'sent', shape: imageExpandCreateRequestShape, read: readImageExpandCreateRequestShape, ...imageExpandCreateRows.request },
    { name: 'response', direction: 'received', shape: imageExpandCreateResponse, read: readImageExpandCreateResponse, ...imageExpandCreateRows.response },
  ],
  ...imageExpandCreateRules,
  rejectedKeys: imageExpandCreateRejectedKeys,
};
