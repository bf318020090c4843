// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readImage2videoListQuery, readImage2videoListResponse } from '../checks/image2video-list.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { image2videoListRejectedKeys, image2videoListRows } from '../rows/image2video-list.ts';
import { image2videoListRules } from '../rules/image2video-list.ts';
import { image2videoListQuery, image2videoListResponse } from '../schemas/image2video-list.ts';

export const image2videoList: OperationSpecification = {
  id: 'image2video.list',
  method: 'GET',
  path: '/v1/videos/image2video',
  bills: false,
  posture: 'current',
  row: 'register/image2video.md:10', status: 'live-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03', '2026-03-29-query-single-and-list'],
  parts: [
    { name: 'query', direction: 'sent', shape: image2videoListQuery, read: readImage2videoListQuery, ...image2videoListRows.query },
    { name: 'response', direction: 'received', shape: image2videoListResponse, read: readImage2videoListResponse, ...image2videoListRows.response },
  ],
  ...image2videoListRules,
  rejectedKeys: image2videoListRejectedKeys,
};
