// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { aiMultiShotListQueryShape, aiMultiShotListResponseShape } from '../schemas/ai-multi-shot-list.ts';
import type { AiMultiShotListQuery, AiMultiShotListResponse } from '../types/ai-multi-shot-list.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof aiMultiShotListQueryShape>, AiMultiShotListQuery>>,
  Assert<Same<z.output<typeof aiMultiShotListResponseShape>, AiMultiShotListResponse>>,
];
