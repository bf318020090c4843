// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OperationSpecification } from '../kernel/specification.ts';
import { videoExtendCreateRejectedKeys, videoExtendCreateRows } from '../rows/video-extend-create.ts';
import { videoExtendCreateRules } from '../rules/video-extend-create.ts';
import { videoExtendCreateGivenShape, videoExtendCreateHeadersShape, videoExtendCreateRequestShape, videoExtendCreateResponseShape } from '../schemas/video-extend-create.ts';

export const videoExtendCreate: OperationSpecification = {
  id: 'videoExtend.create',
  method: 'POST',
  path: '/v1/videos/video-extend',
  bills: true,
  posture: 'legacy',
  row: 'register/video-extend.md:8', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2025-12', 'vendor-comfyui-nodes-2025-10'],
  parts: [
    { name: 'request', direction: 'sent', shape: videoExtendCreateRequestShape, ...videoExtendCreateRows.request },
    { name: 'headers', direction: 'sent', shape: videoExtendCreateHeadersShape, ...videoExtendCreateRows.headers },
    { name: 'response', direction: 'received', shape: videoExtendCreateResponseShape, ...videoExtendCreateRows.response },
    { name: 'given', direction: 'known', shape: videoExtendCreateGivenShape, ...videoExtendCreateRows.given },
  ],
  ...videoExtendCreateRules,
  rejectedKeys: videoExtendCreateRejectedKeys,
};
