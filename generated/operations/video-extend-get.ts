// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readVideoExtendGetPath, readVideoExtendGetResponse } from '../checks/video-extend-get.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { videoExtendGetRejectedKeys, videoExtendGetRows } from '../rows/video-extend-get.ts';
import { videoExtendGetRules } from '../rules/video-extend-get.ts';
import { videoExtendGetPath, videoExtendGetResponse } from '../schemas/video-extend-get.ts';

export const videoExtendGet: OperationSpecification = {
  id: 'videoExtend.get',
  method: 'GET',
  path: '/v1/videos/video-extend/{id}',
  bills: false,
  posture: 'legacy',
  row: 'register/video-extend.md:9', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
  parts: [
    { name: 'path', direction: 'sent', shape: videoExtendGetPath, read: readVideoExtendGetPath, ...videoExtendGetRows.path },
    { name: 'response', direction: 'received', shape: videoExtendGetResponse, read: readVideoExtendGetResponse, ...videoExtendGetRows.response },
  ],
  ...videoExtendGetRules,
  rejectedKeys: videoExtendGetRejectedKeys,
};
