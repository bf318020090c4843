// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readMultiImage2ImageGetPath, readMultiImage2ImageGetResponse } from '../checks/multi-image2-image-get.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { multiImage2ImageGetRejectedKeys, multiImage2ImageGetRows } from '../rows/multi-image2-image-get.ts';
import { multiImage2ImageGetRules } from '../rules/multi-image2-image-get.ts';
import { multiImage2ImageGetPath, multiImage2ImageGetResponse } from '../schemas/multi-image2-image-get.ts';

export const multiImage2ImageGet: OperationSpecification = {
  id: 'multiImage2Image.get',
  method: 'GET',
  path: '/v1/images/multi-image2image/{id}',
  bills: false,
  posture: 'provisional',
  row: 'register/multi-image2image.md:9', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-reference-2025-12', 'vendor-concurrency-rules-2026-09'],
  parts: [
    { name: 'path', direction: 'sent', shape: multiImage2ImageGetPath, read: readMultiImage2ImageGetPath, ...multiImage2ImageGetRows.path },
    { name: 'response', direction: 'received', shape: multiImage2ImageGetResponse, read: readMultiImage2ImageGetResponse, ...multiImage2ImageGetRows.response },
  ],
  ...multiImage2ImageGetRules,
  rejectedKeys: multiImage2ImageGetRejectedKeys,
};
