// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readText2videoGetPath, readText2videoGetResponse } from '../checks/text2video-get.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { text2videoGetRejectedKeys, text2videoGetRows } from '../rows/text2video-get.ts';
import { text2videoGetRules } from '../rules/text2video-get.ts';
import { text2videoGetPath, text2videoGetResponse } from '../schemas/text2video-get.ts';

export const text2videoGet: OperationSpecification = {
  id: 'text2video.get',
  method: 'GET',
  path: '/v1/videos/text2video/{id}',
  bills: false,
  posture: 'current',
  row: 'register/text2video.md:9', status: 'live-confirmed', evidence: ['vendor-portal-2026-03', 'vendor-series3-spec-2026-02', '2026-03-29-query-single-and-list'],
  parts: [
    { name: 'path', direction: 'sent', shape: text2videoGetPath, read: readText2videoGetPath, ...text2videoGetRows.path },
    { name: 'response', direction: 'received', shape: text2videoGetResponse, read: readText2videoGetResponse, ...text2videoGetRows.response },
  ],
  ...text2videoGetRules,
  rejectedKeys: text2videoGetRejectedKeys,
};
