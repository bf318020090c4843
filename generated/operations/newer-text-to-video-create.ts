// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readNewerTextToVideoCreateGiven, readNewerTextToVideoCreateHeaders, readNewerTextToVideoCreatePath, readNewerTextToVideoCreateRequestShape, readNewerTextToVideoCreateResponse } from '../checks/newer-text-to-video-create.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { newerTextToVideoCreateRejectedKeys, newerTextToVideoCreateRows } from '../rows/newer-text-to-video-create.ts';
import { newerTextToVideoCreateRules } from '../rules/newer-text-to-video-create.ts';
import { newerTextToVideoCreateGiven, newerTextToVideoCreateHeaders, newerTextToVideoCreatePath, newerTextToVideoCreateRequestShape, newerTextToVideoCreateResponse } from '../schemas/newer-text-to-video-create.ts';

export const newerTextToVideoCreate: OperationSpecification = {
  id: 'newerTextToVideo.create',
  method: 'POST',
  path: '/text-to-video/{model}',
  bills: true,
  posture: 'provisional',
  row: 'register/newer-video.md:13', status: 'doc-confirmed', evidence: ['vendor-new-text-to-video-2026-09', 'vendor-api-updates-2026-09', 'vendor-pricing-video-2026-09', 'sdk-author-new-contracts-2026-09', 'sdk-author-live-checklist-2026-09'],
  parts: [
    { name: 'request', direction: 'sent', shape: newerTextToVideoCreateRequestShape, read: readNewerTextToVideoCreateRequestShape, ...newerTextToVideoCreateRows.request },
    { name: 'path', direction: 'sent', shape: newerTextToVideoCreatePath, read: readNewerTextToVideoCreatePath, ...newerTextToVideoCreateRows.path },
    { name: 'headers', direction: 'sent', shape: newerTextToVideoCreateHeaders, read: readNewerTextToVideoCreateHeaders, ...newerTextToVideoCreateRows.headers },
    { name: 'response', direction: 'received', shape: newerTextToVideoCreateResponse, read: readNewerTextToVideoCreateResponse, ...newerTextToVideoCreateRows.response },
    { name: 'given', direction: 'known', shape: newerTextToVideoCreateGiven, read: readNewerTextToVideoCreateGiven, ...newerTextToVideoCreateRows.given },
  ],
  ...newerTextToVideoCreateRules,
  rejectedKeys: newerTextToVideoCreateRejectedKeys,
};
