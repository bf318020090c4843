// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readOmniImageGetPath, readOmniImageGetResponse } from '../checks/omni-image-get.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { omniImageGetRejectedKeys, omniImageGetRows } from '../rows/omni-image-get.ts';
import { omniImageGetRules } from '../rules/omni-image-get.ts';
import { omniImageGetPath, omniImageGetResponse } from '../schemas/omni-image-get.ts';

export const omniImageGet: OperationSpecification = {
  id: 'omniImage.get',
  method: 'GET',
  path: '/v1/images/omni-image/{id}',
  bills: false,
  posture: 'provisional',
  row: 'register/omni-image.md:10', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02', 'vendor-concurrency-rules-2026-09'],
  parts: [
    { name: 'path', direction: 'sent', shape: omniImageGetPath, read: readOmniImageGetPath, ...omniImageGetRows.path },
    { name: 'response', direction: 'received', shape: omniImageGetResponse, read: readOmniImageGetResponse, ...omniImageGetRows.response },
  ],
  ...omniImageGetRules,
  rejectedKeys: omniImageGetRejectedKeys,
};
