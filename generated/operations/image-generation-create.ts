// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { OperationSpecification } from '../kernel/specification.ts';
import { imageGenerationCreateRejectedKeys, imageGenerationCreateRows } from '../rows/image-generation-create.ts';
import { imageGenerationCreateRules } from '../rules/image-generation-create.ts';
import { imageGenerationCreateGivenShape, imageGenerationCreateHeadersShape, imageGenerationCreateRequestShape, imageGenerationCreateResponseShape } from '../schemas/image-generation-create.ts';

export const imageGenerationCreate: OperationSpecification = {
  id: 'imageGeneration.create',
  method: 'POST',
  path: '/v1/images/generations',
  bills: true,
  posture: 'provisional',
  row: 'register/image-generation.md:13', status: 'doc-confirmed', evidence: ['vendor-image-generation-2026-09', 'vendor-series3-spec-2026-02', 'sdk-author-live-checklist-2026-09'],
  parts: [
    { name: 'request', direction: 'sent', shape: imageGenerationCreateRequestShape, ...imageGenerationCreateRows.request },
    { name: 'headers', direction: 'sent', shape: imageGenerationCreateHeadersShape, ...imageGenerationCreateRows.headers },
    { name: 'response', direction: 'received', shape: imageGenerationCreateResponseShape, ...imageGenerationCreateRows.response },
    { name: 'given', direction: 'known', shape: imageGenerationCreateGivenShape, ...imageGenerationCreateRows.given },
  ],
  ...imageGenerationCreateRules,
  rejectedKeys: imageGenerationCreateRejectedKeys,
};
