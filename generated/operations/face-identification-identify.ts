// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import { readFaceIdentificationIdentifyGiven, readFaceIdentificationIdentifyRequestShape, readFaceIdentificationIdentifyResponse } from '../checks/face-identification-identify.ts';
import type { OperationSpecification } from '../kernel/specification.ts';
import { faceIdentificationIdentifyRejectedKeys, faceIdentificationIdentifyRows } from '../rows/face-identification-identify.ts';
import { faceIdentificationIdentifyRules } from '../rules/face-identification-identify.ts';
import { faceIdentificationIdentifyGiven, faceIdentificationIdentifyRequestShape, faceIdentificationIdentifyResponse } from '../schemas/face-identification-identify.ts';

export const faceIdentificationIdentify: OperationSpecification = {
  id: 'faceIdentification.identify',
  method: 'POST',
  path: '/v1/videos/identify-face',
  bills: true,
  posture: 'provisional',
  row: 'register/recognition.md:9', status: 'doc-confirmed', evidence: ['vendor-face-recognition-2026-09', 'vendor-reference-2026-03', 'vendor-portal-2026-03', 'sdk-author-legacy-contracts-2026-09'],
  parts: [
    { name: 'request', direction: 'sent', shape: faceIdentificationIdentifyRequestShape, read: readFaceIdentificationIdentifyRequestShape, ...faceIdentificationIdentifyRows.request },
    { name: 'response', direction: 'received', shape: faceIdentificationIdentifyResponse, read: readFaceIdentificationIdentifyResponse, ...faceIdentificationIdentifyRows.response },
    { name: 'given', direction: 'known', shape: faceIdentificationIdentifyGiven, read: readFaceIdentificationIdentifyGiven, ...faceIdentificationIdentifyRows.given },
  ],
  ...faceIdentificationIdentifyRules,
  rejectedKeys: faceIdentificationIdentifyRejectedKeys,
};
