// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { imageExpandListQueryShape, imageExpandListResponseShape } from '../schemas/image-expand-list.ts';
import type { ImageExpandListQuery, ImageExpandListResponse } from '../types/image-expand-list.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof imageExpandListQueryShape>, ImageExpandListQuery>>,
  Assert<Same<z.output<typeof imageExpandListResponseShape>, ImageExpandListResponse>>,
];
