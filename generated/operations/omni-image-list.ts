// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readOmniImageListQuery, readOmniImageListResponse } from '../checks/omni-image-list.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { omniImageListRejectedKeys, omniImageListRows } from '../rows/omni-image-list.ts';
import { omniImageListRules } from '../rules/omni-image-list.ts';
import { omniImageListQuery, omniImageListResponse } from '../schemas/omni-image-list.ts';

export const omniImageList: OperationSpecification = {
  id: 'omniImage.list',
  method: 'GET',
  path: '/v1/images/omni-image',
  bills: false,
  posture: 'provisional',
  row: 'register/omni-image.md:11', status: 'doc-confirmed', evidence: ['vendor-omni-image-2026-09', 'vendor-series3-spec-2026-02', 'vendor-concurrency-rules-2026-09'],
  parts: [
    { name: 'query', direction: 'sent', shape: omniImageListQuery, read: readOmniImageListQuery, ...omniImageListRows.query },
    { name: 'response', direction: 'received', shape: omniImageListResponse, read: readOmniImageListResponse, ...omniImageListRows.response },
  ],
  ...omniImageListRules,
  rejectedKeys: omniImageListRejectedKeys,
};
