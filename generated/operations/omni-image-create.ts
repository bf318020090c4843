// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readOmniImageCreateGiven, readOmniImageCreateHeaders, readOmniImageCreateRequestShape, readOmniImageCreateResponse } from '../checks/omni-image-create.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { omniImageCreateRejectedKeys, omniImageCreateRows } from '../rows/omni-image-create.ts';
import { omniImageCreateRules } from '../rules/omni-image-create.ts';
import { omniImageCreateGiven, omniImageCreateHeaders, omniImageCreateRequestShape, omniImageCreateResponse } from '../schemas/omni-image-create.ts';

export const omniImageCreate: OperationSpecification = {
  id: 'omniImage.create',
  method: 'POST',
  path: '/v1/images/omni-image',
  bills: true,
  posture: 'provisional',
  row: 'register/omni-image.md:9', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02', 'vendor-api-updates-2026-09'],
  parts: [
    { name: 'request', direction: 'sent', shape: omniImageCreateRequestShape, read: readOmniImageCreateRequestShape, ...omniImageCreateRows.request },
    { name: 'headers', direction: 'sent', shape: omniImageCreateHeaders, read: readOmniImageCreateHeaders, ...omniImageCreateRows.headers },
    { name: 'response', direction: 'received', shape: omniImageCreateResponse, read: readOmniImageCreateResponse, ...omniImageCreateRows.response },
    { name: 'given', direction: 'known', shape: omniImageCreateGiven, read: readOmniImageCreateGiven, ...omniImageCreateRows.given },
  ],
  ...omniImageCreateRules,
  rejectedKeys: omniImageCreateRejectedKeys,
};
