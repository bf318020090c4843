// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { effectsCreateRequestShape } from '../schemas/effects-create.ts';
import type { EffectsCreateRequest } from '../types/effects-create.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof effectsCreateRequestShape>, EffectsCreateRequest>>,
  Assert<Same<z.output<typeof effectsCreateRequestShape>, EffectsCreateRequest>>,
];
