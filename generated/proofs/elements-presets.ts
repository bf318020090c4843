// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { elementsPresetsQueryShape, elementsPresetsResponseShape } from '../schemas/elements-presets.ts';
import type { ElementsPresetsQuery, ElementsPresetsResponse } from '../types/elements-presets.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.output<typeof elementsPresetsQueryShape>, ElementsPresetsQuery>>,
  Assert<Same<z.output<typeof elementsPresetsResponseShape>, ElementsPresetsResponse>>,
];
