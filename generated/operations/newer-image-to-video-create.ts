// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readNewerImageToVideoCreateGiven, readNewerImageToVideoCreateHeaders, readNewerImageToVideoCreatePath, readNewerImageToVideoCreateRequestShape, readNewerImageToVideoCreateResponse } from '../checks/newer-image-to-video-create.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { newerImageToVideoCreateRejectedKeys, newerImageToVideoCreateRows } from '../rows/newer-image-to-video-create.ts';
import { newerImageToVideoCreateRules } from '../rules/newer-image-to-video-create.ts';
import { newerImageToVideoCreateGiven, newerImageToVideoCreateHeaders, newerImageToVideoCreatePath, newerImageToVideoCreateRequestShape, newerImageToVideoCreateResponse } from '../schemas/newer-image-to-video-create.ts';

export const newerImageToVideoCreate: OperationSpecification = {
  id: 'newerImageToVideo.create',
  method: 'POST',
  path: '/image-to-video/{model}',
  bills: true,
  posture: 'provisional',
  row: 'register/newer-video.md:14', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-api-updates-2026-09', 'vendor-pricing-video-2026-09', 'sdk-author-new-contracts-2026-09'],
  parts: [
    { name: 'request', direction: 'sent', shape: newerImageToVideoCreateRequestShape, read: readNewerImageToVideoCreateRequestShape, ...newerImageToVideoCreateRows.request },
    { name: 'path', direction: 'sent', shape: newerImageToVideoCreatePath, read: readNewerImageToVideoCreatePath, ...newerImageToVideoCreateRows.path },
    { name: 'headers', direction: 'sent', shape: newerImageToVideoCreateHeaders, read: readNewerImageToVideoCreateHeaders, ...newerImageToVideoCreateRows.headers },
    { name: 'response', direction: 'received', shape: newerImageToVideoCreateResponse, read: readNewerImageToVideoCreateResponse, ...newerImageToVideoCreateRows.response },
    { name: 'given', direction: 'known', shape: newerImageToVideoCreateGiven, read: readNewerImageToVideoCreateGiven, ...newerImageToVideoCreateRows.given },
  ],
  ...newerImageToVideoCreateRules,
  rejectedKeys: newerImageToVideoCreateRejectedKeys,
};
