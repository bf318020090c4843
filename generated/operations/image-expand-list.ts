// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readImageExpandListQuery, readImageExpandListResponse } from '../checks/image-expand-list.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { imageExpandListRejectedKeys, imageExpandListRows } from '../rows/image-expand-list.ts';
import { imageExpandListRules } from '../rules/image-expand-list.ts';
import { imageExpandListQuery, imageExpandListResponse } from '../schemas/image-expand-list.ts';

export const imageExpandList: OperationSpecification = {
  id: 'imageExpand.list',
  method: 'GET',
  path: '/v1/images/editing/expand',
  bills: false,
  posture: 'provisional',
  row: 'register/image-expand.md:10', status: 'doc-confirmed', evidence: ['vendor-outpainting-2026-09', 'vendor-reference-2025-12'],
  parts: [
    { name: 'query', direction: 'sent', shape: imageExpandListQuery, read: readImageExpandListQuery, ...imageExpandListRows.query },
    { name: 'response', direction: 'received', shape: imageExpandListResponse, read: readImageExpandListResponse, ...imageExpandListRows.response },
  ],
  ...imageExpandListRules,
  rejectedKeys: imageExpandListRejectedKeys,
};
