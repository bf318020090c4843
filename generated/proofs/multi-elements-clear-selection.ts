// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type * as z from 'zod';
import type { Assert, Same } from '../kernel/proof.ts';
import type { multiElementsClearSelectionRequestShape, multiElementsClearSelectionResponseShape, multiElementsClearSelectionGivenShape } from '../schemas/multi-elements-clear-selection.ts';
import type { MultiElementsClearSelectionRequest, MultiElementsClearSelectionResponse, MultiElementsClearSelectionGiven } from '../types/multi-elements-clear-selection.ts';

/** Fails to compile when a schema and its interface differ. */
export type Proofs = [
  Assert<Same<z.input<typeof multiElementsClearSelectionRequestShape>, MultiElementsClearSelectionRequest>>,
  Assert<Same<z.output<typeof multiElementsClearSelectionRequestShape>, MultiElementsClearSelectionRequest>>,
  Assert<Same<z.output<typeof multiElementsClearSelectionResponseShape>, MultiElementsClearSelectionResponse>>,
  Assert<Same<z.input<typeof multiElementsClearSelectionGivenShape>, MultiElementsClearSelectionGiven>>,
  Assert<Same<z.output<typeof multiElementsClearSelectionGivenShape>, MultiElementsClearSelectionGiven>>,
];
