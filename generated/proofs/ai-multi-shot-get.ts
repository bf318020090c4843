// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { aiMultiShotGetPathShape, aiMultiShotGetResponseShape } from '../schemas/ai-multi-shot-get.ts';
import type { AiMultiShotGetPath, AiMultiShotGetResponse } from '../types/ai-multi-shot-get.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof aiMultiShotGetPathShape>, AiMultiShotGetPath>>,
  Assert<Same<z.output<typeof aiMultiShotGetResponseShape>, AiMultiShotGetResponse>>,
];
