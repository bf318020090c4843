// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { aiMultiShotCreateRequestShape, aiMultiShotCreateResponseShape } from '../schemas/ai-multi-shot-create.ts';
import type { AiMultiShotCreateRequest, AiMultiShotCreateResponse } from '../types/ai-multi-shot-create.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof aiMultiShotCreateRequestShape>, AiMultiShotCreateRequest>>,
  Assert<Same<z.output<typeof aiMultiShotCreateRequestShape>, AiMultiShotCreateRequest>>,
  Assert<Same<z.output<typeof aiMultiShotCreateResponseShape>, AiMultiShotCreateResponse>>,
];
