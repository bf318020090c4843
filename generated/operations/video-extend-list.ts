// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readVideoExtendListQuery, readVideoExtendListResponse } from '../checks/video-extend-list.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { videoExtendListRejectedKeys, videoExtendListRows } from '../rows/video-extend-list.ts';
import { videoExtendListRules } from '../rules/video-extend-list.ts';
import { videoExtendListQuery, videoExtendListResponse } from '../schemas/video-extend-list.ts';

export const videoExtendList: OperationSpecification = {
  id: 'videoExtend.list',
  method: 'GET',
  path: '/v1/videos/video-extend',
  bills: false,
  posture: 'legacy',
  row: 'register/video-extend.md:10', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2025-12'],
  parts: [
    { name: 'query', direction: 'sent', shape: videoExtendListQuery, read: readVideoExtendListQuery, ...videoExtendListRows.query },
    { name: 'response', direction: 'received', shape: videoExtendListResponse, read: readVideoExtendListResponse, ...videoExtendListRows.response },
  ],
  ...videoExtendListRules,
  rejectedKeys: videoExtendListRejectedKeys,
};
