// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { image2videoGetPathShape, image2videoGetResponseShape } from '../schemas/image2video-get.ts';
import type { Image2videoGetPath, Image2videoGetResponse } from '../types/image2video-get.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof image2videoGetPathShape>, Image2videoGetPath>>,
  Assert<Same<z.output<typeof image2videoGetResponseShape>, Image2videoGetResponse>>,
];
