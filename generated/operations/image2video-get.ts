// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readImage2videoGetPath, readImage2videoGetResponse } from '../checks/image2video-get.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { image2videoGetRejectedKeys, image2videoGetRows } from '../rows/image2video-get.ts';
import { image2videoGetRules } from '../rules/image2video-get.ts';
import { image2videoGetPath, image2videoGetResponse } from '../schemas/image2video-get.ts';

export const image2videoGet: OperationSpecification = {
  id: 'image2video.get',
  method: 'GET',
  path: '/v1/videos/image2video/{id}',
  bills: false,
  posture: 'current',
  row: 'register/image2video.md:9', status: 'live-confirmed', evidence: ['vendor-i2v-page-2026-04', 'vendor-portal-2026-03', '2026-03-29-query-single-and-list'],
  parts: [
    { name: 'path', direction: 'sent', shape: image2videoGetPath, read: readImage2videoGetPath, ...image2videoGetRows.path },
    { name: 'response', direction: 'received', shape: image2videoGetResponse, read: readImage2videoGetResponse, ...image2videoGetRows.response },
  ],
  ...image2videoGetRules,
  rejectedKeys: image2videoGetRejectedKeys,
};
