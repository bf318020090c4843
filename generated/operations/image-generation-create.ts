// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readImageGenerationCreateGiven, readImageGenerationCreateHeaders, readImageGenerationCreateRequestShape, readImageGenerationCreateResponse } from '../checks/image-generation-create.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { imageGenerationCreateRejectedKeys, imageGenerationCreateRows } from '../rows/image-generation-create.ts';
import { imageGenerationCreateRules } from '../rules/image-generation-create.ts';
import { imageGenerationCreateGiven, imageGenerationCreateHeaders, imageGenerationCreateRequestShape, imageGenerationCreateResponse } from '../schemas/image-generation-create.ts';

export const imageGenerationCreate: OperationSpecification = {
  id: 'imageGeneration.create',
  method: 'POST',
  path: '/v1/images/generations',
  bills: true,
  posture: 'provisional',
  row: 'register/image-generation.md:13', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02', 'sdk-author-live-checklist-2026-09'],
  parts: [
    { name: 'request', direction: 'sent', shape: imageGenerationCreateRequestShape, read: readImageGenerationCreateRequestShape, ...imageGenerationCreateRows.request },
    { name: 'headers', direction: 'sent', shape: imageGenerationCreateHeaders, read: readImageGenerationCreateHeaders, ...imageGenerationCreateRows.headers },
    { name: 'response', direction: 'received', shape: imageGenerationCreateResponse, read: readImageGenerationCreateResponse, ...imageGenerationCreateRows.response },
    { name: 'given', direction: 'known', shape: imageGenerationCreateGiven, read: readImageGenerationCreateGiven, ...imageGenerationCreateRows.given },
  ],
  ...imageGenerationCreateRules,
  rejectedKeys: imageGenerationCreateRejectedKeys,
};
