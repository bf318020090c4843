// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { voicesGetPathShape, voicesGetResponseShape } from '../schemas/voices-get.ts';
import type { VoicesGetPath, VoicesGetResponse } from '../types/voices-get.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof voicesGetPathShape>, VoicesGetPath>>,
  Assert<Same<z.output<typeof voicesGetResponseShape>, VoicesGetResponse>>,
];
