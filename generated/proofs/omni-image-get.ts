// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { omniImageGetPathShape, omniImageGetResponseShape } from '../schemas/omni-image-get.ts';
import type { OmniImageGetPath, OmniImageGetResponse } from '../types/omni-image-get.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof omniImageGetPathShape>, OmniImageGetPath>>,
  Assert<Same<z.output<typeof omniImageGetResponseShape>, OmniImageGetResponse>>,
];
