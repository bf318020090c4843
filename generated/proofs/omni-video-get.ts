// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { omniVideoGetPathShape, omniVideoGetResponseShape } from '../schemas/omni-video-get.ts';
import type { OmniVideoGetPath, OmniVideoGetResponse } from '../types/omni-video-get.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof omniVideoGetPathShape>, OmniVideoGetPath>>,
  Assert<Same<z.output<typeof omniVideoGetResponseShape>, OmniVideoGetResponse>>,
];
