// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readOmniVideoListQuery, readOmniVideoListResponse } from '../checks/omni-video-list.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { omniVideoListRejectedKeys, omniVideoListRows } from '../rows/omni-video-list.ts';
import { omniVideoListRules } from '../rules/omni-video-list.ts';
import { omniVideoListQuery, omniVideoListResponse } from '../schemas/omni-video-list.ts';

export const omniVideoList: OperationSpecification = {
  id: 'omniVideo.list',
  method: 'GET',
  path: '/v1/videos/omni-video',
  bills: false,
  posture: 'current',
  row: 'register/omni-video.md:9', status: 'live-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', '2026-03-29-query-single-and-list'],
  parts: [
    { name: 'query', direction: 'sent', shape: omniVideoListQuery, read: readOmniVideoListQuery, ...omniVideoListRows.query },
    { name: 'response', direction: 'received', shape: omniVideoListResponse, read: readOmniVideoListResponse, ...omniVideoListRows.response },
  ],
  ...omniVideoListRules,
  rejectedKeys: omniVideoListRejectedKeys,
};
