// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readImage2videoCreateHeaders, readImage2videoCreateRequestShape, readImage2videoCreateResponse } from '../checks/image2video-create.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { image2videoCreateRejectedKeys, image2videoCreateRows } from '../rows/image2video-create.ts';
import { image2videoCreateRules } from '../rules/image2video-create.ts';
import { image2videoCreateHeaders, image2videoCreateRequestShape, image2videoCreateResponse } from '../schemas/image2video-create.ts';

export const image2videoCreate: OperationSpecification = {
  id: 'image2video.create',
  method: 'POST',
  path: '/v1/videos/image2video',
  bills: true,
  posture: 'current',
  row: 'register/image2video.md:8', status: 'live-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-cn-i2v-page-2026-06', 'vendor-i2v-page-2026-04', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', '2026-03-30-image2video-kling-v3-base64'],
  parts: [
    { name: 'request', direction: 'sent', shape: image2videoCreateRequestShape, read: readImage2videoCreateRequestShape, ...image2videoCreateRows.request },
    { name: 'headers', direction: 'sent', shape: image2videoCreateHeaders, read: readImage2videoCreateHeaders, ...image2videoCreateRows.headers },
    { name: 'response', direction: 'received', shape: image2videoCreateResponse, read: readImage2videoCreateResponse, ...image2videoCreateRows.response },
  ],
  ...image2videoCreateRules,
  rejectedKeys: image2videoCreateRejectedKeys,
};
