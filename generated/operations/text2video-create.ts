// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readText2videoCreateHeaders, readText2videoCreateRequestShape, readText2videoCreateResponse } from '../checks/text2video-create.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { text2videoCreateRejectedKeys, text2videoCreateRows } from '../rows/text2video-create.ts';
import { text2videoCreateRules } from '../rules/text2video-create.ts';
import { text2videoCreateHeaders, text2videoCreateRequestShape, text2videoCreateResponse } from '../schemas/text2video-create.ts';

export const text2videoCreate: OperationSpecification = {
  id: 'text2video.create',
  method: 'POST',
  path: '/v1/videos/text2video',
  bills: true,
  posture: 'current',
  row: 'register/text2video.md:8', status: 'live-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', '2026-03-29-text2video-kling-v3-final', '2026-03-28-text2video-kling-v1-probe'],
  parts: [
    { name: 'request', direction: 'sent', shape: text2videoCreateRequestShape, read: readText2videoCreateRequestShape, ...text2videoCreateRows.request },
    { name: 'headers', direction: 'sent', shape: text2videoCreateHeaders, read: readText2videoCreateHeaders, ...text2videoCreateRows.headers },
    { name: 'response', direction: 'received', shape: text2videoCreateResponse, read: readText2videoCreateResponse, ...text2videoCreateRows.response },
  ],
  ...text2videoCreateRules,
  rejectedKeys: text2videoCreateRejectedKeys,
};
