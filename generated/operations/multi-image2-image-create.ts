// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readMultiImage2ImageCreateRequestShape, readMultiImage2ImageCreateResponse } from '../checks/multi-image2-image-create.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { multiImage2ImageCreateRejectedKeys, multiImage2ImageCreateRows } from '../rows/multi-image2-image-create.ts';
import { multiImage2ImageCreateRules } from '../rules/multi-image2-image-create.ts';
import { multiImage2ImageCreateRequestShape, multiImage2ImageCreateResponse } from '../schemas/multi-image2-image-create.ts';

export const multiImage2ImageCreate: OperationSpecification = {
  id: 'multiImage2Image.create',
  method: 'POST',
  path: '/v1/images/multi-image2image',
  bills: true,
  posture: 'provisional',
  row: 'register/multi-image2image.md:8', status: 'doc-confirmed', evidence: ['vendor-multi-image-to-image-2026-09', 'vendor-api-updates-2026-09', 'vendor-reference-2025-12', 'vendor-concurrency-rules-2026-09'],
  parts: [
    { name: 'request', direction: 'sent', shape: multiImage2ImageCreateRequestShape, read: readMultiImage2ImageCreateRequestShape, ...multiImage2ImageCreateRows.request },
    { name: 'response', direction: 'received', shape: multiImage2ImageCreateResponse, read: readMultiImage2ImageCreateResponse, ...multiImage2ImageCreateRows.response },
  ],
  ...multiImage2ImageCreateRules,
  rejectedKeys: multiImage2ImageCreateRejectedKeys,
};
