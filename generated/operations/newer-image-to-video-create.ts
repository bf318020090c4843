// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OperationSpecification } from '../kernel/specification.ts';
import { newerImageToVideoCreateRejectedKeys, newerImageToVideoCreateRows } from '../rows/newer-image-to-video-create.ts';
import { newerImageToVideoCreateRules } from '../rules/newer-image-to-video-create.ts';
import { newerImageToVideoCreateGivenShape, newerImageToVideoCreateHeadersShape, newerImageToVideoCreatePathShape, newerImageToVideoCreateRequestShape, newerImageToVideoCreateResponseShape } from '../schemas/newer-image-to-video-create.ts';

export const newerImageToVideoCreate: OperationSpecification = {
  id: 'newerImageToVideo.create',
  method: 'POST',
  path: '/image-to-video/{model}',
  bills: true,
  posture: 'provisional',
  row: 'register/newer-video.md:14', status: 'doc-confirmed', evidence: ['vendor-new-image-to-video-2026-09', 'vendor-new-turbo-image-to-video-2026-09', 'vendor-new-kling26-image-to-video-2026-09', 'vendor-api-updates-2026-09', 'vendor-pricing-video-2026-09', 'sdk-author-new-contracts-2026-09'],
  parts: [
    { name: 'request', direction: 'sent', shape: newerImageToVideoCreateRequestShape, ...newerImageToVideoCreateRows.request },
    { name: 'path', direction: 'sent', shape: newerImageToVideoCreatePathShape, ...newerImageToVideoCreateRows.path },
    { name: 'headers', direction: 'sent', shape: newerImageToVideoCreateHeadersShape, ...newerImageToVideoCreateRows.headers },
    { name: 'response', direction: 'received', shape: newerImageToVideoCreateResponseShape, ...newerImageToVideoCreateRows.response },
    { name: 'given', direction: 'known', shape: newerImageToVideoCreateGivenShape, ...newerImageToVideoCreateRows.given },
  ],
  ...newerImageToVideoCreateRules,
  rejectedKeys: newerImageToVideoCreateRejectedKeys,
};
