// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readImageGenerationGetPath, readImageGenerationGetResponse } from '../checks/image-generation-get.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { imageGenerationGetRejectedKeys, imageGenerationGetRows } from '../rows/image-generation-get.ts';
import { imageGenerationGetRules } from '../rules/image-generation-get.ts';
import { imageGenerationGetPath, imageGenerationGetResponse } from '../schemas/image-generation-get.ts';

export const imageGenerationGet: OperationSpecification = {
  id: 'imageGeneration.get',
  method: 'GET',
  path: '/v1/images/generations/{id}',
  bills: false,
  posture: 'provisional',
  row: 'register/image-generation.md:14', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02', 'vendor-concurrency-rules-2026-09', 'sdk-author-live-checklist-2026-09'],
  parts: [
    { name: 'path', direction: 'sent', shape: imageGenerationGetPath, read: readImageGenerationGetPath, ...imageGenerationGetRows.path },
    { name: 'response', direction: 'received', shape: imageGenerationGetResponse, read: readImageGenerationGetResponse, ...imageGenerationGetRows.response },
  ],
  ...imageGenerationGetRules,
  rejectedKeys: imageGenerationGetRejectedKeys,
};
