// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readImageExpandGetPath, readImageExpandGetResponse } from '../checks/image-expand-get.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { imageExpandGetRejectedKeys, imageExpandGetRows } from '../rows/image-expand-get.ts';
import { imageExpandGetRules } from '../rules/image-expand-get.ts';
import { imageExpandGetPath, imageExpandGetResponse } from '../schemas/image-expand-get.ts';

export const imageExpandGet: OperationSpecification = {
  id: 'imageExpand.get',
  method: 'GET',
  path: '/v1/images/editing/expand/{id}',
  bills: false,
  posture: 'provisional',
  row: 'register/image-expand.md:9', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12', 'vendor-concurrency-rules-2026-09'],
  parts: [
    { name: 'path', direction: 'sent', shape: imageExpandGetPath, read: readImageExpandGetPath, ...imageExpandGetRows.path },
    { name: 'response', direction: 'received', shape: imageExpandGetResponse, read: readImageExpandGetResponse, ...imageExpandGetRows.response },
  ],
  ...imageExpandGetRules,
  rejectedKeys: imageExpandGetRejectedKeys,
};
