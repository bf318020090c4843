// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readMultiImage2VideoCreateHeaders, readMultiImage2VideoCreateRequestShape, readMultiImage2VideoCreateResponse } from '../checks/multi-image2-video-create.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { multiImage2VideoCreateRejectedKeys, multiImage2VideoCreateRows } from '../rows/multi-image2-video-create.ts';
import { multiImage2VideoCreateRules } from '../rules/multi-image2-video-create.ts';
import { multiImage2VideoCreateHeaders, multiImage2VideoCreateRequestShape, multiImage2VideoCreateResponse } from '../schemas/multi-image2-video-create.ts';

export const multiImage2VideoCreate: OperationSpecification = {
  id: 'multiImage2Video.create',
  method: 'POST',
  path: '/v1/videos/multi-image2video',
  bills: true,
  posture: 'legacy',
  row: 'register/multi-image2video.md:8', status: 'live-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2025-12', 'vendor-comfyui-nodes-2025-10', '2026-03-28-reference2video-legacy-pass'],
  parts: [
    { name: 'request', direction: 'sent', shape: multiImage2VideoCreateRequestShape, read: readMultiImage2VideoCreateRequestShape, ...multiImage2VideoCreateRows.request },
    { name: 'headers', direction: 'sent', shape: multiImage2VideoCreateHeaders, read: readMultiImage2VideoCreateHeaders, ...multiImage2VideoCreateRows.headers },
    { name: 'response', direction: 'received', shape: multiImage2VideoCreateResponse, read: readMultiImage2VideoCreateResponse, ...multiImage2VideoCreateRows.response },
  ],
  ...multiImage2VideoCreateRules,
  rejectedKeys: multiImage2VideoCreateRejectedKeys,
};
