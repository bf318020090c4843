// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { multiImage2VideoGetPathShape, multiImage2VideoGetResponseShape } from '../schemas/multi-image2-video-get.ts';
import type { MultiImage2VideoGetPath, MultiImage2VideoGetResponse } from '../types/multi-image2-video-get.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof multiImage2VideoGetPathShape>, MultiImage2VideoGetPath>>,
  Assert<Same<z.output<typeof multiImage2VideoGetResponseShape>, MultiImage2VideoGetResponse>>,
];
