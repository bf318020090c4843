// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { multiImage2ImageListQueryShape, multiImage2ImageListResponseShape } from '../schemas/multi-image2-image-list.ts';
import type { MultiImage2ImageListQuery, MultiImage2ImageListResponse } from '../types/multi-image2-image-list.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof multiImage2ImageListQueryShape>, MultiImage2ImageListQuery>>,
  Assert<Same<z.output<typeof multiImage2ImageListResponseShape>, MultiImage2ImageListResponse>>,
];
