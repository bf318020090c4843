// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OperationSpecification } from '../kernel/specification.ts';
import { omniImageGetRejectedKeys, omniImageGetRows } from '../rows/omni-image-get.ts';
import { omniImageGetRules } from '../rules/omni-image-get.ts';
import { omniImageGetPathShape, omniImageGetResponseShape } from '../schemas/omni-image-get.ts';

export const omniImageGet: OperationSpecification = {
  id: 'omniImage.get',
  method: 'GET',
  path: '/v1/images/omni-image/{id}',
  bills: false,
  posture: 'provisional',
  row: 'register/omni-image.md:10', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02', 'vendor-concurrency-rules-2026-09'],
  parts: [
    { name: 'path', direction: 'sent', shape: omniImageGetPathShape, ...omniImageGetRows.path },
    { name: 'response', direction: 'received', shape: omniImageGetResponseShape, ...omniImageGetRows.response },
  ],
  ...omniImageGetRules,
  rejectedKeys: omniImageGetRejectedKeys,
};
