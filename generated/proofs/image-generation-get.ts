// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { imageGenerationGetPathShape, imageGenerationGetResponseShape } from '../schemas/image-generation-get.ts';
import type { ImageGenerationGetPath, ImageGenerationGetResponse } from '../types/image-generation-get.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof imageGenerationGetPathShape>, ImageGenerationGetPath>>,
  Assert<Same<z.output<typeof imageGenerationGetResponseShape>, ImageGenerationGetResponse>>,
];
