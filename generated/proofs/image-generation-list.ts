// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { imageGenerationListQueryShape, imageGenerationListResponseShape } from '../schemas/image-generation-list.ts';
import type { ImageGenerationListQuery, ImageGenerationListResponse } from '../types/image-generation-list.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof imageGenerationListQueryShape>, ImageGenerationListQuery>>,
  Assert<Same<z.output<typeof imageGenerationListResponseShape>, ImageGenerationListResponse>>,
];
