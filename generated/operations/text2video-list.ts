// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readText2videoListQuery, readText2videoListResponse } from '../checks/text2video-list.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { text2videoListRejectedKeys, text2videoListRows } from '../rows/text2video-list.ts';
import { text2videoListRules } from '../rules/text2video-list.ts';
import { text2videoListQuery, text2videoListResponse } from '../schemas/text2video-list.ts';

export const text2videoList: OperationSpecification = {
  id: 'text2video.list',
  method: 'GET',
  path: '/v1/videos/text2video',
  bills: false,
  posture: 'current',
  row: 'register/text2video.md:10', status: 'live-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02', '2026-03-29-query-single-and-list'],
  parts: [
    { name: 'query', direction: 'sent', shape: text2videoListQuery, read: readText2videoListQuery, ...text2videoListRows.query },
    { name: 'response', direction: 'received', shape: text2videoListResponse, read: readText2videoListResponse, ...text2videoListRows.response },
  ],
  ...text2videoListRules,
  rejectedKeys: text2videoListRejectedKeys,
};
