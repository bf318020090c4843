// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { firstElementsPresetsQueryShape, firstElementsPresetsResponseShape } from '../schemas/first-elements-presets.ts';
import type { FirstElementsPresetsQuery, FirstElementsPresetsResponse } from '../types/first-elements-presets.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof firstElementsPresetsQueryShape>, FirstElementsPresetsQuery>>,
  Assert<Same<z.output<typeof firstElementsPresetsResponseShape>, FirstElementsPresetsResponse>>,
];
