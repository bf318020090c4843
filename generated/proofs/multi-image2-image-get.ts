// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { multiImage2ImageGetPathShape, multiImage2ImageGetResponseShape } from '../schemas/multi-image2-image-get.ts';
import type { MultiImage2ImageGetPath, MultiImage2ImageGetResponse } from '../types/multi-image2-image-get.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof multiImage2ImageGetPathShape>, MultiImage2ImageGetPath>>,
  Assert<Same<z.output<typeof multiImage2ImageGetResponseShape>, MultiImage2ImageGetResponse>>,
];
