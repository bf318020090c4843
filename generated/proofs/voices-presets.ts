// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { voicesPresetsQueryShape, voicesPresetsResponseShape } from '../schemas/voices-presets.ts';
import type { VoicesPresetsQuery, VoicesPresetsResponse } from '../types/voices-presets.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof voicesPresetsQueryShape>, VoicesPresetsQuery>>,
  Assert<Same<z.output<typeof voicesPresetsResponseShape>, VoicesPresetsResponse>>,
];
