// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readMultiImage2VideoGetPath, readMultiImage2VideoGetResponse } from '../checks/multi-image2-video-get.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { multiImage2VideoGetRejectedKeys, multiImage2VideoGetRows } from '../rows/multi-image2-video-get.ts';
import { multiImage2VideoGetRules } from '../rules/multi-image2-video-get.ts';
import { multiImage2VideoGetPath, multiImage2VideoGetResponse } from '../schemas/multi-image2-video-get.ts';

export const multiImage2VideoGet: OperationSpecification = {
  id: 'multiImage2Video.get',
  method: 'GET',
  path: '/v1/videos/multi-image2video/{id}',
  bills: false,
  posture: 'legacy',
  row: 'register/multi-image2video.md:9', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03'],
  parts: [
    { name: 'path', direction: 'sent', shape: multiImage2VideoGetPath, read: readMultiImage2VideoGetPath, ...multiImage2VideoGetRows.path },
    { name: 'response', direction: 'received', shape: multiImage2VideoGetResponse, read: readMultiImage2VideoGetResponse, ...multiImage2VideoGetRows.response },
  ],
  ...multiImage2VideoGetRules,
  rejectedKeys: multiImage2VideoGetRejectedKeys,
};
