// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readImageGenerationListQuery, readImageGenerationListResponse } from '../checks/image-generation-list.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { imageGenerationListRejectedKeys, imageGenerationListRows } from '../rows/image-generation-list.ts';
import { imageGenerationListRules } from '../rules/image-generation-list.ts';
import { imageGenerationListQuery, imageGenerationListResponse } from '../schemas/image-generation-list.ts';

export const imageGenerationList: OperationSpecification = {
  id: 'imageGeneration.list',
  method: 'GET',
  path: '/v1/images/generations',
  bills: false,
  posture: 'provisional',
  row: 'register/image-generation.md:15', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02', 'vendor-concurrency-rules-2026-09'],
  parts: [
    { name: 'query', direction: 'sent', shape: imageGenerationListQuery, read: readImageGenerationListQuery, ...imageGenerationListRows.query },
    { name: 'response', direction: 'received', shape: imageGenerationListResponse, read: readImageGenerationListResponse, ...imageGenerationListRows.response },
  ],
  ...imageGenerationListRules,
  rejectedKeys: imageGenerationListRejectedKeys,
};
