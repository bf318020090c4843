// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readOmniVideoGetPath, readOmniVideoGetResponse } from '../checks/omni-video-get.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { omniVideoGetRejectedKeys, omniVideoGetRows } from '../rows/omni-video-get.ts';
import { omniVideoGetRules } from '../rules/omni-video-get.ts';
import { omniVideoGetPath, omniVideoGetResponse } from '../schemas/omni-video-get.ts';

export const omniVideoGet: OperationSpecification = {
  id: 'omniVideo.get',
  method: 'GET',
  path: '/v1/videos/omni-video/{id}',
  bills: false,
  posture: 'current',
  row: 'register/omni-video.md:8', status: 'live-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', '2026-03-29-query-single-and-list', '2026-03-29-omni-multishot-with-index'],
  parts: [
    { name: 'path', direction: 'sent', shape: omniVideoGetPath, read: readOmniVideoGetPath, ...omniVideoGetRows.path },
    { name: 'response', direction: 'received', shape: omniVideoGetResponse, read: readOmniVideoGetResponse, ...omniVideoGetRows.response },
  ],
  ...omniVideoGetRules,
  rejectedKeys: omniVideoGetRejectedKeys,
};
