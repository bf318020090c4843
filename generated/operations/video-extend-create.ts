// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readVideoExtendCreateGiven, readVideoExtendCreateHeaders, readVideoExtendCreateRequestShape, readVideoExtendCreateResponse } from '../checks/video-extend-create.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { videoExtendCreateRejectedKeys, videoExtendCreateRows } from '../rows/video-extend-create.ts';
import { videoExtendCreateRules } from '../rules/video-extend-create.ts';
import { videoExtendCreateGiven, videoExtendCreateHeaders, videoExtendCreateRequestShape, videoExtendCreateResponse } from '../schemas/video-extend-create.ts';

export const videoExtendCreate: OperationSpecification = {
  id: 'videoExtend.create',
  method: 'POST',
  path: '/v1/videos/video-extend',
  bills: true,
  posture: 'legacy',
  row: 'register/video-extend.md:8', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2025-12', 'vendor-comfyui-nodes-2025-10'],
  parts: [
    { name: 'request', direction: 'sent', shape: videoExtendCreateRequestShape, read: readVideoExtendCreateRequestShape, ...videoExtendCreateRows.request },
    { name: 'headers', direction: 'sent', shape: videoExtendCreateHeaders, read: readVideoExtendCreateHeaders, ...videoExtendCreateRows.headers },
    { name: 'response', direction: 'received', shape: videoExtendCreateResponse, read: readVideoExtendCreateResponse, ...videoExtendCreateRows.response },
    { name: 'given', direction: 'known', shape: videoExtendCreateGiven, read: readVideoExtendCreateGiven, ...videoExtendCreateRows.given },
  ],
  ...videoExtendCreateRules,
  rejectedKeys: videoExtendCreateRejectedKeys,
};
