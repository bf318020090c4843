// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readMultiImage2ImageListQuery, readMultiImage2ImageListResponse } from '../checks/multi-image2-image-list.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { multiImage2ImageListRejectedKeys, multiImage2ImageListRows } from '../rows/multi-image2-image-list.ts';
import { multiImage2ImageListRules } from '../rules/multi-image2-image-list.ts';
import { multiImage2ImageListQuery, multiImage2ImageListResponse } from '../schemas/multi-image2-image-list.ts';

export const multiImage2ImageList: OperationSpecification = {
  id: 'multiImage2Image.list',
  method: 'GET',
  path: '/v1/images/multi-image2image',
  bills: false,
  posture: 'provisional',
  row: 'register/multi-image2image.md:10', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12'],
  parts: [
    { name: 'query', direction: 'sent', shape: multiImage2ImageListQuery, read: readMultiImage2ImageListQuery, ...multiImage2ImageListRows.query },
    { name: 'response', direction: 'received', shape: multiImage2ImageListResponse, read: readMultiImage2ImageListResponse, ...multiImage2ImageListRows.response },
  ],
  ...multiImage2ImageListRules,
  rejectedKeys: multiImage2ImageListRejectedKeys,
};
