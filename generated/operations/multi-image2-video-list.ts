// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readMultiImage2VideoListQuery, readMultiImage2VideoListResponse } from '../checks/multi-image2-video-list.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { multiImage2VideoListRejectedKeys, multiImage2VideoListRows } from '../rows/multi-image2-video-list.ts';
import { multiImage2VideoListRules } from '../rules/multi-image2-video-list.ts';
import { multiImage2VideoListQuery, multiImage2VideoListResponse } from '../schemas/multi-image2-video-list.ts';

export const multiImage2VideoList: OperationSpecification = {
  id: 'multiImage2Video.list',
  method: 'GET',
  path: '/v1/videos/multi-image2video',
  bills: false,
  posture: 'legacy',
  row: 'register/multi-image2video.md:10', status: 'doc-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-reference-2025-12'],
  parts: [
    { name: 'query', direction: 'sent', shape: multiImage2VideoListQuery, read: readMultiImage2VideoListQuery, ...multiImage2VideoListRows.query },
    { name: 'response', direction: 'received', shape: multiImage2VideoListResponse, read: readMultiImage2VideoListResponse, ...multiImage2VideoListRows.response },
  ],
  ...multiImage2VideoListRules,
  rejectedKeys: multiImage2VideoListRejectedKeys,
};
