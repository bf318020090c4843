// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { imageGenerationCreateRequestShape, imageGenerationCreateHeadersShape, imageGenerationCreateResponseShape, imageGenerationCreateGivenShape } from '../schemas/image-generation-create.ts';
import type { ImageGenerationCreateRequest, ImageGenerationCreateHeaders, ImageGenerationCreateResponse, ImageGenerationCreateGiven } from '../types/image-generation-create.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof imageGenerationCreateRequestShape>, ImageGenerationCreateRequest>>,
  Assert<Same<z.output<typeof imageGenerationCreateRequestShape>, ImageGenerationCreateRequest>>,
  Assert<Same<z.input<typeof imageGenerationCreateHeadersShape>, ImageGenerationCreateHeaders>>,
  Assert<Same<z.output<typeof imageGenerationCreateHeadersShape>, ImageGenerationCreateHeaders>>,
  Assert<Same<z.output<typeof imageGenerationCreateResponseShape>, ImageGenerationCreateResponse>>,
  Assert<Same<z.input<typeof imageGenerationCreateGivenShape>, ImageGenerationCreateGiven>>,
  Assert<Same<z.output<typeof imageGenerationCreateGivenShape>, ImageGenerationCreateGiven>>,
];
