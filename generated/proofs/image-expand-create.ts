// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { imageExpandCreateRequestShape, imageExpandCreateResponseShape } from '../schemas/image-expand-create.ts';
import type { ImageExpandCreateRequest, ImageExpandCreateResponse } from '../types/image-expand-create.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof imageExpandCreateRequestShape>, ImageExpandCreateRequest>>,
  Assert<Same<z.output<typeof imageExpandCreateRequestShape>, ImageExpandCreateRequest>>,
  Assert<Same<z.output<typeof imageExpandCreateResponseShape>, ImageExpandCreateResponse>>,
];
