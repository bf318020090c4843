// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readImageRecognitionRecognizeRequestShape, readImageRecognitionRecognizeResponse } from '../checks/image-recognition-recognize.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { imageRecognitionRecognizeRejectedKeys, imageRecognitionRecognizeRows } from '../rows/image-recognition-recognize.ts';
import { imageRecognitionRecognizeRules } from '../rules/image-recognition-recognize.ts';
import { imageRecognitionRecognizeRequestShape, imageRecognitionRecognizeResponse } from '../schemas/image-recognition-recognize.ts';

export const imageRecognitionRecognize: OperationSpecification = {
  id: 'imageRecognition.recognize',
  method: 'POST',
  path: '/v1/videos/image-recognize',
  bills: true,
  posture: 'provisional',
  row: 'register/recognition.md:8', status: 'doc-confirmed', evidence: ['vendor-image-recognition-2026-09', 'vendor-reference-2026-03', 'vendor-api-updates-2026-09', 'sdk-author-legacy-contracts-2026-09'],
  parts: [
    { name: 'request', direction: 'sent', shape: imageRecognitionRecognizeRequestShape, read: readImageRecognitionRecognizeRequestShape, ...imageRecognitionRecognizeRows.request },
    { name: 'response', direction: 'received', shape: imageRecognitionRecognizeResponse, read: readImageRecognitionRecognizeResponse, ...imageRecognitionRecognizeRows.response },
  ],
  ...imageRecognitionRecognizeRules,
  rejectedKeys: imageRecognitionRecognizeRejectedKeys,
};
