// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readNewerOmniVideoCreateGiven, readNewerOmniVideoCreateHeaders, readNewerOmniVideoCreatePath, readNewerOmniVideoCreateRequestShape, readNewerOmniVideoCreateResponse } from '../checks/newer-omni-video-create.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { newerOmniVideoCreateRejectedKeys, newerOmniVideoCreateRows } from '../rows/newer-omni-video-create.ts';
import { newerOmniVideoCreateRules } from '../rules/newer-omni-video-create.ts';
import { newerOmniVideoCreateGiven, newerOmniVideoCreateHeaders, newerOmniVideoCreatePath, newerOmniVideoCreateRequestShape, newerOmniVideoCreateResponse } from '../schemas/newer-omni-video-create.ts';

export const newerOmniVideoCreate: OperationSpecification = {
  id: 'newerOmniVideo.create',
  method: 'POST',
  path: '/omni-video/{model}',
  bills: true,
  posture: 'provisional',
  row: 'register/newer-video.md:15', status: 'doc-confirmed', evidence: ['vendor-new-omni-video-2026-09', 'vendor-new-o1-video-2026-09', 'vendor-api-updates-2026-09', 'vendor-pricing-video-2026-09', 'sdk-author-new-contracts-2026-09', 'sdk-author-live-checklist-2026-09'],
  parts: [
    { name: 'request', direction: 'sent', shape: newerOmniVideoCreateRequestShape, read: readNewerOmniVideoCreateRequestShape, ...newerOmniVideoCreateRows.request },
    { name: 'path', direction: 'sent', shape: newerOmniVideoCreatePath, read: readNewerOmniVideoCreatePath, ...newerOmniVideoCreateRows.path },
    { name: 'headers', direction: 'sent', shape: newerOmniVideoCreateHeaders, read: readNewerOmniVideoCreateHeaders, ...newerOmniVideoCreateRows.headers },
    { name: 'response', direction: 'received', shape: newerOmniVideoCreateResponse, read: readNewerOmniVideoCreateResponse, ...newerOmniVideoCreateRows.response },
    { name: 'given', direction: 'known', shape: newerOmniVideoCreateGiven, read: readNewerOmniVideoCreateGiven, ...newerOmniVideoCreateRows.given },
  ],
  ...newerOmniVideoCreateRules,
  rejectedKeys: newerOmniVideoCreateRejectedKeys,
};
