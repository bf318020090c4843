// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { imageExpandGetPathShape, imageExpandGetResponseShape } from '../schemas/image-expand-get.ts';
import type { ImageExpandGetPath, ImageExpandGetResponse } from '../types/image-expand-get.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof imageExpandGetPathShape>, ImageExpandGetPath>>,
  Assert<Same<z.output<typeof imageExpandGetResponseShape>, ImageExpandGetResponse>>,
];
