// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readAvatarCreateRequestShape, readAvatarCreateResponse } from '../checks/avatar-create.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { avatarCreateRejectedKeys, avatarCreateRows } from '../rows/avatar-create.ts';
import { avatarCreateRules } from '../rules/avatar-create.ts';
import { avatarCreateRequestShape, avatarCreateResponse } from '../schemas/avatar-create.ts';

export const avatarCreate: OperationSpecification = {
  id: 'avatar.create',
  method: 'POST',
  path: '/v1/videos/avatar/image2video',
  bills: true,
  posture: 'out-of-scope',
  row: 'register/other-routes.md:16', status: 'doc-confirmed', evidence: ['vendor-api-updates-2026-09', 'vendor-portal-2026-03', 'vendor-reference-2026-03', 'sdk-author-legacy-contracts-2026-09'],
  parts: [
    { name: 'request', direction: 'sent', shape: avatarCreateRequestShape, read: readAvatarCreateRequestShape, ...avatarCreateRows.request },
    { name: 'response', direction: 'received', shape: avatarCreateResponse, read: readAvatarCreateResponse, ...avatarCreateRows.response },
  ],
  ...avatarCreateRules,
  rejectedKeys: avatarCreateRejectedKeys,
};
