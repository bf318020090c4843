// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readOmniVideoCreateGiven, readOmniVideoCreateHeaders, readOmniVideoCreateRequestShape, readOmniVideoCreateResponse } from '../checks/omni-video-create.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { omniVideoCreateRejectedKeys, omniVideoCreateRows } from '../rows/omni-video-create.ts';
import { omniVideoCreateRules } from '../rules/omni-video-create.ts';
import { omniVideoCreateGiven, omniVideoCreateHeaders, omniVideoCreateRequestShape, omniVideoCreateResponse } from '../schemas/omni-video-create.ts';

export const omniVideoCreate: OperationSpecification = {
  id: 'omniVideo.create',
  method: 'POST',
  path: '/v1/videos/omni-video',
  bills: true,
  posture: 'current',
  row: 'register/omni-video.md:7', status: 'live-confirmed', evidence: ['vendor-cn-omni-page-2026-06', 'vendor-portal-2026-03', 'vendor-series3-spec-2026-02', 'project-live-notes-2026-03', '2026-03-28-omni-smoke-kling-v3-omni', '2026-03-30-omni-first-frame-base64'],
  parts: [
    { name: 'request', direction: 'sent', shape: omniVideoCreateRequestShape, read: readOmniVideoCreateRequestShape, ...omniVideoCreateRows.request },
    { name: 'headers', direction: 'sent', shape: omniVideoCreateHeaders, read: readOmniVideoCreateHeaders, ...omniVideoCreateRows.headers },
    { name: 'response', direction: 'received', shape: omniVideoCreateResponse, read: readOmniVideoCreateResponse, ...omniVideoCreateRows.response },
    { name: 'given', direction: 'known', shape: omniVideoCreateGiven, read: readOmniVideoCreateGiven, ...omniVideoCreateRows.given },
  ],
  ...omniVideoCreateRules,
  rejectedKeys: omniVideoCreateRejectedKeys,
};
