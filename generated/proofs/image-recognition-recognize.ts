// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { imageRecognitionRecognizeRequestShape, imageRecognitionRecognizeResponseShape } from '../schemas/image-recognition-recognize.ts';
import type { ImageRecognitionRecognizeRequest, ImageRecognitionRecognizeResponse } from '../types/image-recognition-recognize.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof imageRecognitionRecognizeRequestShape>, ImageRecognitionRecognizeRequest>>,
  Assert<Same<z.output<typeof imageRecognitionRecognizeRequestShape>, ImageRecognitionRecognizeRequest>>,
  Assert<Same<z.output<typeof imageRecognitionRecognizeResponseShape>, ImageRecognitionRecognizeResponse>>,
];
