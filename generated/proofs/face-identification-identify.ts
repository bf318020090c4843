// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { faceIdentificationIdentifyRequestShape, faceIdentificationIdentifyResponseShape, faceIdentificationIdentifyGivenShape } from '../schemas/face-identification-identify.ts';
import type { FaceIdentificationIdentifyRequest, FaceIdentificationIdentifyResponse, FaceIdentificationIdentifyGiven } from '../types/face-identification-identify.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof faceIdentificationIdentifyRequestShape>, FaceIdentificationIdentifyRequest>>,
  Assert<Same<z.output<typeof faceIdentificationIdentifyRequestShape>, FaceIdentificationIdentifyRequest>>,
  Assert<Same<z.output<typeof faceIdentificationIdentifyResponseShape>, FaceIdentificationIdentifyResponse>>,
  Assert<Same<z.input<typeof faceIdentificationIdentifyGivenShape>, FaceIdentificationIdentifyGiven>>,
  Assert<Same<z.output<typeof faceIdentificationIdentifyGivenShape>, FaceIdentificationIdentifyGiven>>,
];
